/** Wrong passwords for one name until it has to wait, and for how long (milliseconds). */
const MOST = 10
const WINDOW = 15 * 60 * 1000

/** Names that are remembered at most: whoever tries more of them is stopped by address. */
const ROOM = 10_000

/** Wrong passwords by name, in memory: a restart forgets them. */
export class Attempts {
  readonly #failed = new Map<string, { count: number; readonly since: number }>()

  /** Seconds to wait; 0 where none. */
  wait(name: string): number {
    const failed = this.#failed.get(name)
    if (!failed || failed.count < MOST) return 0
    return Math.max(0, Math.ceil((failed.since + WINDOW - Date.now()) / 1000))
  }

  note(name: string): void {
    const failed = this.#failed.get(name)
    if (failed && Date.now() < failed.since + WINDOW) failed.count++
    else this.#remember(name)
  }

  forget(name: string): void {
    this.#failed.delete(name)
  }

  #remember(name: string): void {
    this.#failed.delete(name)
    if (this.#failed.size >= ROOM) this.#failed.delete(this.#failed.keys().next().value!)
    this.#failed.set(name, { count: 1, since: Date.now() })
  }
}
