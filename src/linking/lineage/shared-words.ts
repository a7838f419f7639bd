import type { StorySentence } from './words.ts'

/** Indices of one word in each of two sentences. */
export type Pair = readonly [number, number]

/** Whether `after` is the next word in both sentences. */
export const follows = (before: Pair | undefined, after: Pair | undefined): boolean =>
  before !== undefined && after !== undefined && before[0] + 1 === after[0] && before[1] + 1 === after[1]

/**
 * The words that two sentences share in one order: their longest common subsequence, without the single words that
 * stand between foreign ones.
 */
export const sharedWords = (a: StorySentence, b: StorySentence): Pair[] => {
  const best = lengths(a, b)
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    if (a.words[i]!.folded === b.words[j]!.folded) pairs.push([i++, j++])
    else if (best(i + 1, j) >= best(i, j + 1)) i++
    else j++
  }
  return pairs.filter((p, k) => follows(pairs[k - 1], p) || follows(p, pairs[k + 1]))
}

/** How long the common subsequence is of what follows word i of one sentence and word j of the other. */
const lengths = (a: StorySentence, b: StorySentence): ((i: number, j: number) => number) => {
  const wide = b.words.length + 1
  const table = new Uint16Array((a.words.length + 1) * wide)
  for (let i = a.words.length - 1; i >= 0; i--)
    for (let j = b.words.length - 1; j >= 0; j--)
      table[i * wide + j] =
        a.words[i]!.folded === b.words[j]!.folded
          ? table[(i + 1) * wide + j + 1]! + 1
          : Math.max(table[(i + 1) * wide + j]!, table[i * wide + j + 1]!)
  return (i, j) => table[i * wide + j]!
}

/** The pairs cut into runs of neighbours. */
export const runsOf = (pairs: readonly Pair[]): Pair[][] => {
  const runs: Pair[][] = []
  pairs.forEach((p, k) => {
    if (follows(pairs[k - 1], p)) runs.at(-1)!.push(p)
    else runs.push([p])
  })
  return runs
}
