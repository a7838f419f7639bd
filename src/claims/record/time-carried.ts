import type { Tree } from '../../analysis/index.ts'
import type { TimeMention } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { detailOf } from './detail.ts'
import { isOfSaying, isReaction, type Placed, placed } from './time-scope.ts'

/** So many sentences on, a text still tells of the same day. */
const REACH = 2

const BACKGROUND = new Set([
  'previously',
  'earlier',
  'before',
  'since',
  'past',
  'recently',
  'lately',
  'ago',
  'once',
  'often',
  'frequently',
  'repeatedly',
  'always',
  'usually',
  'regularly',
])

/** Whether a clause tells of one thing past: "was killed", "hit", but not "had fled", "has killed", "would be hit". */
export const isNarrated = (tree: Tree, verb: number): boolean => {
  let at = verb
  // a participle or an infinitive is as past as the clause that it hangs on
  while (
    tree.head(at) >= 0 &&
    !/^VB[DPZ]$/.test(tree.word(at).xpos) &&
    tree.childBy(at, 'aux', 'cop') === undefined &&
    tree.isRelation(at, 'advcl', 'xcomp', 'conj', 'acl')
  )
    at = tree.head(at)
  const aux = tree.childrenBy(at, 'aux', 'cop')
  if (aux.some((c) => tree.lemma(c) === 'have' || tree.word(c).xpos === 'MD')) return false
  return tree.word(at).xpos === 'VBD' || aux.some((c) => tree.word(c).xpos === 'VBD')
}

/** "The raid came two days after rebels seized it": what a clause of before and after tells was another day. */
const isInOtherTime = (tree: Tree, verb: number): boolean =>
  [verb, ...tree.ancestors(verb)].some(
    (i) =>
      tree.isRelation(i, 'advcl', 'acl:relcl') &&
      (tree.isRelation(i, 'acl:relcl') ||
        tree
          .childrenBy(i, 'mark')
          .some((m) => ['after', 'before', 'since', 'until', 'if'].includes(tree.lemma(m)))),
  )

const isBackground = (tree: Tree): boolean =>
  tree.words.some(
    (w, i) =>
      BACKGROUND.has(w.form.toLowerCase()) ||
      (w.lemma.toLowerCase() === 'have' && w.upos === 'AUX' && tree.isRelation(i, 'aux')),
  )

/** The times of another sentence that tell when something happened. */
const happened = (find: Find, sentence: number): readonly TimeMention[] => {
  const { trees, analysis } = find.scene
  const tree = trees[sentence]!
  const around = analysis.attributions.filter((a) => a.sentence === sentence)
  return analysis.times.filter(
    (t) =>
      t.sentence === sentence &&
      t.interval &&
      t.kind === 'date' &&
      t.timex?.value !== 'PRESENT_REF' &&
      !isOfSaying(tree, placed(tree, t), around, -1),
  )
}

const isDay = (t: TimeMention): boolean => (t.precision ?? 5) <= 2

/**
 * The day of a sentence before, where the text goes on to tell of it: the claim's sentence gives no time and tells of
 * something past. Undefined where another time stands between.
 */
export const carriedTime = (find: Find): TimeMention | undefined => {
  const { tree, trees, analysis } = find.scene
  const { sentence } = tree
  if (
    isReaction(find) ||
    isInOtherTime(tree, find.met.clause) ||
    !isNarrated(tree, find.met.clause) ||
    isBackground(tree) ||
    happened(find, tree.index).length
  )
    return undefined
  for (let i = tree.index - 1; i >= 0 && i >= tree.index - REACH; i--) {
    const other = trees[i]!
    if (analysis.article.blocks[other.sentence.block]?.kind !== analysis.article.blocks[sentence.block]?.kind)
      return undefined
    const times = happened(find, i)
    if (!times.length) continue
    const day = times[0]!
    const end = analysis.article.published?.end
    return times.length === 1 && isDay(day) && !(end && day.interval!.start > end) ? day : undefined
  }
  return undefined
}

/** The day that a headline's happening has in the first sentence of the text, where that tells of it by the same word. */
export const headlineTime = (find: Find): TimeMention | undefined => {
  const { tree, trees, analysis } = find.scene
  const { blocks } = analysis.article
  if (blocks[tree.sentence.block]?.kind !== 'headline') return undefined
  const first = trees.find((t) => blocks[t.sentence.block]?.kind === 'body')
  if (!first) return undefined
  const lemma = tree.lemma(find.met.head)
  if (!first.words.some((w) => w.lemma.toLowerCase() === lemma)) return undefined
  const [day, ...more] = happened(find, first.index)
  return day && !more.length && isDay(day) ? day : undefined
}

/** A clock time alone tells no day: "at 8 p.m." may be of any. */
const CLOCK_ALONE = /^\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?\s?m\.?$/i

/** The day that a sentence behind gives to what was told: "It happened on Friday". */
export const detailTime = (find: Find): TimeMention | undefined => {
  const { tree, analysis } = find.scene
  if (isReaction(find) || isBackground(tree) || happened(find, tree.index).length) return undefined
  const detail = detailOf(find)
  if (!detail) return undefined
  const [day, ...more] = happened(find, detail.tree.index).filter(
    (t) => isDay(t) && !CLOCK_ALONE.test(t.text.trim()),
  )
  const end = analysis.article.published?.end
  return day && !more.length && !(end && day.interval!.start > end) ? day : undefined
}

const MAIN = ['root', 'conj', 'ccomp', 'parataxis']

/** The one day of a sentence, where the tree hangs it elsewhere and no other clause claims it. */
export const onlyTime = (find: Find, told: readonly Placed[]): TimeMention | undefined => {
  const { tree } = find.scene
  const [only, ...more] = told
  if (!only || more.length || only.time.kind !== 'date' || !isNarrated(tree, find.met.clause))
    return undefined
  for (let at = only.head; at >= 0; at = tree.head(at))
    if (
      tree.isRelation(at, 'acl:relcl', 'appos') ||
      (tree.isRelation(at, 'parataxis') && at > find.met.clause) ||
      (tree.isRelation(at, 'advcl') && !tree.isUnder(find.met.clause, at))
    )
      return undefined
  const fronted = (only.words[0] ?? 9) <= 1
  const closing = (only.words.at(-1) ?? 0) >= tree.words.length - 2
  // "a bomb went off on Monday, and police said ten people died"
  const beforeIt = only.host >= 0 && only.host < find.met.clause && tree.isRelation(only.host, ...MAIN)
  return fronted || closing || beforeIt ? only.time : undefined
}
