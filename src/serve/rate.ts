import type { MiddlewareHandler } from 'hono'
import ipaddr from 'ipaddr.js'
import { ApiProblem } from '../api/index.ts'
import { Buckets, type Rate } from './buckets.ts'
import type { ServeEnv } from './env.ts'

/** A view asks for some ten answers at once. */
const USUAL: Rate = { burst: 300, perSecond: 30 }

/** What reads or changes something costs as much as so many questions. */
const CHANGE = 5

/** Bounds how much one account, or one address without an account, may ask. Where there are no accounts, nothing is bounded. */
export const bounded = (rate: Rate = USUAL): MiddlewareHandler<ServeEnv> => {
  const buckets = new Buckets(rate)
  return async (c, next) => {
    const { by, account } = c.get('visit')
    if (by === 'machine') return next()
    const asker = account ? `account ${account.name}` : `address ${networkOf(c.get('address'))}`
    const wait = buckets.take(asker, c.req.method === 'GET' || c.req.method === 'HEAD' ? 1 : CHANGE)
    if (!wait) return next()
    return new ApiProblem(429, `too many requests: ask again in ${wait} s`, {
      headers: { 'retry-after': `${wait}` },
    }).response(c.req.path)
  }
}

/** Whoever has one address of IPv6 has 2^64 of them. */
const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  const ip = ipaddr.process(address)
  return ip.kind() === 'ipv6' ? ip.toNormalizedString().split(':').slice(0, 4).join(':') : ip.toString()
}
