import { remember } from '../../base/index.ts'

/** Words of a text: letters and digits, with hyphens and apostrophes inside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

export const wordsIn = (text: string): string[] => text.match(WORD) ?? []

/** A word without its commonest endings, so that "shootings" meets "shooting" and "shot's" meets "shot". */
export const stem = (word: string): string => {
  const w = word.toLowerCase().replace(/['’]s$/, '')
  if (w.length > 4 && w.endsWith('ies')) return `${w.slice(0, -3)}y`
  const singular = w.length > 3 && w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w
  if (singular.length > 5 && singular.endsWith('ing')) return singular.slice(0, -3)
  if (singular.length > 4 && singular.endsWith('ed')) return singular.slice(0, -2)
  return singular
}

const CALENDAR = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan feb mar apr jun jul aug sept oct nov dec`.split(/\s+/),
)

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && !CALENDAR.has(word.toLowerCase())

const isNumeral = (word: string): boolean => /^\p{N}/u.test(word)

/** A word as it is looked up: its stem, and whether it may be a name or a number. */
export interface Term {
  readonly term: string
  readonly capital: boolean
  readonly numeral: boolean
}

/** The words of a sentence or a headline. Each is asked for by all the episodes that it stands beside. */
export const termsIn = remember(
  (text): readonly Term[] =>
    wordsIn(text).map((word) => ({ term: stem(word), capital: isCapital(word), numeral: isNumeral(word) })),
  500,
)
