import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AccountRole } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { bounded } from './body.ts'
import { NEVER_KEPT, PROBLEMS, type Server, validPart } from './endpoint.ts'
import { needs } from './rights.ts'

interface Spec<P extends z.ZodObject, B, A> {
  readonly method: 'post' | 'put' | 'delete'
  /** With parameters in braces: `/events/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  /** What is sent, as JSON. */
  readonly body?: z.ZodType<B>
  readonly answer: z.ZodType<A>
  /** 201 where something new is made that has an address. */
  readonly status?: 200 | 201 | 202
  /** Least role that may do so. */
  readonly role: AccountRole
}

export interface Wanted<P extends z.ZodObject, B> {
  readonly params: z.output<P>
  readonly body: B
  readonly c: Context<ApiEnv>
}

const NONE = z.strictObject({})

/** Bytes of a body of JSON at most. */
const MOST = 256 * 1024

/** Something that changes the ledger or the desk, asked for with JSON and answered with JSON. */
export const change = <A, B = undefined, P extends z.ZodObject = typeof NONE>(
  { app }: Server,
  spec: Spec<P, B, A>,
  work: (wanted: Wanted<P, B>) => Promise<A> | A,
): void => {
  const { method, path, tag, summary, description, params = NONE, body, answer, status = 200, role } = spec
  const route = createRoute({
    method,
    path,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: [needs(role), ...(body ? [bounded(MOST, ['application/json'])] : [])],
    request: {
      params,
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: answer } } },
      ...PROBLEMS,
    },
  })
  app.openapi(route, (async (c: Context<ApiEnv>) => {
    const wanted = { params: validPart(c, 'param'), body: body ? validPart(c, 'json') : undefined, c }
    return c.json(await work(wanted as never), status, NEVER_KEPT)
  }) as never)
}
