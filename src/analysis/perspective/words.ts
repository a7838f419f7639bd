import type { Tree } from '../tree/index.ts'

export const isTime = (tree: Tree, i: number): boolean =>
  tree.isRelation(i, 'obl:unmarked', 'obl:tmod', 'nmod:unmarked', 'nmod:tmod') ||
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.lemma(i))

export const hasTo = (tree: Tree, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((m) => tree.lemma(m) === 'to')

export const ownSubject = (tree: Tree, verb: number): number | undefined =>
  tree.childBy(verb, 'nsubj', 'csubj')

/** "it", "there", "that" and the like speak of nobody. */
export const isEmpty = (tree: Tree, i: number): boolean =>
  ['there', 'this', 'that'].includes(tree.lemma(i)) && tree.word(i).xpos !== 'WDT'
