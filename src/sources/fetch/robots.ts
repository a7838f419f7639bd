import robotsParser from 'robots-parser'
import type { IssueCode } from '../../base/index.ts'
import { userAgent } from './user-agent.ts'

/** RFC 9309, section 2.5: what a crawler must read at least, and section 2.4: how long it may keep it. */
export const MAX_ROBOTS_BYTES = 500 * 1024
const KEPT = 24 * 60 * 60 * 1000
/** How long a site that could not tell its rules is left alone. */
const KEPT_UNKNOWN = 10 * 60 * 1000
const MOST_KEPT = 2000
/** Characters that all rules with wildcards may have. Matching them takes the product of these and a URL's. */
const MOST_WILD = 100_000

/** What a site allows. */
export interface Rules {
  allows(url: URL): boolean
  /** Seconds that the site asks for between two requests. */
  readonly delay?: number
  /** Why nothing is allowed, where that is not for a rule. */
  readonly unknown?: Unknown
}

export interface Unknown {
  readonly code: IssueCode
  readonly message: string
}

/** The package is a function; its types, written for another kind of module, hide that. */
const parse = robotsParser as unknown as typeof robotsParser.default

export const ALL_ALLOWED: Rules = { allows: () => true }
export const noneAllowed = (unknown: Unknown): Rules => ({ allows: () => false, unknown })

/** The rules of a robots.txt (RFC 9309) for Muster. */
export const rulesOf = (url: URL, bytes: Uint8Array): Rules => {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_ROBOTS_BYTES))
  const wild = text.match(/^[ \t]*(dis)?allow[ \t]*:.*\*.*$/gim) ?? []
  if (wild.join('').length > MOST_WILD)
    return noneAllowed({
      code: 'robots',
      message: `${url.href} has more rules with wildcards than can be minded, and without a site’s rules nothing is fetched from it`,
    })
  const robots = parse(url.href, text)
  const delay = robots.getCrawlDelay(userAgent())
  return {
    allows: (page) => robots.isAllowed(page.href, userAgent()) !== false,
    ...(delay !== undefined && delay > 0 ? { delay } : {}),
  }
}

/** The rules of the sites met, each read once a day. */
export class RobotsCache {
  readonly #sites = new Map<string, { readonly rules: Promise<Rules>; readonly until: number }>()

  /** The rules of the site of a page, which `read` fetches where they are not held. */
  rules(page: URL, read: (robots: URL) => Promise<Rules>): Promise<Rules> {
    const held = this.#sites.get(page.origin)
    if (held && held.until > Date.now()) return held.rules
    const rules = read(new URL('/robots.txt', page.origin))
    const keep = (time: number) => {
      this.#sites.delete(page.origin)
      this.#sites.set(page.origin, { rules, until: Date.now() + time })
    }
    keep(KEPT)
    rules.then(
      ({ unknown }) => unknown && keep(KEPT_UNKNOWN),
      () => this.#sites.delete(page.origin),
    )
    for (const origin of this.#sites.keys()) {
      if (this.#sites.size <= MOST_KEPT) break
      this.#sites.delete(origin)
    }
    return rules
  }
}
