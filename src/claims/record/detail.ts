import { argumentsOf, type Tree } from '../../analysis/index.ts'
import { CALLED, HAPPENED, RESPONDERS, THE_NEWS } from '../lexicon/detail.ts'
import type { Find } from '../match/index.ts'
import type { ClaimType } from '../types.ts'

/** So many sentences on, a report still gives the details of what it has told. */
const REACH = 3

const VIOLENT: ReadonlySet<ClaimType> = new Set<ClaimType>(['kill', 'injure', 'shoot', 'attack', 'execute'])

/** "It happened at a market on Friday", "The shooting occurred …": the news, and no happening of its own. */
const isOfTheNews = (tree: Tree, i: number): boolean => {
  if (!HAPPENED.at(tree, i) || !isTold(tree, i)) return false
  const subject = tree.childBy(i, 'nsubj')
  if (subject === undefined || !THE_NEWS.has(tree.lemma(subject))) return false
  const article = tree.childBy(subject, 'det')
  return article === undefined ? tree.word(subject).upos === 'PRON' || subject === 0 : isKnown(tree, article)
}

/** "Officers were called to the house at 9 p.m. on Monday". */
const isCallOut = (tree: Tree, i: number): boolean => {
  if (!CALLED.at(tree, i) || !isTold(tree, i)) return false
  const { passive, object, subject } = argumentsOf(tree, i)
  const who = passive ? object : subject
  return who !== undefined && RESPONDERS.has(tree.lemma(who))
}

const isKnown = (tree: Tree, article: number): boolean =>
  ['the', 'this', 'that'].includes(tree.lemma(article))

/** Past, and with no "not" and no "would". */
const isTold = (tree: Tree, i: number): boolean =>
  /^VB[DN]$/.test(tree.word(i).xpos) &&
  tree.childrenBy(i, 'aux').every((a) => tree.word(a).xpos !== 'MD') &&
  tree.childrenBy(i, 'advmod').every((a) => !['not', 'never'].includes(tree.lemma(a)))

/**
 * The sentence behind a claim of violence that tells when and where it was, and the verb that does: "Two men were shot. It
 * happened on Friday." Undefined where none of the next few sentences does.
 */
export const detailOf = (find: Find): { readonly tree: Tree; readonly verb: number } | undefined => {
  if (!VIOLENT.has(find.rule.yields)) return undefined
  const { tree, trees, analysis } = find.scene
  const kindOf = (t: Tree) => analysis.article.blocks[t.sentence.block]?.kind
  for (const other of trees.slice(tree.index + 1, tree.index + 1 + REACH)) {
    if (kindOf(other) !== 'body') return undefined
    const verb = other.words.findIndex((_, i) => isOfTheNews(other, i) || isCallOut(other, i))
    if (verb >= 0) return { tree: other, verb }
  }
  return undefined
}
