import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { DocumentError } from '../../base/index.ts'
import type { Address, Lookup } from '../options.ts'
import { refusedAddress } from './address.ts'

export const systemLookup: Lookup = (hostname) => lookup(hostname, { all: true, verbatim: true })

/** Resolves host names, and refuses those that lead to a network that is not public. */
export class Hosts {
  readonly #allowed: ReadonlySet<string>
  readonly #lookup: Lookup

  constructor(allowed: readonly string[], lookup: Lookup) {
    this.#allowed = new Set(allowed.map(plain))
    this.#lookup = lookup
  }

  /**
   * The addresses of a host. Throws a DocumentError `refused-address` where any of them is not public and the host was not
   * allowed by name, and the resolver's error where there is none.
   */
  async addresses(hostname: string): Promise<readonly Address[]> {
    const host = plain(hostname)
    const found = await this.#lookup(host)
    for (const { address } of found) this.#check(host, address, `is at ${address},`)
    return found
  }

  /** Throws as `addresses` does for a host that is written as an address. Does nothing for a name. */
  checkLiteral(hostname: string): void {
    const host = plain(hostname)
    if (isIP(host)) this.#check(host, host, 'is')
  }

  #check(host: string, address: string, is: string): void {
    const why = this.#allowed.has(host) ? undefined : refusedAddress(address)
    if (!why) return
    const message = `${host} ${is} ${why}: allow it by name with --allow-host ${host}`
    throw new DocumentError('refused-address', host, message)
  }
}

/** A host name without what does not tell it from another: case, brackets, a closing dot. */
const plain = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
