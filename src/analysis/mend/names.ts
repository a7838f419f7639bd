import type { Word } from '../../base/index.ts'

/** "a general and two colonels": an adjective with an article and nothing behind it to modify is a noun. */
export const nominalised = (word: Word, before: Word | undefined, after: Word | undefined): Word => {
  const stands = word.upos === 'ADJ' && word.xpos === 'JJ' && /^(?:an?|another)$/i.test(before?.form ?? '')
  const alone =
    after === undefined ||
    ['PUNCT', 'CCONJ', 'VERB', 'AUX', 'ADP'].includes(after.upos) ||
    /^(?:north|south|east|west)/.test(after.form)
  return stands && alone && after?.form !== '-' ? { ...word, upos: 'NOUN', xpos: 'NN' } : word
}

/** "the envoy, Samir Haddad": neighbouring proper nouns that hang alike on one head are one name. */
export const oneName = (word: Word, i: number, words: readonly Word[]): Word => {
  const before = words[i - 1]
  const alike =
    before !== undefined &&
    before.upos === 'PROPN' &&
    word.upos === 'PROPN' &&
    before.head === word.head &&
    before.deprel === word.deprel &&
    ['appos', 'nsubj', 'obj', 'obl', 'nmod'].includes(word.deprel) &&
    before.spaceAfter
  return alike ? { ...word, head: i - 1, deprel: 'flat' } : word
}

/** "the news agency Habar": a name right behind a noun, where both hang alike, says which one it is. */
export const named = (word: Word, i: number, words: readonly Word[]): Word => {
  const before = words[i - 1]
  const alike =
    before?.upos === 'NOUN' &&
    word.upos === 'PROPN' &&
    before.head === word.head &&
    before.deprel === word.deprel &&
    ['nsubj', 'obj', 'obl', 'nsubj:pass'].includes(word.deprel) &&
    before.spaceAfter
  return alike ? { ...word, head: i - 1, deprel: 'appos' } : word
}
