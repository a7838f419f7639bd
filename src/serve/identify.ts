import type { MiddlewareHandler } from 'hono'
import type { Tiles } from '../api/index.ts'
import type { Desk } from '../desk/index.ts'
import type { ServeEnv } from './env.ts'

/** Finds out who asks, and says it to the API. */
export const identify = (desk: Desk, tiles: Tiles | undefined): MiddlewareHandler<ServeEnv> => {
  return async (c, next) => {
    const visit = await desk.visits.of(c.req.raw.headers)
    const { account } = visit
    c.set('visit', visit)
    c.set('me', {
      accounts: visit.by !== 'machine',
      ...(account ? { name: account.name, role: account.role } : {}),
      ...(visit.csrf ? { csrf: visit.csrf } : {}),
      ...(tiles ? { tiles } : {}),
    })
    await next()
    // one who has just signed in or out gets other cookies
    if (c.res.headers.has('set-cookie')) return
    for (const cookie of visit.cookies) c.res.headers.append('set-cookie', cookie)
  }
}
