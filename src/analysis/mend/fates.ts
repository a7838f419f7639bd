import type { Word } from '../../base/index.ts'
import { isTree } from './is-tree.ts'
import { isUnder } from './is-under.ts'

/** What becomes of people, as headlines and lists tell it by a bare participle. */
const FATE =
  /^(?:killed|wounded|injured|hurt|arrested|detained|captured|displaced|abducted|kidnapped|missing)$/i
const JOIN = /^(?:,|;|and|&|while|with)$/i
/** Words of a counted phrase: "20", "six others", "scores of people", "more than 30". */
const INSIDE = new Set(['NUM', 'NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'HYPH'])
const COUNT = /^(?:\d[\d,]*|dozens?|scores|hundreds|thousands|several|many|others?)$/i
/** Most words of such a phrase. */
const REACH = 7

const asParticiple = (w: Word): Partial<Word> => (FATE.test(w.form) ? { upos: 'VERB', xpos: 'VBN' } : {})

const isFate = (w: Word | undefined): boolean => w !== undefined && FATE.test(w.form) && w.upos !== 'AUX'
const counts = (w: Word): boolean => w.upos === 'NUM' || COUNT.test(w.form)

/**
 * "Two killed, six others injured in blast", "five were killed and dozens wounded": the counted phrase between two
 * participles is told of the second, which stands beside the first. Gives new words and changes none.
 */
export const fatesMended = (words: readonly Word[]): readonly Word[] => {
  let mended = words
  for (let i = 2; i < words.length; i++) mended = fateMended(mended, i)
  return mended
}

const fateMended = (words: readonly Word[], i: number): readonly Word[] => {
  const fate = words[i]!
  if (!isFate(fate)) return words
  let from = i
  while (from > 0 && i - from < REACH && INSIDE.has(words[from - 1]!.upos) && !isFate(words[from - 1])) from--
  const phrase = words.slice(from, i)
  if (!phrase.some(counts) || phrase[0]?.upos === 'ADP') return words
  let before = from - 1
  while (before >= 0 && JOIN.test(words[before]!.form)) before--
  if (!isFate(words[before]) && words[before]?.form.toLowerCase() !== 'dead') return words
  const head = headOf(words, from, i)
  if (words[head]!.head === i && words[head]!.deprel.startsWith('nsubj')) return words
  const top = words[head]!
  // "Nine killed, scores injured", where the tree makes "killed" a part of the phrase behind it
  const below = !isUnder(words, before, i) && isUnder(words, before, head)
  const mended = words.map((w, k) => {
    if (k === before && below) return { ...w, head: top.head, deprel: top.deprel, ...asParticiple(w) }
    if (k === i)
      return isUnder(words, before, i) ? w : { ...w, head: before, deprel: 'conj', upos: 'VERB', xpos: 'VBN' }
    if (k === head) return { ...w, head: i, deprel: 'nsubj:pass' }
    const inside = k >= from && k < i
    // nothing of the phrase hangs outside of it, and the words that join the two hang on the second
    if (inside && (w.head < from || w.head >= i))
      return { ...w, head, deprel: w.upos === 'NUM' ? 'nummod' : w.deprel }
    if (k > before && k < from && w.head >= from && w.head < i) return { ...w, head: i }
    return w
  })
  return isTree(mended) ? mended : words
}

/** The head of the phrase: the word that hangs outside of it, the noun before the number. */
const headOf = (words: readonly Word[], from: number, to: number): number => {
  const tops = words.flatMap((w, k) => (k >= from && k < to && (w.head < from || w.head >= to) ? [k] : []))
  return tops.findLast((k) => ['NOUN', 'PROPN'].includes(words[k]!.upos)) ?? tops.at(-1) ?? to - 1
}
