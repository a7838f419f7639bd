import { FUNCTION_WORDS, SCRIPTS } from './words.ts'

const LANGUAGES = Object.keys(FUNCTION_WORDS)

/** The languages that have a small word, as indices into LANGUAGES. */
const LANGUAGES_OF = new Map<string, Set<number>>()
Object.values(FUNCTION_WORDS).forEach((words, language) => {
  for (const w of words) LANGUAGES_OF.set(w, (LANGUAGES_OF.get(w) ?? new Set()).add(language))
})

/** Letters of all the scripts that tell a language by themselves are among these. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2126\u2c00-\uffff]/

/** Letters of the text that are looked at. */
const ENOUGH = 20_000

/**
 * The language of a text (BCP 47 primary subtag) by its script and its small words; `und` where it is too short to tell.
 */
export const languageOf = (whole: string): string => {
  const text = whole.slice(0, ENOUGH)
  const foreign = BEYOND_LATIN.test(text)
  const letters = foreign ? (text.match(/\p{L}/gu)?.length ?? 0) : 0
  for (const { letters: script, language, marks } of foreign ? SCRIPTS : []) {
    // Japanese is told by its own syllables among Chinese characters.
    const share = (text.match(script)?.length ?? 0) / Math.max(letters, 1)
    if (share > (language === 'ja' ? 0.1 : 0.4))
      return marks?.find(([mark]) => mark.test(text))?.[1] ?? language
  }
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const counts = LANGUAGES.map(() => 0)
  for (const w of words) for (const l of LANGUAGES_OF.get(w) ?? []) counts[l]!++
  const scores = LANGUAGES.map((language, l) => [language, counts[l]!] as const)
  scores.sort((a, b) => b[1] - a[1])
  const [best, second] = scores
  if (!best || !second || best[1] < 3 || words.length < 6) return 'und'
  // Lists of names have few small words in any language: no answer is better than a guess.
  if (best[1] / words.length < 0.08 || best[1] - second[1] < Math.max(1, best[1] * 0.1)) return 'und'
  return best[0]
}
