import { coordinated, nounPhraseSpan, type Tree } from '../../../src/analysis/index.ts'
import { overlaps, type Participant, type Span } from '../../../src/base/index.ts'
import type { Pages } from './pages.ts'

/** A noun phrase of the message: its words without relative clauses, and the word it is headed by. */
export interface Phrase extends Span {
  readonly text: string
  readonly sentence: number
  readonly head: number
  /** Lower-case lemma of the head. */
  readonly lemma: string
  /** Headed by a name. */
  readonly named: boolean
}

export const phraseAt = (pages: Pages, sentence: number, head: number): Phrase => {
  const tree = pages.trees[sentence]!
  const span = nounPhraseSpan(tree, head)
  const named = tree.word(head).upos === 'PROPN'
  return { ...span, text: pages.words(span), sentence, head, lemma: tree.lemma(head), named }
}

/** The words of a sentence that head a noun phrase of their own: not parts of compounds or of names. */
export const headsOf = (tree: Tree): number[] =>
  tree.words.flatMap((_, i) => (tree.isNominal(i) && !tree.isRelation(i, 'compound', 'flat') ? [i] : []))

/** All noun phrases of a sentence, in the order of their heads; none where there is no such sentence. */
export const phrasesIn = (pages: Pages, sentence: number): Phrase[] => {
  const tree = pages.trees[sentence]
  return tree ? headsOf(tree).map((h) => phraseAt(pages, sentence, h)) : []
}

/** The word of a span that the others hang on. */
const headOfSpan = (tree: Tree, span: Span): number | undefined => {
  const inside = tree.words.flatMap((w, i) => (overlaps(w, span) ? [i] : []))
  return inside.find((i) => tree.isNominal(i) && !inside.includes(tree.head(i))) ?? inside.at(-1)
}

/** What is found of somebody stands for them: "the body of a clerk". */
const REMAINS = new Set(['body', 'corpse', 'remains'])

const living = (tree: Tree, head: number): number[] => {
  if (!REMAINS.has(tree.lemma(head))) return [head]
  const whose = tree.childrenBy(head, 'nmod').filter((c) => [undefined, 'of'].includes(tree.preposition(c)))
  return whose.flatMap((c) => coordinated(tree, c))
}

const LISTS = /,|\band\b/i

/** The phrases of a participant: "a clerk and two drivers" gives two. */
export const phrasesOf = (pages: Pages, participant: Participant): Phrase[] => {
  const sentence = pages.sentenceAt(participant.start)
  const tree = pages.trees[sentence]
  const head = tree && headOfSpan(tree, participant)
  if (tree === undefined || head === undefined) return []
  const heads = coordinated(tree, head).flatMap((h) => living(tree, h))
  return heads.map((h) => {
    const phrase = phraseAt(pages, sentence, h)
    const words = pages.words(participant)
    // A claim mends a name that the tree breaks off: its words are the better ones, unless they list others too.
    return h === head && heads.length === 1 && !LISTS.test(words) ? { ...phrase, text: words } : phrase
  })
}
