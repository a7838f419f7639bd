/** A word of a text as both indexes hold it, and where it stands there, in UTF-16 indices. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Longer words are cut, in texts and in questions alike: PostgreSQL takes none beyond 2 KB. */
const LONGEST = 64

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼʿʾ`]*/gu
const POSSESSIVE = /['’ʼ]s$/iu
/** What is no letter; and apostrophes that are letters to Unicode, as of "Shiʿa". */
const NOT_A_LETTER = /[^\p{L}\p{N}]|[ʼʿʾ]/gu
const PLAIN = /^[a-z0-9]+$/

/** Letters that are no letter with a mark to Unicode, but are often written without. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const SPELT_OTHERWISE = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g')

/**
 * The words of a text: small letters without marks, apostrophes or a possessive's s, so that "Dar‘a’s" and "Dara" are
 * one. The indexes of both stores hold these words, and so find the same; there is no stemming.
 */
export function* tokensOf(text: string): Generator<Token> {
  for (const found of text.matchAll(WORD)) {
    const word = folded(found[0])
    if (word) yield { word, start: found.index, end: found.index + found[0].length }
  }
}

export const wordsOf = (text: string): string[] => {
  const words: string[] = []
  for (const written of text.match(WORD) ?? []) {
    const word = folded(written)
    if (word) words.push(word)
  }
  return words
}

/** A name as one word, by which it is found whole. */
export const keyOf = (name: string): string => wordsOf(name).join('_')

const folded = (written: string): string => {
  const small = written.toLowerCase()
  return cut(PLAIN.test(small) ? small : plain(small))
}

const plain = (small: string): string =>
  small
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(NOT_A_LETTER, '')
    // what was one sign may have come apart into capitals
    .toLowerCase()
    .replace(NOT_A_LETTER, '')
    // last, as a letter of these may have borne a mark: "Ǽ"
    .replace(SPELT_OTHERWISE, (letter) => SPELT[letter]!)

const cut = (word: string): string => (word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join(''))
