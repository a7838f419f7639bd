/** So many answers are remembered. */
const REMEMBERED = 2_000

/**
 * Changes by the keys that whoever asks for them gave them: one that is asked for again, because its answer was lost on the
 * way, is not made again. It is remembered as long as the server runs; one that failed is forgotten.
 */
export class AskedOnce<T> {
  readonly #made = new Map<string, Promise<T>>()

  once(key: string | undefined, make: () => Promise<T>): Promise<T> {
    if (key === undefined) return make()
    const known = this.#made.get(key)
    if (known) return known
    const made = make()
    this.#made.set(key, made)
    made.catch(() => this.#made.delete(key))
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= REMEMBERED) break
      this.#made.delete(oldest)
    }
    return made
  }
}
