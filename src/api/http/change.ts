import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AccountRole } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { bounded } from './body.ts'
import { NEVER_KEPT, PROBLEMS, type Server, validPart } from './endpoint.ts'
import { needs } from './rights.ts'

const NONE = z.strictObject({})
type None = typeof NONE

interface Spec<P extends z.ZodObject, B extends z.ZodType | undefined, A> {
  readonly method: 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces: `/saved/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  /** What is sent, as JSON. */
  readonly body?: B
  /** Bytes of it at most. */
  readonly largest?: number
  /** Of the answer; 201 of a POST unless given. */
  readonly status?: 200 | 201 | 202
  /** What is answered; nothing unless given. */
  readonly answer?: z.ZodType<A>
  /** Least role that may ask; null for whoever asks. */
  readonly role: AccountRole | null
}

interface Asked<P extends z.ZodObject, B extends z.ZodType | undefined> {
  readonly params: z.output<P>
  readonly body: B extends z.ZodType ? z.output<B> : undefined
  readonly c: Context<ApiEnv>
}

const LARGEST = 64 * 1024

/** What changes something: it is sent JSON or nothing, and answered with JSON or nothing (204). */
export const change = <A = void, P extends z.ZodObject = None, B extends z.ZodType | undefined = undefined>(
  { app }: Pick<Server, 'app'>,
  spec: Spec<P, B, A>,
  act: (asked: Asked<P, B>) => Promise<A>,
): void => {
  const { method, path, summary, description, role, body, answer, largest = LARGEST } = spec
  const created = spec.status ?? (method === 'post' ? 201 : 200)
  const route = createRoute({
    method,
    path,
    tags: [spec.tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: [
      ...(role === null ? [] : [needs(role)]),
      ...(body ? [bounded(largest, ['application/json'])] : []),
    ],
    request: {
      params: spec.params ?? NONE,
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: {
      ...(answer
        ? {
            [created]: {
              description: 'What came of it',
              content: { 'application/json': { schema: answer } },
            },
          }
        : { 204: { description: 'Done' } }),
      ...PROBLEMS,
    },
  })
  app.openapi(route, (async (c: Context<ApiEnv>) => {
    const asked = {
      params: validPart(c, 'param'),
      body: body ? validPart(c, 'json') : undefined,
      c,
    }
    const said = await act(asked as never)
    return answer ? c.json(said, created, NEVER_KEPT) : c.body(null, 204, NEVER_KEPT)
  }) as never)
}
