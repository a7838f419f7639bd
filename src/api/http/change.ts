import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AccountRole } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { bounded } from './body.ts'
import { NEVER_KEPT, PROBLEMS, type Server, validPart } from './endpoint.ts'
import { needs } from './rights.ts'

const NONE = z.strictObject({})
type None = typeof NONE

/** Largest body of a change, in bytes. */
const LARGEST = 256 * 1024

interface Spec<P extends z.ZodObject, B, A> {
  readonly method: 'post' | 'put' | 'patch' | 'delete'
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  readonly body?: z.ZodType<B>
  /** Nothing is answered (204) where it is not given. */
  readonly answer?: z.ZodType<A>
  /** Least role that may ask; null for whoever asks. */
  readonly role: AccountRole | null
}

interface Asked<P extends z.ZodObject, B> {
  readonly params: z.output<P>
  readonly body: B
  readonly c: Context<ApiEnv>
}

/** Something that changes the ledger or what is kept beside it: JSON in, JSON or nothing out. */
export const change = <A = void, P extends z.ZodObject = None, B = undefined>(
  { app }: Server,
  spec: Spec<P, B, A>,
  answer: (asked: Asked<P, B>) => Promise<A>,
): void => {
  const { method, path, summary, description, role, body } = spec
  const schema = spec.answer
  const route = createRoute({
    method,
    path,
    tags: [spec.tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: [
      ...(role === null ? [] : [needs(role)]),
      ...(body ? [bounded(LARGEST, ['application/json'])] : []),
    ],
    request: {
      params: spec.params ?? NONE,
      ...(body ? { body: { content: { 'application/json': { schema: body } }, required: true } } : {}),
    },
    responses: {
      ...(schema
        ? { 200: { description: 'What came of it', content: { 'application/json': { schema } } } }
        : { 204: { description: 'Done' } }),
      ...PROBLEMS,
    },
  })
  app.openapi(
    route as never,
    (async (c: Context<ApiEnv>) => {
      const asked = { params: validPart(c, 'param'), body: body ? validPart(c, 'json') : undefined, c }
      const said = await answer(asked as never)
      return schema ? c.json(said as never, 200, NEVER_KEPT) : c.body(null, 204, NEVER_KEPT)
    }) as never,
  )
}
