import type { Sentence } from '../../base/index.ts'

/** Lower-case forms of a sentence's words, apostrophes straight. */
export const formsOf = (sentence: Sentence): readonly string[] => {
  let forms = known.get(sentence)
  if (!forms) {
    forms = sentence.words.map((w) => w.form.toLowerCase().replaceAll('’', "'"))
    known.set(sentence, forms)
  }
  return forms
}

/** Every noun of a sentence may ask for them. */
const known = new WeakMap<Sentence, readonly string[]>()

/** Index behind a phrase (words parted by spaces) that begins at word `i`, or -1. */
export const phraseAt = (forms: readonly string[], i: number, phrase: string): number => {
  // most phrases fail at their first word: no need to take them apart
  if (!phrase.startsWith(forms[i] ?? '\n')) return -1
  return behindWords(forms, i, phrase.split(' '))
}

const behindWords = (forms: readonly string[], i: number, words: readonly string[]): number =>
  words.every((w, k) => forms[i + k] === w) ? i + words.length : -1

/** A phrase of a list that stands at a word, and the index behind it. */
export interface PhraseFound<T> {
  readonly phrase: string
  readonly value: T
  readonly next: number
}

/** Phrases by their first word, since almost every word begins none of them. */
export const phraseTable = <T>(
  phrases: readonly (readonly [phrase: string, value: T])[],
): ((forms: readonly string[], i: number) => readonly PhraseFound<T>[]) => {
  const table = new Map<string, { phrase: string; value: T; words: readonly string[] }[]>()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    const list = table.get(words[0]!) ?? []
    list.push({ phrase, value, words })
    table.set(words[0]!, list)
  }
  return (forms, i) => {
    const beginning = table.get(forms[i] ?? '')
    if (!beginning) return NONE
    return beginning.flatMap(({ phrase, value, words }) => {
      const next = behindWords(forms, i, words)
      return next < 0 ? [] : [{ phrase, value, next }]
    })
  }
}

const NONE: readonly never[] = []
