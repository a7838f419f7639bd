import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Me, Run, RunAsked } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { bounded } from '../http/body.ts'
import { change } from '../http/change.ts'
import { NEVER_KEPT, PROBLEMS, question, validPart } from '../http/endpoint.ts'
import { ApiProblem } from '../http/problem.ts'
import { needs } from '../http/rights.ts'
import type { Parts } from '../parts.ts'
import { isActive, type Runs } from '../runs/runs.ts'
import { keptForNow, type Sent } from '../runs/uploads.ts'
import { maybe, schemaOf } from '../schemas/matching.ts'
import { run } from '../schemas/status.ts'

const tag = 'Adding'

/** Bytes of one request at most. */
const MOST = 128 * 1024 * 1024
const FILES = 500

const words = z.string().trim().min(1).max(2000)
const about = { published: maybe(z.iso.date()), publisher: maybe(words) }

const asked = schemaOf<RunAsked>()(
  z
    .strictObject({
      sources: maybe(z.array(words).min(1).max(200).readonly()),
      text: maybe(z.string().min(1)),
      mediaType: maybe(z.enum(['text/plain', 'text/html'])),
      input: maybe(words),
      title: maybe(words),
      url: maybe(z.url({ protocol: /^https?$/ })),
      ...about,
    })
    .openapi('RunAsked'),
)

const file = z.custom<File>((v) => v instanceof File, 'a file').openapi({ type: 'string', format: 'binary' })
const form = z
  .strictObject({
    file: z
      .union([file, z.array(file).max(FILES, `${FILES} files at most`)])
      .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
    ...about,
  })
  .openapi('RunForm', { description: 'Files: text, HTML, PDF, JSONL, WARC, WACZ' })

const byId = z.strictObject({ id: z.string() })

/** Documents that are taken into the ledger, in a process of their own. */
export const runRoutes = ({ server, runs }: Parts): void => {
  const { app } = server
  const begin = createRoute({
    method: 'post',
    path: '/runs',
    tags: [tag],
    summary: 'Take documents into the ledger',
    description:
      'A report or names of sources as JSON, or files as multipart/form-data. They are kept, read and linked one run after the other; the run says how far it is.',
    middleware: [needs('editor'), bounded(MOST, ['application/json', 'multipart/form-data'])],
    request: {
      body: { content: { 'application/json': { schema: asked }, 'multipart/form-data': { schema: form } } },
    },
    responses: {
      202: { description: 'Begun, or waiting', content: { 'application/json': { schema: run } } },
      ...PROBLEMS,
    },
  })
  app.openapi(begin, (async (c: Context<ApiEnv>) => {
    const isForm = /^multipart\/form-data/i.test(c.req.header('content-type') ?? '')
    const begun = isForm
      ? await beginFiles(runs, validPart(c, 'form'))
      : await beginAsked(runs, validPart(c, 'json'), c.get('me'))
    const address = c.req.path.replace(/\/$/, '')
    return c.json(begun, 202, { ...NEVER_KEPT, location: `${address}/${begun.id}` })
  }) as never)
  question(
    server,
    {
      path: '/runs',
      tag,
      summary: 'Runs of this server, the last first',
      answer: z.strictObject({ items: z.array(run).readonly() }),
      cache: 'none',
    },
    () => ({ items: runs.list() }),
  )
  question(
    server,
    { path: '/runs/{id}', tag, summary: 'A run', params: byId, answer: run, cache: 'none' },
    ({ params }) => runs.find(params.id),
  )
  change(
    server,
    {
      method: 'post',
      path: '/runs/{id}/stop',
      tag,
      summary:
        'Stop a run in order: what is under way is finished, what was added stays, and the same add again goes on',
      params: byId,
      answer: run,
      status: 200,
      role: 'editor',
    },
    async ({ params }) => runs.stop(params.id),
  )
  progressRoute(app, runs)
}

const beginFiles = async (runs: Runs, { file: sent, ...rest }: z.output<typeof form>): Promise<Run> => {
  const files = await Promise.all(
    [sent].flat().map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })),
  )
  return beginSent(runs, files, rest)
}

const beginAsked = async (
  runs: Runs,
  { sources, text, mediaType, input, title, url, ...rest }: RunAsked,
  me: Me,
): Promise<Run> => {
  if ((sources === undefined) === (text === undefined))
    throw new ApiProblem(422, 'name `sources`, or send a report as `text`: one of the two')
  if (text !== undefined) {
    const name = input ?? `pasted ${new Date().toISOString().slice(0, 19)}Z`
    const body = mediaType === 'text/html' ? { html: text } : { text }
    const line = JSON.stringify({ id: name, ...(title ? { title } : {}), ...(url ? { url } : {}), ...body })
    const bytes = new TextEncoder().encode(`${line}\n`)
    return beginSent(runs, [{ name: 'pasted.jsonl', bytes }], rest)
  }
  const local = sources!.find((s) => !/^https?:\/\//i.test(s))
  if (local !== undefined && me.accounts)
    throw new ApiProblem(
      422,
      `${local} is no URL: files of the server are not read for others; send the file itself`,
    )
  if (sources!.includes('-'))
    throw new ApiProblem(422, '- means standard input, and a server has none: send the report as `text`')
  return runs.begin({ sources: sources!, folder: process.cwd(), ...rest })
}

const beginSent = async (
  runs: Runs,
  files: readonly Sent[],
  rest: { readonly published?: string; readonly publisher?: string },
): Promise<Run> => {
  const { folder, names, remove } = await keptForNow(files)
  try {
    return runs.begin({ sources: names, folder, ...rest, after: remove })
  } catch (error) {
    remove()
    throw error
  }
}

/** Milliseconds between two tellings at least, and after which a line is sent that keeps the connection. */
const PACE = 200
const ALIVE = 15_000

const progressRoute = (app: Parts['server']['app'], runs: Runs): void => {
  const route = createRoute({
    method: 'get',
    path: '/runs/{id}/progress',
    tags: [tag],
    summary: 'A run as it goes, as server-sent events',
    description: 'Each event `run` holds the run as JSON; the last one when it is over.',
    middleware: [needs('reader')],
    request: { params: byId },
    responses: {
      200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
      ...PROBLEMS,
    },
  })
  app.openapi(route, ((c: Context<ApiEnv>) => {
    const { id } = validPart<z.output<typeof byId>>(c, 'param')
    runs.find(id)
    const answer = streamSSE(c, async (stream) => {
      let wake = (): void => {}
      const unwatch = runs.watch(id, () => wake())
      stream.onAbort(() => {
        unwatch()
        wake()
      })
      const send = async (present: Run): Promise<void> =>
        stream.writeSSE({ event: 'run', data: JSON.stringify(present) })
      let shown: Run | undefined
      while (!stream.aborted) {
        const present = runs.find(id)
        if (present !== shown) await send(present)
        else await stream.write(': still here\n\n')
        shown = present
        if (!isActive(present)) break
        await stream.sleep(PACE)
        if (runs.find(id) === shown)
          await new Promise<void>((resolve) => {
            const late = setTimeout(resolve, ALIVE)
            wake = () => {
              clearTimeout(late)
              resolve()
            }
          })
      }
      unwatch()
    })
    answer.headers.set('cache-control', 'no-store')
    answer.headers.set('x-accel-buffering', 'no')
    return answer
  }) as never)
}
