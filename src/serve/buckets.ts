/** A token bucket: so many at once, and so many a second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Askers that are remembered; one that is forgotten begins anew. */
const ROOM = 10_000

/** One bucket for each asker. */
export class Buckets {
  readonly #rate: Rate
  readonly #now: () => number
  /** The one used last stands last. */
  readonly #held = new Map<string, { readonly tokens: number; readonly at: number }>()

  /** `now` gives milliseconds. */
  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes so many tokens. Gives the seconds to wait where there are not enough; 0 where they were taken. */
  take(asker: string, tokens: number): number {
    const { burst, perSecond } = this.#rate
    const now = this.#now()
    const held = this.#held.get(asker)
    const there = held ? Math.min(burst, held.tokens + ((now - held.at) / 1000) * perSecond) : burst
    const enough = there >= tokens
    this.#held.delete(asker)
    if (this.#held.size >= ROOM) this.#held.delete(this.#held.keys().next().value!)
    this.#held.set(asker, { tokens: enough ? there - tokens : there, at: now })
    return enough ? 0 : Math.ceil((tokens - there) / perSecond)
  }
}
