import { BODY_NOUNS } from './lexicon.ts'

/** A body noun, a long one also with a slip of the pen or two: "Obsevratory". */
export const isBodyNoun = (form: string): boolean => {
  const word = form.toLowerCase()
  if (BODY_NOUNS.has(word)) return true
  return word.length > 8 && LONG_BODY_NOUNS.some((noun) => slips(word, noun) <= 2)
}

const LONG_BODY_NOUNS = [...BODY_NOUNS].filter((noun) => noun.length > 8)

/** Letters to add, drop or change from one word to the other. */
const slips = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return 9
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
