/**
 * Digests, of which millions are held at eight bytes each; each can be marked as seen. Eight bytes of a SHA-256 tell any
 * number of documents apart that a ledger will hold.
 */
export class DigestSet {
  #digests = new BigUint64Array(1024)
  #size = 0
  #seen: Uint8Array | undefined

  /** Adds a digest in hex. All are added before the first is looked for. */
  add(digest: string): void {
    if (this.#size === this.#digests.length) {
      const more = new BigUint64Array(this.#size * 2)
      more.set(this.#digests)
      this.#digests = more
    }
    this.#digests[this.#size++] = short(digest)
  }

  /** Whether it was added; marks it as seen. */
  see(digest: string): boolean {
    const at = this.#find(digest)
    if (at === undefined) return false
    this.#marks()[at] = 1
    return true
  }

  /** Whether it was added and not seen yet. */
  unseen(digest: string): boolean {
    const at = this.#find(digest)
    return at !== undefined && !this.#marks()[at]
  }

  #marks(): Uint8Array {
    if (!this.#seen) {
      this.#digests.subarray(0, this.#size).sort()
      this.#seen = new Uint8Array(this.#size)
    }
    return this.#seen
  }

  /** The first place of a digest in the sorted list. */
  #find(digest: string): number | undefined {
    const wanted = short(digest)
    let high = this.#marks().length
    for (let low = 0; ; ) {
      if (low === high) return this.#digests[low] === wanted && low < this.#size ? low : undefined
      const middle = (low + high) >> 1
      if (this.#digests[middle]! < wanted) low = middle + 1
      else high = middle
    }
  }
}

const short = (digest: string): bigint => BigInt(`0x${digest.slice(0, 16)}`)
