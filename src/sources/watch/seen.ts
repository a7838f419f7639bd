import { createHash } from 'node:crypto'

/** Which items were met, in bounded memory: those met last are kept, as digests. */
export class Seen {
  readonly #digests = new Set<string>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  has(key: string): boolean {
    return this.#digests.has(digest(key))
  }

  add(key: string): void {
    const one = digest(key)
    // To the end of the set's order: what feeds still hold is not what is forgotten.
    this.#digests.delete(one)
    this.#digests.add(one)
    for (const oldest of this.#digests) {
      if (this.#digests.size <= this.#most) break
      this.#digests.delete(oldest)
    }
  }
}

const digest = (key: string): string => createHash('sha256').update(key).digest('base64').slice(0, 16)
