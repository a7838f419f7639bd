import type { MiddlewareHandler } from 'hono'
import { ApiProblem } from '../api/index.ts'

/**
 * Refuses requests by a name that is not this machine's. A page of another site can let its own name point to 127.0.0.1
 * (DNS rebinding), and would then be of the same origin as the workbench: the name in `Host` is what tells.
 */
export const onlyBy = (names: ReadonlySet<string>): MiddlewareHandler => {
  const listed = [...names].join(', ')
  return async (c, next) => {
    const name = nameIn(c.req.header('host'))
    if (name !== undefined && names.has(name)) return next()
    return new ApiProblem(
      421,
      `this server answers to ${listed}, and was asked as ${name ?? 'nothing'}: use one of these, or say with --origin by which address it is reached`,
    ).response(c.req.path)
  }
}

/** Names by which a server that is bound to loopback is asked. */
export const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const

const nameIn = (host: string | undefined): string | undefined =>
  host?.match(/^(\[[\da-f:.]+\]|[^:]+)(?::\d+)?$/i)?.[1]?.toLowerCase()
