import type { Context, MiddlewareHandler } from 'hono'
import { ApiProblem } from '../api/index.ts'
import { sameToken } from '../desk/index.ts'
import type { ServeEnv } from './env.ts'

/** What may be asked of the API without an account, where accounts are needed. */
const OPEN: ReadonlySet<string> = new Set([
  'GET /api',
  'GET /api/openapi.json',
  'GET /api/reference.css',
  'GET /api/me',
  'POST /api/session',
  'DELETE /api/session',
])

/** Lets nobody to the API who has to sign in first. What an account may do there, each of its routes says. */
export const signedIn: MiddlewareHandler<ServeEnv> = async (c, next) => {
  const { by } = c.get('visit')
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
  if (by !== 'nobody' || OPEN.has(`${method} ${c.req.path.replace(/\/$/, '')}`)) return next()
  return new ApiProblem(
    401,
    'this needs an account: sign in, or send a token as `Authorization: Bearer …` (`muster account token` makes one)',
    { headers: { 'www-authenticate': 'Bearer realm="Muster"' } },
  ).response(c.req.path)
}

/**
 * Refuses what a proxy hands on where nobody has to sign in: it comes from elsewhere, and the server would take it for the
 * user of the machine.
 */
export const notHandedOn: MiddlewareHandler<ServeEnv> = async (c, next) => {
  const handedOn = c.req.header('x-forwarded-for') ?? c.req.header('forwarded')
  if (c.get('visit').by !== 'machine' || handedOn === undefined) return next()
  return new ApiProblem(
    403,
    'a proxy handed this on, and without accounts this server is for its own machine only: make one with muster account add NAME --role admin',
  ).response(c.req.path)
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that a page of another site lets a browser make with somebody's cookies, or, where no sign-in is needed,
 * with nothing but the address. A script that sends its own token is no browser.
 */
export const noForgery = (origin: URL | undefined): MiddlewareHandler<ServeEnv> => {
  return async (c, next) => {
    const visit = c.get('visit')
    if (SAFE.has(c.req.method) || visit.by === 'token') return next()
    const why = foreign(c, origin)
    if (why) return new ApiProblem(403, why, { type: '/problems/cross-origin' }).response(c.req.path)
    if (!sameToken(c.req.header('x-csrf-token') ?? null, visit.csrf))
      return new ApiProblem(
        403,
        'whatever changes something needs the header X-CSRF-Token with the `csrf` of GET /api/me: ask for it again, and send it',
        { type: '/problems/csrf' },
      ).response(c.req.path)
    return next()
  }
}

/** Why a request is not one of the workbench. */
const foreign = (c: Context, origin: URL | undefined): string | undefined => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return `the browser says that this comes from another site (Sec-Fetch-Site: ${site}): changes are made from the workbench itself`
  const from = c.req.header('origin')
  if (from === undefined || from === origin?.origin) return undefined
  const host = URL.canParse(from) ? new URL(from).host : undefined
  return host !== undefined && host === c.req.header('host')?.toLowerCase()
    ? undefined
    : `this comes from ${from}, and changes are made from the workbench itself: where a proxy stands between, say with --origin by which address it is reached`
}
