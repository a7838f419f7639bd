import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ApiProblem } from './problem.ts'

/** Refuses bodies of other kinds, and those that are too large, before they are looked at. */
export const bounded = (bytes: number, kinds: readonly string[]): MiddlewareHandler => {
  const limit = bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new ApiProblem(
        413,
        `the body is larger than the ${Math.round(bytes / 1024)} KiB that this address takes: send less at a time`,
      )
    },
  })
  return async (c, next) => {
    const sent = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (!sent || !kinds.includes(sent))
      throw new ApiProblem(
        415,
        `${sent ?? 'a body without Content-Type'} is not taken here: send ${kinds.join(' or ')}`,
        {
          headers: { accept: kinds.join(', ') },
        },
      )
    return limit(c, next)
  }
}
