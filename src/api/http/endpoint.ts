import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AccountRole } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { problem } from '../schemas/status.ts'
import { needs } from './rights.ts'

/** The application, and how an answer is known to be still the same. */
export interface Server {
  readonly app: OpenAPIHono<ApiEnv>
  /** A mark of what the ledger holds now. */
  readonly tag: () => Promise<string>
}

const NONE = z.strictObject({})
type None = typeof NONE

interface Spec<P extends z.ZodObject, Q extends z.ZodObject, A> {
  /** With parameters in braces: `/events/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  readonly query?: Q
  readonly answer: z.ZodType<A>
  /** `none` where it depends on more than the ledger; `forever` where it can never change. */
  readonly cache?: 'ledger' | 'none'
  /** Least role that may ask; reader unless given, null for whoever asks. */
  readonly role?: AccountRole | null
}

export interface Asked<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly params: z.output<P>
  readonly query: z.output<Q>
  readonly c: Context<ApiEnv>
}

/** A question: a GET that is answered with JSON, with an ETag of the ledger. */
export const question = <A, P extends z.ZodObject = None, Q extends z.ZodObject = None>(
  { app, tag }: Server,
  spec: Spec<P, Q, A>,
  answer: (asked: Asked<P, Q>) => Promise<A> | A,
): void => {
  const { path, summary, description, role = 'reader', cache = 'ledger' } = spec
  const route = createRoute({
    method: 'get',
    path,
    tags: [spec.tag],
    summary,
    ...(description === undefined ? {} : { description }),
    middleware: role === null ? [] : [needs(role)],
    request: { params: spec.params ?? NONE, query: spec.query ?? NONE },
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: spec.answer } },
      },
      ...(cache === 'none' ? {} : { 304: { description: 'As the one whose ETag was sent' } }),
      ...PROBLEMS,
    },
  })
  app.openapi(route, (async (c: Context<ApiEnv>) => {
    const etag = cache === 'none' ? undefined : `W/"${await tag()}"`
    const headers = etag ? { etag, ...REVALIDATED } : NEVER_KEPT
    if (etag && matches(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
    const asked = { params: validPart(c, 'param'), query: validPart(c, 'query'), c }
    return c.json(await answer(asked as never), 200, headers)
  }) as never)
}

/** A part of a request as its schema has made it. */
export const validPart = <T>(c: Context<ApiEnv>, part: 'param' | 'query' | 'json' | 'form'): T =>
  c.req.valid(part as never) as T

const REVALIDATED = { 'cache-control': 'private, no-cache', vary: 'Cookie, Authorization' }
export const NEVER_KEPT = { 'cache-control': 'no-store' }

/** RFC 9110 13.1.2, with the weak comparison. */
export const matches = (sent: string | undefined, etag: string): boolean =>
  sent !== undefined &&
  (sent.trim() === '*' || sent.split(',').some((one) => weak(one.trim()) === weak(etag)))

const weak = (etag: string): string => etag.replace(/^W\//, '')

const problemAnswer = {
  description: 'What was wrong, and the way out',
  content: { 'application/problem+json': { schema: problem } },
}

/** Every route may answer so. */
export const PROBLEMS = { '4XX': problemAnswer, '5XX': problemAnswer } as const
