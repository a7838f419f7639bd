import { setTimeout as delay } from 'node:timers/promises'

/** When each host may be asked next. */
export class Pace {
  readonly #free = new Map<string, number>()

  /** Milliseconds until the host may be asked. */
  wait(host: string): number {
    return Math.max(0, (this.#free.get(host) ?? 0) - Date.now())
  }

  /** Waits for the host's next turn and takes it: the one after is `interval` milliseconds later, or more. */
  async turn(host: string, interval: number, signal: AbortSignal | undefined): Promise<void> {
    const wait = this.wait(host)
    // The turn is taken before the wait, so that two who ask at once do not go at once.
    this.#free.set(host, Date.now() + wait + interval)
    if (wait) await delay(wait, undefined, { signal })
    this.#forget()
  }

  /** The host asked for a rest of so many milliseconds. */
  rest(host: string, milliseconds: number): void {
    this.#free.set(host, Math.max(this.#free.get(host) ?? 0, Date.now() + milliseconds))
  }

  /** Keeps the memory bounded on a run that meets hosts without end. */
  #forget(): void {
    if (this.#free.size < 10_000) return
    for (const [host, free] of this.#free) if (free < Date.now()) this.#free.delete(host)
  }
}
