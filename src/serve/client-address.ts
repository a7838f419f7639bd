import type { MiddlewareHandler } from 'hono'
import ipaddr from 'ipaddr.js'
import type { ServeEnv } from './env.ts'

/** Where nothing is known of it, all are counted together. */
const UNKNOWN = '0.0.0.0'

/**
 * Finds the address of the one who asks. What a header says of it is believed only where a proxy was announced, and only
 * from a neighbour: everybody can write headers.
 */
export const clientAddress = (behindProxy: boolean): MiddlewareHandler<ServeEnv> => {
  return async (c, next) => {
    const socket = c.env?.incoming?.socket.remoteAddress
    const told = behindProxy && isNeighbour(socket) ? lastOf(c.req.header('x-forwarded-for')) : undefined
    c.set('address', told ?? socket ?? UNKNOWN)
    await next()
  }
}

/** The entry that the nearest proxy added; those before it are what the client wrote. */
const lastOf = (header: string | undefined): string | undefined => {
  const last = header?.split(',').at(-1)?.trim()
  return last && ipaddr.isValid(last) ? last : undefined
}

const isNeighbour = (address: string | undefined): boolean =>
  address !== undefined &&
  ipaddr.isValid(address) &&
  ['loopback', 'private', 'uniqueLocal', 'linkLocal'].includes(ipaddr.process(address).range())
