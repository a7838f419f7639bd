import type { Sentence } from '../../base/index.ts'

/** Lower-case forms of a sentence's words, apostrophes straight. */
export const formsOf = (sentence: Sentence): string[] =>
  sentence.words.map((w) => w.form.toLowerCase().replaceAll('’', "'"))

/** Index behind a phrase (words parted by spaces) that begins at word `i`, or -1. */
export const phraseAt = (forms: readonly string[], i: number, phrase: string): number => {
  // most phrases fail at their first word: no need to take them apart
  if (!phrase.startsWith(forms[i] ?? '\n')) return -1
  const words = phrase.split(' ')
  return words.every((w, k) => forms[i + k] === w) ? i + words.length : -1
}
