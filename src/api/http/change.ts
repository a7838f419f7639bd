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
  readonly method: 'post' | 'put' | 'delete'
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  readonly body?: z.ZodType<B>
  readonly answer: z.ZodType<A>
  /** Least role that may ask. */
  readonly role: AccountRole
}

interface Asked<P extends z.ZodObject, B> {
  readonly params: z.output<P>
  readonly body: B
  readonly c: Context<ApiEnv>
}

/** Something that changes the ledger or what is kept beside it: JSON in, JSON out. */
export const change = <A, P extends z.ZodObject = None, B = undefined>(
  { app }: Server,
  spec: Spec<P, B, A>,
  answer: (asked: Asked<P, B>) => Promise<A>,
): void => {
  const { method, path, summary, description, role, body } = spec
  const route = createRoute({
    method,
    path,
    tags: [spec.tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: [needs(role), ...(body ? [bounded(LARGEST, ['application/json'])] : [])],
    request: {
      params: spec.params ?? NONE,
      ...(body ? { body: { content: { 'application/json': { schema: body } }, required: true } } : {}),
    },
    responses: {
      200: { description: 'What came of it', content: { 'application/json': { schema: spec.answer } } },
      ...PROBLEMS,
    },
  })
  app.openapi(
    route as never,
    (async (c: Context<ApiEnv>) => {
      const asked = { params: validPart(c, 'param'), body: body ? validPart(c, 'json') : undefined, c }
      return c.json((await answer(asked as never)) as never, 200, NEVER_KEPT)
    }) as never,
  )
}
