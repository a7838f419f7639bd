import type { Word } from '../base/index.ts'
import { abbreviationsMended } from './abbreviations.ts'
import { activeMended, finiteMended, pastMended } from './active-verb.ts'
import { speakerMended } from './closing-speaker.ts'
import { fatesMended } from './fates.ts'
import { isTree } from './is-tree.ts'
import { joinedSubjects } from './joined-subjects.ts'

/**
 * The words of a sentence where the parser's commonest slips are mended:
 * - "a general and two colonels": an adjective with an article and nothing behind it to modify is a noun;
 * - "… in Basra the group said": the phrase before a closing verb of saying is its subject;
 * - "The raid began after the army said ...": of two subjects the nearer is the verb's, the other that of what stands before;
 * - "Two killed, six others injured": the phrase between two participles is the subject of the second;
 * - "struck a base in the hills killing three": a phrase with its preposition is no subject of a participle;
 * - "12 marines and 3 guards were killed": two subjects with "and" between them are one list;
 * - "20 men -- including two boys -- and six women": what stands behind an aside goes with what stands before it;
 * - "reported, adding that": a participle of saying stands beside the verb before it;
 * - "IS fighters": a name in capitals is no small word;
 * - "an offensive south of the city": of an adjective and a direction the first is the noun;
 * - "The blast killed four": a past tense taken for an adjective, a noun or a participle is the verb;
 * - "the news agency Habar": a name right behind a noun, where both hang alike, says which one it is;
 * - "the envoy, Samir Haddad": neighbouring proper nouns that hang alike on one head are one name.
 * Gives new words and changes none.
 */
export const mended = (words: readonly Word[]): Word[] =>
  MENDS.reduce((before, mend) => {
    const after = mend(before)
    // a mend that closes a circle is worse than the slip
    return isSame(after, before) || isTree(after) ? after : before
  }, words).map((w, i, all) => named(oneName(nominalised(w, all[i - 1], all[i + 1]), i, all), i, all))

const isSame = (after: readonly Word[], before: readonly Word[]): boolean =>
  after === before || after.every((w, i) => w === before[i])

const nominalised = (word: Word, before: Word | undefined, after: Word | undefined): Word => {
  const stands = word.upos === 'ADJ' && word.xpos === 'JJ' && /^(?:an?|another)$/i.test(before?.form ?? '')
  const alone =
    after === undefined ||
    ['PUNCT', 'CCONJ', 'VERB', 'AUX', 'ADP'].includes(after.upos) ||
    /^(?:north|south|east|west)/.test(after.form)
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

const named = (word: Word, i: number, words: readonly Word[]): Word => {
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

const DASH = /^(?:--?|–|—)$/

const behindAside = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const part = words[w.head]
    if (w.deprel !== 'conj' || part?.deprel !== 'nmod' || w.head > i) return w
    const opened = words.findIndex(
      (c, k) => k < w.head && c.head === w.head && c.form.toLowerCase() === 'including',
    )
    const closed = words.findIndex((c, k) => k > w.head && k < i && DASH.test(c.form))
    return opened > 0 && closed > 0 && DASH.test(words[opened - 1]?.form ?? '')
      ? { ...w, head: part.head }
      : w
  })

const PLACE_PREPOSITIONS = new Set('in on at near outside inside across around along into'.split(' '))

const prepositional = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const verb = words[w.head]
    if (w.deprel !== 'nsubj' || verb?.xpos !== 'VBG' || verb.head < 0 || w.head < i) return w
    const marked = words.some(
      (c, k) => k < i && c.head === i && c.deprel === 'case' && PLACE_PREPOSITIONS.has(c.form.toLowerCase()),
    )
    return marked ? { ...w, head: verb.head, deprel: 'obl' } : w
  })

const oneSubject = (words: readonly Word[]): readonly Word[] => {
  const moved = new Map<number, number>()
  const before = new Map<number, number[]>()
  words.forEach((w, i) => {
    if (w.deprel === 'nsubj' && i < w.head && words[w.head]?.upos === 'VERB')
      before.set(w.head, [...(before.get(w.head) ?? []), i])
  })
  before.forEach((subjects, v) => {
    if (subjects.length < 2) return
    const last = subjects.at(-1)!
    const other = words.findIndex(
      (w, i) => i > subjects[0]! && i < last && w.head === v && ['ccomp', 'advcl'].includes(w.deprel),
    )
    if (other >= 0) for (const s of subjects.slice(0, -1)) moved.set(s, other)
  })
  return moved.size ? words.map((w, i) => ({ ...w, head: moved.get(i) ?? w.head })) : words
}

/** In the order in which they are made: a later one looks at what an earlier one has left. */

const SAYING = new Set([
  'add',
  'say',
  'note',
  'warn',
  'claim',
  'stress',
  'explain',
  'cite',
  'quote',
  'insist',
  'argue',
])

/** "reported adding that": a participle of saying behind another goes beside it, and is nothing that it tells. */
const participlesOfSaying = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const above = words[w.head]
    const beside =
      w.deprel === 'ccomp' &&
      w.xpos === 'VBG' &&
      SAYING.has(w.lemma) &&
      above?.upos === 'VERB' &&
      w.head < i &&
      !words.some((x) => x.head === i && ['nsubj', 'mark', 'aux'].includes(x.deprel))
    return beside ? { ...w, deprel: 'advcl' } : w
  })

/** "carried out an offensive south of the city": of an adjective before a direction and its direction, the first is the noun. */
const attackNouns = (words: readonly Word[]): readonly Word[] => {
  const at = words.findIndex(
    (w, i) =>
      w.xpos === 'JJ' &&
      w.deprel === 'amod' &&
      w.head === i + 1 &&
      /^(?:an?|another|the)$/i.test(words[i - 1]?.form ?? '') &&
      /^(?:north|south|east|west)(?:east|west)?$/i.test(words[i + 1]?.form ?? ''),
  )
  if (at < 0) return words
  const direction = words[at + 1]!
  return words.map((w, i) => {
    if (i === at) return { ...w, upos: 'NOUN', xpos: 'NN', head: direction.head, deprel: direction.deprel }
    if (i === at + 1) return { ...w, head: at, deprel: 'nmod' }
    return i < at && w.head === at + 1 ? { ...w, head: at } : w
  })
}

const MENDS: readonly ((words: readonly Word[]) => readonly Word[])[] = [
  participlesOfSaying,
  abbreviationsMended,
  attackNouns,
  finiteMended,
  activeMended,
  pastMended,
  speakerMended,
  fatesMended,
  prepositional,
  joinedSubjects,
  behindAside,
  oneSubject,
]
