import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import type { TimeLimits } from '../options.ts'
import type { Hosts } from './hosts.ts'

/**
 * A client that connects to the addresses that `hosts` lets through and to no other: the very address that was checked is
 * the one connected to, so that a name which answers differently a moment later gains nothing. Proxies are not used.
 */
export const guardedAgent = (hosts: Hosts, limits: TimeLimits): Agent => {
  const lookup: LookupFunction = (hostname, options, callback) => {
    hosts.addresses(hostname).then(
      (found) => {
        const [first] = found
        if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
        else if (options.all) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, ''),
    )
  }
  const connect = buildConnector({ lookup, timeout: limits.connect })
  return new Agent({
    // An address that stands in the URL itself is connected to without a look-up: it is checked here.
    connect: (options, callback) => {
      try {
        hosts.checkLiteral(options.hostname)
      } catch (error) {
        callback(error as Error, null)
        return
      }
      connect(options, callback)
    },
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    connections: 1,
    maxHeaderSize: 64 * 1024,
  })
}
