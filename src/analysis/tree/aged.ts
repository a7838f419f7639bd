import type { Word } from '../../base/index.ts'

const AGE = /^(?:year|month|week|day)s?$/i
const WHOLE = /^(?:\d+|\p{L}+)-(?:years?|months?|weeks?|days?)-olds?$/iu

/**
 * Whether a word closes an age that stands for a person: "a 15-year-old", "two 16-year-olds". Before a noun, as in "a
 * 15-year-old girl", it is the noun that does.
 */
export const isAgedPerson = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  if (!word || /^(?:amod|compound|nmod:poss)/.test(word.deprel)) return false
  if (WHOLE.test(word.form)) return true
  const parted = /^-$/.test(words[i - 1]?.form ?? '') && AGE.test(words[i - 2]?.form ?? '')
  return /^olds?$/i.test(word.form) && parted && /^-$/.test(words[i - 3]?.form ?? '')
}
