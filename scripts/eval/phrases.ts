/** Comparing words of the gold with words of Muster, kindly: articles, case, accents and plural s do not count. */

const EMPTY = new Set('the a an of s in on at to and or by for from with his her its their some'.split(' '))

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** The words of a phrase that carry meaning, lower-cased, without accents and plural s. */
export const contentWords = (phrase: string): string[] =>
  (
    phrase
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((w) => !EMPTY.has(w))
    .map(singular)

/** Whether one phrase's words hold the other's, or half of all their words are shared. */
export const alike = (a: string, b: string): boolean => {
  const x = new Set(contentWords(a))
  const y = new Set(contentWords(b))
  if (!x.size || !y.size) return false
  const both = [...x].filter((w) => y.has(w)).length
  return both === Math.min(x.size, y.size) || both / (x.size + y.size - both) >= 0.5
}

/** Whether two phrases have a word in common. */
export const shareWord = (a: string, b: string): boolean => {
  const words = new Set(contentWords(a))
  return contentWords(b).some((w) => words.has(w))
}
