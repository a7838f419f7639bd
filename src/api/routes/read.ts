import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { MAX_DOCUMENT_BYTES, received } from '../../capture/index.ts'
import type { ReadAnswer, ReadAsked } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { articleText } from '../gather/whole-document.ts'
import { bounded } from '../http/body.ts'
import { NEVER_KEPT, PROBLEMS, validPart } from '../http/endpoint.ts'
import { ApiProblem } from '../http/problem.ts'
import { needs } from '../http/rights.ts'
import type { Parts } from '../parts.ts'
import { readAnswer } from '../schemas/document.ts'
import { maybe, schemaOf } from '../schemas/matching.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

const about = {
  input: maybe(z.string().trim().min(1).max(500)),
  published: maybe(z.iso.date().openapi({ description: 'ISO day', pattern: DAY.source })),
  publisher: maybe(z.string().trim().min(1).max(500)),
}

const asked = schemaOf<ReadAsked>()(
  z
    .strictObject({
      text: z.string().min(1),
      mediaType: maybe(z.enum(['text/plain', 'text/html'])),
      ...about,
    })
    .openapi('ReadAsked'),
)

const form = z
  .strictObject({
    file: z
      .custom<File>((v) => v instanceof File, 'a file is sent as the part `file`')
      .openapi({
        type: 'string',
        format: 'binary',
      }),
    ...about,
  })
  .openapi('ReadForm')

interface Wanted extends Omit<ReadAsked, 'text'> {
  readonly bytes: Uint8Array
  readonly isText: boolean
}

/** A report that is read at once, and not kept. */
export const readRoutes = ({ server: { app }, reader }: Parts): void => {
  const route = createRoute({
    method: 'post',
    path: '/read',
    tags: ['Reading'],
    summary: 'Read a report, without keeping it',
    description: 'A text as JSON, or a file (text, HTML, PDF) as multipart/form-data.',
    middleware: [
      needs('reader'),
      bounded(MAX_DOCUMENT_BYTES + OVERHEAD, ['application/json', 'multipart/form-data']),
    ],
    request: {
      body: {
        content: { 'application/json': { schema: asked }, 'multipart/form-data': { schema: form } },
      },
    },
    responses: {
      200: { description: 'What it says', content: { 'application/json': { schema: readAnswer } } },
      ...PROBLEMS,
    },
  })
  app.openapi(route, (async (c: Context<ApiEnv>) => {
    const isForm = /^multipart\/form-data/i.test(c.req.header('content-type') ?? '')
    const { bytes, isText, input, published, publisher, mediaType } = isForm
      ? await ofForm(validPart(c, 'form'))
      : ofJson(validPart(c, 'json'))
    const capture = received({
      bytes,
      input: input ?? 'pasted text',
      retrievedAt: new Date().toISOString(),
      isText,
      ...(mediaType ? { mediaType } : {}),
      ...(isText ? { charset: 'utf-8' } : {}),
    })
    if ('code' in capture) throw new ApiProblem(422, `${capture.input} ${capture.message}`)
    const read = await reader.read(capture, {
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
      signal: c.req.raw.signal,
    })
    if ('code' in read)
      throw new ApiProblem(read.code === 'internal' ? 500 : 422, `${read.input}: ${read.message}`)
    const answer: ReadAnswer = {
      document: read.document,
      article: articleText(read.article),
      claims: read.report.claims,
    }
    return c.json(answer, 200, NEVER_KEPT)
  }) as never)
}

/** What a form has beside its file, in bytes. */
const OVERHEAD = 64 * 1024

const ofJson = ({ text, ...rest }: ReadAsked): Wanted => ({
  ...rest,
  bytes: new TextEncoder().encode(text),
  isText: true,
})

const ofForm = async ({ file, ...rest }: z.output<typeof form>): Promise<Wanted> => ({
  input: file.name || 'file',
  ...rest,
  bytes: new Uint8Array(await file.arrayBuffer()),
  isText: false,
})
