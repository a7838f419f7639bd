import type { Word } from '../../base/index.ts'

const SUBORDINATOR = /^(?:as|after|before|since|until|while|when|because)$/i

/**
 * "The blast went off as thousands of people waited": a word that opens a clause taken for a preposition, where the
 * phrase behind it stands right before a past tense that has no subject. Gives new words and changes none.
 */
export const subordinated = (words: readonly Word[]): readonly Word[] => {
  const opener = words.findIndex((w, i) => {
    if (w.deprel !== 'case' || !SUBORDINATOR.test(w.form) || w.head < i) return false
    const phrase = words[w.head]!
    const verb = words[phrase.head]
    return (
      phrase.deprel === 'obl' &&
      phrase.head > w.head &&
      verb?.upos === 'VERB' &&
      verb.xpos === 'VBD' &&
      verb.head >= 0 &&
      verb.head < i &&
      !words.some((x) => x.head === phrase.head && /^nsubj|^csubj|^expl/.test(x.deprel)) &&
      !words.slice(i, phrase.head).some((x) => x.form === ',')
    )
  })
  if (opener < 0) return words
  const phrase = words[opener]!.head
  const verb = words[phrase]!.head
  return words.map((w, i) => {
    if (i === opener) return { ...w, upos: 'SCONJ', head: verb, deprel: 'mark' }
    if (i === phrase) return { ...w, deprel: 'nsubj' }
    return i === verb ? { ...w, deprel: 'advcl' } : w
  })
}
