import { type Pair, runsOf, sharedWords } from './shared-words.ts'
import { spelling } from './spelling.ts'
import type { Fixed, StorySentence, StoryWord } from './words.ts'

/** Two sentences that share their words. */
export interface Match {
  /** Index of the sentence in each story. */
  readonly at: Pair
  /** The words that are the same, rising in both. */
  readonly pairs: readonly Pair[]
}

/** A shared run of so many words brings two sentences together to be compared. */
const MEETING = 4
/** Of the shorter sentence's words this share must stand in the other, in their order, */
const SHARE = 0.6
/** and at least so many outside quotations: less is a turn of phrase. */
const LEAST = 8

/**
 * The sentences of one story that stand in the other, word for word or with small changes, in the order of the first.
 * Each sentence is matched once at most.
 */
export const align = (a: readonly StorySentence[], b: readonly StorySentence[]): Match[] =>
  oneToOne(
    meeting(a, b)
      .map((at) => ({ at, pairs: sharedWords(a[at[0]]!, b[at[1]]!) }))
      .filter(({ at, pairs }) => isShared(a[at[0]]!, b[at[1]]!, pairs)),
  )

const meeting = (a: readonly StorySentence[], b: readonly StorySentence[]): Pair[] => {
  const where = new Map<string, Set<number>>()
  a.forEach((sentence, i) => {
    for (const run of phrases(sentence)) where.set(run, (where.get(run) ?? new Set()).add(i))
  })
  return b.flatMap((sentence, j) => {
    const met = new Set(phrases(sentence).flatMap((run) => [...(where.get(run) ?? [])]))
    return [...met].map((i): Pair => [i, j])
  })
}

const phrases = ({ words }: StorySentence): string[] =>
  words.slice(MEETING - 1).map((_, k) =>
    words
      .slice(k, k + MEETING)
      .map((w) => w.folded)
      .join(' '),
  )

const isShared = (a: StorySentence, b: StorySentence, pairs: readonly Pair[]): boolean => {
  const own = pairs.filter(([i, j]) => !a.words[i]!.quoted && !b.words[j]!.quoted)
  return (
    own.length >= LEAST &&
    pairs.length >= SHARE * Math.min(a.words.length, b.words.length) &&
    runsOf(pairs).some((run) => run.length >= MEETING) &&
    !tellOfTwoThings(a, b, pairs)
  )
}

/** The same phrases round another count, another day or another place: a form that is filled in anew each time. */
const tellOfTwoThings = (a: StorySentence, b: StorySentence, pairs: readonly Pair[]): boolean => {
  const gaps = gapsOf(a, b, pairs)
  const left = gaps.flatMap(([words]) => words)
  const right = gaps.flatMap(([, words]) => words)
  return (
    differ('count', left, right) ||
    differ('day', left, right) ||
    gaps.some(([inA, inB]) => differ('place', inA, inB))
  )
}

/** Both have words of this kind, and none in common; a place may be spelt in two ways. */
const differ = (kind: Fixed, a: readonly StoryWord[], b: readonly StoryWord[]): boolean => {
  const told = (words: readonly StoryWord[]) =>
    words
      .filter((w) => w.fixed === kind)
      .map((w) => (kind === 'place' ? spelling(w.folded) : w.folded))
      .filter(Boolean)
  const inA = told(a)
  const inB = told(b)
  return inA.length > 0 && inB.length > 0 && !inA.some((w) => inB.includes(w))
}

type Gap = readonly [inA: readonly StoryWord[], inB: readonly StoryWord[]]

/** What each sentence has between the shared words. */
const gapsOf = (a: StorySentence, b: StorySentence, pairs: readonly Pair[]): Gap[] => {
  const ends: readonly Pair[] = [...pairs, [a.words.length, b.words.length]]
  return ends.map(([i, j], k) => {
    const [before, beside] = pairs[k - 1] ?? [-1, -1]
    return [a.words.slice(before + 1, i), b.words.slice(beside + 1, j)]
  })
}

/** Those with most shared words first, then those that stand at the most like place of both stories. */
const oneToOne = (matches: readonly Match[]): Match[] => {
  const left = new Set<number>()
  const right = new Set<number>()
  return [...matches]
    .sort(
      (m, n) =>
        n.pairs.length - m.pairs.length ||
        Math.abs(m.at[0] - m.at[1]) - Math.abs(n.at[0] - n.at[1]) ||
        m.at[0] + m.at[1] - n.at[0] - n.at[1] ||
        m.at[0] - n.at[0],
    )
    .filter(({ at: [i, j] }) => {
      if (left.has(i) || right.has(j)) return false
      left.add(i)
      right.add(j)
      return true
    })
    .sort((m, n) => m.at[0] - n.at[0])
}
