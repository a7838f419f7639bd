import { contentWords } from '../phrases.ts'

/** Each phrase once: what another says in more words is left out ("the priests" beside "six village priests"). */
export const eachOnce = (phrases: readonly string[]): string[] => {
  const said = phrases.map((text) => ({ text, words: new Set(contentWords(text)) }))
  const isSaidBy = (a: number, b: number): boolean => {
    const [less, more] = [said[a]!.words, said[b]!.words]
    return a !== b && [...less].every((w) => more.has(w)) && (more.size > less.size || b < a)
  }
  return phrases.filter((_, a) => !said.some((_, b) => isSaidBy(a, b)))
}
