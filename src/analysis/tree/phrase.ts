import type { Span } from '../../base/index.ts'
import type { Tree } from './tree.ts'

/** What hangs on a noun without naming it: clauses, asides, lists, the words that tie it to its own head. */
const OUTSIDE = [
  'acl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'mark',
  'cop',
  'nsubj',
  'csubj',
  'aux',
  'advcl',
  'discourse',
  'orphan',
  'dep',
  'expl',
  'obl',
  'ccomp',
  'xcomp',
  'dislocated',
  'vocative',
  'list',
]
const LISTING = new Set(['including', 'include', 'among', 'like', 'such as', 'except', 'with'])

/**
 * The words that name what a noun phrase stands for: the head with its determiner, adjectives, numbers, compounds and
 * "of" phrases; without relative clauses, appositions, coordination and the preposition before it. Contiguous.
 */
export const nounPhrase = (tree: Tree, head: number): number[] => {
  const words = tree.words
  const leave = (c: number): boolean => {
    const parent = tree.head(c)
    if (tree.isRelation(c, 'case') && parent === head && words[c]?.xpos !== 'POS') return true
    if (tree.isRelation(c, 'punct')) return parent === head && !innerPunctuation(tree, c, head)
    if (tree.isRelation(c, 'conj', 'cc')) return parent === head
    // the years of "a 15-year-old girl" hang on the adjective, and name her too
    if (tree.word(c).deprel === 'obl:unmarked' && c < parent && tree.word(parent).upos === 'ADJ') return false
    if (tree.isRelation(c, ...OUTSIDE)) return !(tree.isRelation(c, 'acl') && shortModifier(tree, c))
    if (tree.isRelation(c, 'nmod')) return LISTING.has(tree.preposition(c) ?? '') || isWhen(tree, c)
    if (tree.isRelation(c, 'advmod') && c > head) return true
    return false
  }
  const kept = new Set(tree.subtree(head, leave))
  let first = head
  while (kept.has(first - 1)) first--
  let last = head
  while (kept.has(last + 1)) last++
  while (
    first < head &&
    ((tree.isRelation(first, 'punct') && !isQuote(tree, first)) || tree.lemma(first) === 'of')
  )
    first++
  while (last > head && tree.isRelation(last, 'punct') && !isQuote(tree, last)) last--
  const marks = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter((i) => isQuote(tree, i))
  if (marks.length === 1 && marks[0] === first && first < head) first++
  if (marks.length === 1 && marks[0] === last && last > head) last--
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}

const TIME_NOUN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|morning|afternoon|evening|night|(?:19|20)\d\d)$/

/** "the province on Wednesday": when something was tells nothing of what it is. */
const isWhen = (tree: Tree, c: number): boolean =>
  ['on', 'in', 'since', 'during', 'late on', 'early on'].includes(tree.preposition(c) ?? '') &&
  TIME_NOUN.test(tree.lemma(c))

/** A participle that stands before its noun ("the proclaimed leadership") names it; one behind it does not. */
const shortModifier = (tree: Tree, c: number): boolean => c < tree.head(c)

const isQuote = (tree: Tree, i: number): boolean => /^["'“”‘’«»`]+$/.test(tree.word(i).form)

const innerPunctuation = (tree: Tree, c: number, head: number): boolean =>
  isQuote(tree, c) || /^[-–/]$/.test(tree.word(c).form) || (c < head && tree.word(c).form === ',')

export const nounPhraseSpan = (tree: Tree, head: number): Span => tree.spanOf(nounPhrase(tree, head))

/** A noun phrase with the name in apposition behind it: "Another deserter, the former spokesman Samir Haddad". */
export const namedPhraseSpan = (tree: Tree, head: number): Span => {
  const own = nounPhraseSpan(tree, head)
  const name = tree
    .childrenBy(head, 'appos', 'flat')
    .find((c) => tree.word(c).upos === 'PROPN' && c > head && c - head < 12)
  return name === undefined
    ? own
    : { start: own.start, end: Math.max(own.end, nounPhraseSpan(tree, name).end) }
}

/** "soldiers, including a general and two colonels": what is listed behind "including" is no further group. */
const isListed = (tree: Tree, head: number, c: number): boolean =>
  tree.words.slice(head + 1, c).some((w) => ['including', 'among'].includes(w.form.toLowerCase()))

/** A head and the heads coordinated with it: "a general, two colonels and a clerk" gives three. */
export const coordinated = (tree: Tree, head: number): number[] => [
  head,
  ...tree
    .childrenBy(head, 'conj')
    .filter((c) => tree.isNominal(c) && !isListed(tree, head, c))
    .flatMap((c) => coordinated(tree, c)),
]
