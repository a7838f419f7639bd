import type { Word } from '../base/index.ts'
import { speakerMended } from './closing-speaker.ts'

/**
 * The words of a sentence where the parser's commonest slips are mended:
 * - "a general and two colonels": an adjective with an article and nothing behind it to modify is a noun;
 * - "… in Basra the group said": the phrase before a closing verb of saying is its subject;
 * - "the envoy, Samir Haddad": neighbouring proper nouns that hang alike on one head are one name.
 * Gives new words and changes none.
 */
export const mended = (words: readonly Word[]): Word[] =>
  speakerMended(words).map((w, i, all) => oneName(nominalised(w, all[i - 1], all[i + 1]), i, all))

const nominalised = (word: Word, before: Word | undefined, after: Word | undefined): Word => {
  const stands = word.upos === 'ADJ' && word.xpos === 'JJ' && /^(?:an?|another)$/i.test(before?.form ?? '')
  const alone = after === undefined || ['PUNCT', 'CCONJ', 'VERB', 'AUX', 'ADP'].includes(after.upos)
  return stands && alone && after?.form !== '-' ? { ...word, upos: 'NOUN', xpos: 'NN' } : word
}

const oneName = (word: Word, i: number, words: readonly Word[]): Word => {
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
