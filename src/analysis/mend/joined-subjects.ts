import type { Word } from '../../base/index.ts'
import { isUnder } from './is-under.ts'

const JOIN = /^(?:and|or|,|as|well)$/i

/**
 * "12 marines and 3 guards were killed": of two subjects of one verb with nothing but "and" between them, the second is
 * coordinated with the first. Gives new words and changes none.
 */
export const joinedSubjects = (words: readonly Word[]): readonly Word[] => {
  const moved = new Map<number, number>()
  words.forEach((second, i) => {
    if (!second.deprel.startsWith('nsubj') || second.head < i) return
    const from = firstWord(words, i)
    let before = from - 1
    while (before >= 0 && JOIN.test(words[before]!.form)) before--
    const joined = words.slice(before + 1, from).some((w) => /^(?:and|or|as)$/i.test(w.form))
    const first = subjectOver(words, before)
    if (!joined || first === undefined || first === i) return
    if (words[first]!.head === second.head) moved.set(i, first)
  })
  if (!moved.size) return words
  return words.map((w, i) => {
    const to = moved.get(i)
    return to === undefined ? w : { ...w, head: to, deprel: 'conj' }
  })
}

/** The first word of the phrase that a word heads, the words that join it to others left out. */
const firstWord = (words: readonly Word[], head: number): number => {
  let from = head
  while (from > 0 && words[from - 1]!.deprel !== 'cc' && isUnder(words, from - 1, head)) from--
  return from
}

/** The subject whose phrase ends with a word. */
const subjectOver = (words: readonly Word[], word: number): number | undefined => {
  for (let at = word; at >= 0; at = words[at]!.head) if (words[at]!.deprel.startsWith('nsubj')) return at
  return undefined
}
