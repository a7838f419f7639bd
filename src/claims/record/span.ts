import { nounPhrase, type Tree } from '../../analysis/index.ts'
import type { Attribution, Span } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { wordsIn } from './words.ts'

/** Parts of a clause that state something else: other clauses, asides, the words that tie it to what is above. */
const isAside = (tree: Tree, c: number, told: ReadonlySet<number>): boolean => {
  if (tree.isRelation(c, 'parataxis', 'discourse', 'vocative', 'mark', 'cc')) return true
  if (tree.isRelation(c, 'punct')) return true
  if (tree.isRelation(c, 'conj')) return tree.isVerb(tree.head(c)) || tree.isVerb(c)
  if (tree.isRelation(c, 'advcl'))
    // "dropped a bomb containing gas on the quarter": a participle that tells nothing of its own belongs to the clause.
    return (
      tree.childBy(c, 'nsubj', 'mark', 'aux') !== undefined ||
      (tree.word(c).xpos === 'VBG' && !isPlain(tree, c, told))
    )
  if (tree.isRelation(c, 'acl:relcl')) return true
  if (tree.isRelation(c, 'advmod')) return tree.words[c + 1]?.form === ',' && c < tree.head(c)
  return false
}

/** Words between a subject and its verb, at the most. */
const FAR = 16

/** Right behind what it says more of, with no comma, and nothing found in it. */
const isPlain = (tree: Tree, c: number, told: ReadonlySet<number>): boolean =>
  tree.words[c - 1]?.form !== ',' &&
  ['NOUN', 'PROPN'].includes(tree.words[c - 1]?.upos ?? '') &&
  CONTENT.has(tree.lemma(c)) &&
  !told.has(c)

/** Participles that say what a thing holds or whose it is. */
const CONTENT = new Set(
  'contain carry hold bear include belong involve comprise consist concern fill load pack rig strap'.split(
    ' ',
  ),
)

const clauseWords = (tree: Tree, head: number, told: ReadonlySet<number> = new Set()): number[] =>
  tree.subtree(head, (c) => isAside(tree, c, told))

/**
 * The shortest run of words that states a find without its attribution: its clause, or for a noun its phrase. Words
 * outside of what is attributed are left out where the trigger is attributed.
 */
export const claimWords = (find: Find, attributions: readonly Attribution[]): number[] => {
  const { tree } = find.scene
  const { met } = find
  let words: number[]
  if (met.kind === 'verb') {
    words = clauseWords(tree, met.head, find.beside)
    const noun =
      tree.isRelation(met.head, 'acl') && !tree.isRelation(met.head, 'acl:relcl')
        ? tree.head(met.head)
        : undefined
    const filled = noun !== undefined && [...find.roles.values()].some((r) => tree.isUnder(r, noun))
    if (filled) words.push(...nounPhrase(tree, noun).filter((i) => i < met.head))
    const raised = tree.isRelation(met.head, 'xcomp') ? tree.childBy(tree.head(met.head), 'nsubj') : undefined
    if (raised !== undefined && met.head - raised < 12) words.push(raised)
    // A subject that had to be looked for stands outside of the verb's own part of the tree.
    const shares = tree.isRelation(met.head, 'conj', 'acl', 'xcomp') || tree.word(met.head).xpos === 'VBG'
    const subject = [...find.roles.values()].find(
      (r) => r < met.head && met.head - r < FAR && !words.includes(r),
    )
    // "and six others injured": nothing else is told of the people in between
    const gap =
      subject !== undefined &&
      tree.words.slice(subject, met.head).every((w) => !['VERB', 'AUX'].includes(w.upos))
    if (subject !== undefined && (!shares || gap)) words.push(...nounPhrase(tree, subject))
  } else {
    words = clauseWords(tree, met.clause === met.head ? met.head : met.clause, find.beside)
    for (const filler of find.roles.values())
      if (!words.includes(filler)) words.push(filler, ...nounPhrase(tree, filler))
  }
  const inside = attributions.filter((a) => a.content.some((c) => covers(c, tree.word(met.head))))
  const narrowest = [...inside].sort((a, b) => size(a) - size(b))[0]
  if (narrowest) {
    const kept = words.filter((i) => narrowest.content.some((c) => covers(c, tree.word(i))))
    if (kept.length) words = kept
  } else {
    const outside = attributions
      .flatMap((a) => [a.cue, ...(a.source ? [a.source] : [])])
      .flatMap((s) => wordsIn(tree, s))
    const kept = words.filter((i) => !outside.includes(i))
    if (kept.includes(met.head)) words = kept
  }
  return contiguous(tree, words, met.head)
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const size = (a: Attribution): number => a.content.reduce((n, c) => n + c.end - c.start, 0)

/** The words from first to last, cut at a gap of more than a few words that belongs to something else. */
const contiguous = (tree: Tree, words: readonly number[], head: number): number[] => {
  const set = new Set(words)
  const GAP = 14
  let first = head
  let last = head
  const sorted = [...set].sort((a, b) => a - b)
  for (const i of sorted.filter((i) => i < head).reverse()) {
    if (first - i > GAP) break
    first = i
  }
  for (const i of sorted.filter((i) => i > head)) {
    if (i - last > GAP) break
    last = i
  }
  const edge = (i: number): boolean => tree.word(i).upos === 'PUNCT' && !/^["“”]$/.test(tree.word(i).form)
  while (first < head && edge(first)) first++
  while (last > head && edge(last)) last--
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}
