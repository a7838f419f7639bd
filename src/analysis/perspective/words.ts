import type { Tree } from '../tree/index.ts'

export const isTime = (tree: Tree, i: number): boolean =>
  tree.isRelation(i, 'obl:unmarked', 'obl:tmod', 'nmod:unmarked', 'nmod:tmod') ||
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.lemma(i))

export const hasTo = (tree: Tree, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((m) => tree.lemma(m) === 'to')

/** The subject that stands nearest to its verb, though the tree may give it several; none beyond a mark that closes a quotation. */
export const ownSubject = (tree: Tree, verb: number): number | undefined => {
  const all = tree.childrenBy(verb, 'nsubj', 'csubj')
  if (all.length < 2) return all[0]
  const before = all.filter((s) => s < verb).at(-1)
  const behind = all.find((s) => s > verb)
  if (before === undefined || behind === undefined) return before ?? behind
  const closed = /^[,"”]$|^''$/.test(tree.word(verb - 1).form)
  return closed ? behind : before
}

/** Whether a phrase or clause is set off from what stands before it, by a comma, a dash or a bracket. */
export const isSetOff = (tree: Tree, i: number): boolean => {
  const first = tree.subtree(i).find((k) => tree.word(k).upos !== 'PUNCT') ?? i
  return /^[,;:(—–-]$|^--$/.test(tree.words[first - 1]?.form ?? '')
}

/** "it", "there", "that" and the like speak of nobody. */
export const isEmpty = (tree: Tree, i: number): boolean =>
  ['there', 'this', 'that'].includes(tree.lemma(i)) && tree.word(i).xpos !== 'WDT'

/** Texts and counts that speak by themselves. */
const SURVEYS = new Set(
  'poll survey study report analysis polling research review audit investigation data census'.split(' '),
)

export const isSurvey = (tree: Tree, i: number | undefined): boolean =>
  i !== undefined && SURVEYS.has(tree.lemma(i))
