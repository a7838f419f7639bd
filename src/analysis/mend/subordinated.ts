import type { Word } from '../../base/index.ts'
import { isUnder } from './is-under.ts'

const SUBORDINATOR = /^(?:as|after|before|since|until|while|when|because)$/i

/**
 * "The blast went off as thousands of people waited": a word that opens a clause taken for a preposition, where the
 * phrase behind it stands right before a past tense that has no other subject. Gives new words and changes none.
 */
export const subordinated = (words: readonly Word[]): readonly Word[] => {
  const opener = words.findIndex((_, i) => verbOf(words, i) !== undefined)
  if (opener < 0) return words
  const phrase = words[opener]!.head
  const verb = verbOf(words, opener)!
  return words.map((w, i) => {
    if (i === opener) return { ...w, upos: 'SCONJ', head: verb, deprel: 'mark' }
    if (i === phrase) return { ...w, head: verb, deprel: 'nsubj' }
    return i === verb ? { ...w, deprel: 'advcl' } : w
  })
}

/** The verb of the clause that a word opens, where the tree has not seen that it does. */
const verbOf = (words: readonly Word[], opener: number): number | undefined => {
  const w = words[opener]!
  if (w.deprel !== 'case' || !SUBORDINATOR.test(w.form) || w.head < opener) return undefined
  const phrase = w.head
  if (!/^(?:obl|nmod|nsubj)$/.test(words[phrase]!.deprel)) return undefined
  let verb = phrase + 1
  while (words[verb] && (isUnder(words, verb, phrase) || words[verb]!.upos === 'ADV')) verb++
  const told = words[verb]
  const isLost =
    told?.xpos === 'VBD' &&
    told.upos === 'VERB' &&
    told.deprel === 'conj' &&
    told.head >= 0 &&
    told.head < opener
  const own = words.some(
    (x, k) => k !== phrase && x.head === verb && /^nsubj|^csubj|^expl|^cc$/.test(x.deprel),
  )
  return isLost && !own && !words.slice(opener, verb).some((x) => x.form === ',') ? verb : undefined
}
