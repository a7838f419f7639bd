import { distance, type FoldedName, skeleton } from './fold.ts'
import { isNickname } from './lexicon/nicknames.ts'

/** How two full names stand to each other, from the surest to none. `slip` may be an error or another person. */
export type NameRelation = 'equal' | 'variant' | 'slip' | 'different'

const RANK: Record<NameRelation, number> = { equal: 0, variant: 1, slip: 2, different: 3 }

const worst = (relations: readonly NameRelation[]): NameRelation =>
  relations.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'equal')

/** A letter lost or changed is a slip only in a long word: "Hall" and "Hill" are two names. */
const LONG = 6

const sameWord = (a: string, b: string, romanised: boolean, last: boolean): NameRelation => {
  if (a === b) return 'equal'
  if (last && (a === `${b}s` || b === `${a}s`)) return 'variant'
  const consonants = skeleton(a)
  if (romanised && consonants.length > 2 && consonants === skeleton(b)) return 'variant'
  if (!last && isNickname(a, b)) return 'slip'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'slip' : 'different'
  return Math.min(a.length, b.length) >= LONG && distance(a, b, 1) <= 1 ? 'slip' : 'different'
}

/** Middle names: those of the shorter list stand in the longer one, or begin one there. */
const middles = (a: readonly string[], b: readonly string[], romanised: boolean): NameRelation => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const found = few.map((w) =>
    many.some((v) => v === w)
      ? 'equal'
      : many.some(
            (v) =>
              (v[0] === w[0] && (v.length === 1 || w.length === 1)) ||
              (romanised && skeleton(v) === skeleton(w)),
          )
        ? 'variant'
        : 'different',
  )
  return worst([...found, ...(few.length < many.length ? (['variant'] as const) : [])])
}

/** Whether two names have the same words, in the same order. */
export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, k) => word === b[k])

/** Compares two names of two words or more: "Ola Berg", "Ola M. Berg", "Olah Berg". */
export const compareNames = (a: FoldedName, b: FoldedName): NameRelation => {
  if (a.generation && b.generation && a.generation !== b.generation) return 'different'
  const [x, y] = [a.words, b.words]
  if (sameWords(x, y)) return a.generation === b.generation ? 'equal' : 'slip'
  if (x.join('') === y.join('')) return 'variant'
  const romanised = a.romanised || b.romanised
  const last = sameWord(x.at(-1)!, y.at(-1)!, romanised, true)
  const first = sameWord(x[0]!, y[0]!, romanised, false)
  const ends = worst([first, last, middles(x.slice(1, -1), y.slice(1, -1), romanised)])
  // Two slips in one name are one too many.
  if (first === 'slip' && last === 'slip') return 'different'
  if (ends !== 'different') return ends
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  const tail = many.slice(many.length - few.length)
  return few.length > 1 && few.length < many.length && few.every((w, k) => w === tail[k])
    ? 'slip'
    : 'different'
}

/** Names of bodies of three words or more that differ by a slip of the pen in one long word. */
export const sameBodyButForSlip = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < 3 || a.length !== b.length) return false
  const other = a.flatMap((w, k) => (w === b[k] ? [] : [[w, b[k]!] as const]))
  const [pair] = other
  if (!pair || other.length > 1) return false
  if (extended(pair[0], pair[1]) || extended(pair[1], pair[0])) return true
  const shorter = Math.min(pair[0].length, pair[1].length)
  const allowed = shorter > 7 ? 2 : shorter > 5 ? 1 : 0
  return allowed > 0 && pair[0][0] === pair[1][0] && distance(pair[0], pair[1], allowed) <= allowed
}

/** "Syria" in one report, "Syrian" in the other. */
const extended = (short: string, long: string): boolean =>
  short.length > 4 && long.startsWith(short) && long.length - short.length <= 2
