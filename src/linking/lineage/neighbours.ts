import type { Sketch } from './sketch.ts'

/** What the coming of one report changes. */
export interface Change {
  /** Documents that the new one now stands beside. */
  readonly met: readonly string[]
  /** Pairs that no longer stand beside each other: the words that joined them are in too many reports to tell anything. */
  readonly parted: readonly (readonly [string, string])[]
}

/** Words that stand in more reports than this are a form of words, and bring nothing together. */
export const MOST_HOLDERS = 64

/**
 * Which reports share some run of words that few others have. After any number of reports the pairs are the same in
 * whatever order they came: those that have a key in common which at most `most` of them have. One report touches only
 * the reports that share a key with it, `most` for each key.
 */
export class Neighbours {
  /** The documents of a key; null once there were too many. */
  private readonly documents = new Map<string, Set<string> | null>()
  /** For each document, how many live keys it shares with each of the others. */
  private readonly shared = new Map<string, Map<string, number>>()
  private readonly most: number

  constructor(most: number = MOST_HOLDERS) {
    this.most = most
  }

  add({ document, keys }: Sketch): Change {
    if (this.shared.has(document)) return { met: [], parted: [] }
    this.shared.set(document, new Map())
    const touched = new Set<string>()
    const parted: [string, string][] = []
    for (const key of keys) {
      const holders = this.documents.get(key)
      if (holders === null) continue
      if (holders && holders.size >= this.most) {
        parted.push(...this.giveUp(key, holders))
        continue
      }
      for (const other of holders ?? []) {
        touched.add(other)
        this.count(document, other, 1)
      }
      this.documents.set(key, (holders ?? new Set()).add(document))
    }
    return { met: [...touched].sort(), parted }
  }

  /** The documents that share words with this one, in order of their names. */
  of(document: string): string[] {
    return [...(this.shared.get(document)?.keys() ?? [])].sort()
  }

  private giveUp(key: string, holders: ReadonlySet<string>): [string, string][] {
    this.documents.set(key, null)
    const all = [...holders].sort()
    return all.flatMap((a, k) =>
      all.slice(k + 1).flatMap((b) => (this.count(a, b, -1) === 0 ? [[a, b] as [string, string]] : [])),
    )
  }

  /** Adds to what two documents share, and says how much that is now. */
  private count(a: string, b: string, by: 1 | -1): number {
    const now = (this.shared.get(a)?.get(b) ?? 0) + by
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      if (now) this.shared.get(x)?.set(y, now)
      else this.shared.get(x)?.delete(y)
    return now
  }
}
