import type { Random } from './random.ts'
import type { TreebankSentence } from './treebank.ts'

/** Shares of sentences that training sees in another dress. */
const UPPER = 0.08
const LOWER = 0.02
const NO_STOP = 0.05
const NO_MARKS = 0.05

/**
 * A sentence as other sources would print it: all capitals (wire text), all lower case, without its final stop, or
 * without its commas and quotation marks. Mostly the sentence itself.
 */
export const augment = (s: TreebankSentence, random: Random): TreebankSentence => {
  const dress = random.uniform()
  if (dress < UPPER) return { ...s, forms: s.forms.map((f) => f.toUpperCase()) }
  if (dress < UPPER + LOWER) return { ...s, forms: s.forms.map((f) => f.toLowerCase()) }
  if (dress < UPPER + LOWER + NO_STOP) return without(s, (f, i) => i === s.forms.length - 1 && f === '.')
  if (dress < UPPER + LOWER + NO_STOP + NO_MARKS) return withoutMarks(s)
  return s
}

/** Without its commas and quotation marks, as some archives print it. */
export const withoutMarks = (s: TreebankSentence): TreebankSentence => without(s, (f) => /^[,"“”]$/.test(f))

/** Without the words that are to go; the sentence itself where one of them has dependents. */
const without = (s: TreebankSentence, goes: (form: string, i: number) => boolean): TreebankSentence => {
  const gone = s.forms.map(goes)
  if (!gone.includes(true) || gone.every(Boolean) || s.heads.some((h) => h >= 0 && gone[h])) return s
  const to: number[] = []
  let n = 0
  for (const g of gone) to.push(g ? -1 : n++)
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, i) => !gone[i])
  return {
    forms: keep(s.forms),
    tags: keep(s.tags),
    features: keep(s.features),
    heads: keep(s.heads).map((h) => (h < 0 ? -1 : to[h]!)),
    relations: keep(s.relations),
    entities: s.entities && keep(s.entities),
    genre: s.genre,
  }
}
