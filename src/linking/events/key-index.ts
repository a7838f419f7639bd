import { fnv } from '../hash.ts'

/** A Map holds 2^24 keys at most, and a hundred thousand reports have more. */
const SHELVES = 64

/** Which nodes have a key. Most keys have one holder, so one is kept without a list. */
export class KeyIndex {
  private readonly shelves = Array.from({ length: SHELVES }, () => new Map<string, string | string[]>())

  add(key: string, id: string): void {
    const shelf = this.shelf(key)
    const held = shelf.get(key)
    if (held === undefined) shelf.set(key, id)
    else if (typeof held === 'string') shelf.set(key, [held, id])
    else held.push(id)
  }

  holders(key: string): readonly string[] {
    const held = this.shelf(key).get(key)
    return held === undefined ? [] : typeof held === 'string' ? [held] : held
  }

  private shelf(key: string): Map<string, string | string[]> {
    return this.shelves[fnv(key) % SHELVES]!
  }
}
