import type { Agent } from 'undici'
import { DocumentError } from '../../base/index.ts'
import type { Settings, Validator } from '../options.ts'
import { guardedAgent } from './agent.ts'
import { Hosts } from './hosts.ts'
import { Pace } from './pace.ts'
import { refusal } from './refusal.ts'
import { type Answer, ask } from './request.ts'
import { retryAfter } from './retry-after.ts'
import { ALL_ALLOWED, MAX_ROBOTS_BYTES, noneAllowed, RobotsCache, type Rules, rulesOf } from './robots.ts'
import { validatorOf } from './validator.ts'
import { webAddress } from './web-address.ts'

const MOST_REDIRECTS = 5
/** How often a host that asks for patience is asked again. */
const MOST_RETRIES = 2

/** A page as its server gave it, or the word that it has not changed. */
export interface Page {
  /** Where it was found, after redirects. */
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  /** Undefined where the page has not changed. */
  readonly bytes?: Uint8Array
  readonly validator?: Validator
}

/**
 * Fetches pages politely: it asks each site's robots.txt, keeps its pace, says who it is, and stops where a server asks it
 * to. Each address of a chain of redirects is checked like the first.
 */
export class Fetcher {
  readonly #settings: Settings
  readonly #agent: Agent
  readonly #pace = new Pace()
  readonly #robots = new RobotsCache()

  constructor(settings: Settings) {
    this.#settings = settings
    this.#agent = guardedAgent(new Hosts(settings.allowHosts, settings.lookup), settings.timeLimits)
  }

  /** Throws a DocumentError for a page that cannot be had, and the signal's reason once it is aborted. */
  async page(address: string, known?: Validator): Promise<Page> {
    const headers = {
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    }
    const { url, answer } = await this.#follow(webAddress(address), (url) => this.#politely(url, headers))
    if (answer.status === 304 && known) return { url: url.href, headers: answer.headers }
    if (answer.status !== 200) throw refusal(url, answer)
    const validator = validatorOf(answer.headers)
    return {
      url: url.href,
      headers: answer.headers,
      bytes: answer.bytes,
      ...(validator ? { validator } : {}),
    }
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#agent.destroy()
  }

  async #follow(start: URL, get: (url: URL) => Promise<Answer>): Promise<{ url: URL; answer: Answer }> {
    const seen = new Set<string>()
    for (let url = start; ; ) {
      if (seen.has(url.href))
        throw new DocumentError('redirects', start.href, `is redirected in a loop, back to ${url.href}`)
      if (seen.size > MOST_REDIRECTS)
        throw new DocumentError(
          'redirects',
          start.href,
          `is redirected more than ${MOST_REDIRECTS} times, last to ${url.href}: give the address that it leads to`,
        )
      seen.add(url.href)
      const answer = await get(url)
      const location = asUtf8(answer.headers.get('location') ?? '')
      if (![301, 302, 303, 307, 308].includes(answer.status) || !location) return { url, answer }
      url = webAddress(location, url.href)
    }
  }

  async #politely(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const rules = await this.#robots.rules(url, (robots) => this.#rulesAt(robots))
    if (rules.unknown) throw new DocumentError(rules.unknown.code, url.href, rules.unknown.message)
    if (!rules.allows(url))
      throw new DocumentError(
        'robots',
        url.href,
        `is not to be fetched by programs, says ${url.origin}/robots.txt: save the page, and add the file`,
      )
    const { pace, maxWait, signal } = this.#settings
    const interval = Math.max(pace, (rules.delay ?? 0) * 1000)
    for (let tries = 0; ; tries++) {
      const wait = this.#pace.wait(url.hostname)
      if (wait > maxWait)
        throw new DocumentError(
          'robots',
          url.href,
          `${url.host} asks for ${Math.ceil(wait / 1000)} s of patience, more than the ${maxWait / 1000} s that a page is waited for: try again later`,
        )
      await this.#pace.turn(url.hostname, interval, signal)
      const answer = await this.#ask(url, headers)
      const rest = retryAfter(answer.headers.get('retry-after'))
      if ((answer.status !== 429 && answer.status !== 503) || rest === undefined) return answer
      this.#pace.rest(url.hostname, rest)
      if (rest > maxWait || tries >= MOST_RETRIES) return answer
    }
  }

  #ask(
    url: URL,
    headers: Readonly<Record<string, string>>,
    maxBytes = this.#settings.maxBytes,
  ): Promise<Answer> {
    const { timeLimits: times, signal } = this.#settings
    return ask(url, headers, this.#agent, { maxBytes, times, signal })
  }

  /** RFC 9309, section 2.3.1: a site without rules allows all, one that cannot tell them allows nothing. */
  async #rulesAt(robots: URL): Promise<Rules> {
    try {
      const { answer } = await this.#follow(robots, (url) => this.#ask(url, {}, 4 * MAX_ROBOTS_BYTES))
      if (answer.status === 200) return rulesOf(robots, answer.bytes)
      if (answer.status < 500) return ALL_ALLOWED
      const message = `${robots.href} is answered with status ${answer.status}, and without a site’s rules nothing is fetched from it: try again later`
      return noneAllowed({ code: 'robots', message })
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      // Where the server is out of reach, the page is too: that is what a reader wants to be told.
      return error.issue.code === 'redirects'
        ? ALL_ALLOWED
        : noneAllowed({ code: error.issue.code, message: error.message })
    }
  }
}

/** Many servers send addresses as UTF-8, where a header's bytes are read as Latin-1. */
const asUtf8 = (value: string): string => {
  const text = Buffer.from(value, 'latin1').toString()
  return text.includes('\ufffd') ? value : text
}
