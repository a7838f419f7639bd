import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

/** Whether an IP address is this machine's own and nobody else's: 127.0.0.0/8 and ::1. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/**
 * Whether a server bound to `host` can be reached from this machine only. A name counts as its addresses do: all of them
 * have to be loopback ones.
 */
export const bindsToLoopback = async (host: string): Promise<boolean> => {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (ipaddr.isValid(bare)) return isLoopback(bare)
  const addresses = await lookup(bare, { all: true }).catch(() => [])
  return addresses.length > 0 && addresses.every(({ address }) => isLoopback(address))
}
