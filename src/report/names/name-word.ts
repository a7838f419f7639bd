import type { Tree } from '../../analysis/index.ts'
import { ADJECTIVE_ENDING, CALENDAR, OPENERS } from './lexicon.ts'

/** A word in small letters; empty outside of the sentence. */
export const lower = (tree: Tree, i: number): string => tree.words[i]?.form.toLowerCase() ?? ''

/** "Saudi-backed", "pro-Berg": an adjective made of a name. */
const COMPOUND_ADJECTIVE = /-\p{Ll}/u

const isHyphen = (tree: Tree, i: number): boolean => /^[-–‐]$/.test(tree.words[i]?.form ?? '')

/** A hyphen that ties two words: no white space on either side. */
export const ties = (tree: Tree, i: number): boolean =>
  isHyphen(tree, i) && i > 0 && !tree.word(i - 1).spaceAfter && !tree.word(i).spaceAfter

/** "Al-Arabiya", "al-Nusra", "d'Arc": capital letters behind a particle count. */
const isCapital = (form: string): boolean => /^[#‘'’ʿ]*(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(form)

/** Whether a word can be part of a name, seen by itself. */
export const isNameWord = (tree: Tree, i: number): boolean => {
  const w = tree.words[i]
  if (!w || !isCapital(w.form) || !/\p{L}/u.test(w.form)) return false
  const form = w.form.toLowerCase()
  if (CALENDAR.has(form) && form !== 'may') return false
  if (form === 'may' && w.upos !== 'PROPN') return false
  if (COMPOUND_ADJECTIVE.test(w.form) && !/^\p{Ll}{2,3}-/u.test(w.form)) {
    const tail = w.form.split('-').at(-1) ?? ''
    if (/^\p{Ll}/u.test(tail) && w.upos !== 'PROPN') return false
  }
  if (ties(tree, i + 1) && /^\p{Ll}+(?:ed|led|run|ing|style|born|held)$/u.test(tree.words[i + 2]?.form ?? ''))
    return false
  if (w.upos === 'PROPN' || /^NNPS?$/.test(w.xpos)) return i > 0 || !OPENERS.has(form)
  // In a text set in capitals only the tags tell names from words.
  if (/^\p{Lu}{2,}$/u.test(w.form) && w.upos !== 'X') return false
  if (!['ADJ', 'NOUN', 'VERB', 'X', 'INTJ', 'ADV'].includes(w.upos)) return false
  if (i > firstWord(tree)) return w.upos !== 'ADV'
  // The first word of a sentence has its capital anyway: a name only if another name word stands behind it.
  return (
    isNameWord(tree, i + 1) && !OPENERS.has(form) && (BODY_OPENER.has(w.upos) || !ADJECTIVE_ENDING.test(form))
  )
}

const BODY_OPENER = new Set(['NOUN'])

const firstWord = (tree: Tree): number => {
  const k = tree.words.findIndex((w) => /[\p{L}\p{N}]/u.test(w.form))
  return Math.max(k, 0)
}
