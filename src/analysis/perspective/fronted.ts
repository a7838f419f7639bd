import type { Tree } from '../tree/index.ts'

/** "Asked whether ..., he said": what stands before is no content. */
export const isFrontedParticiple = (tree: Tree, clause: number, quoted: (i: number) => boolean): boolean =>
  !quoted(clause) &&
  /^VB[NGD]$/.test(tree.word(clause).xpos) &&
  clause < 3 &&
  tree.childBy(clause, 'nsubj', 'aux', 'csubj') === undefined

/** "after half said so": a clause behind its conjunction has no content before it. */
export const isSubordinate = (tree: Tree, verb: number): boolean =>
  tree.childrenBy(verb, 'mark').some((m) => m < verb && !['as', 'to', 'that'].includes(tree.lemma(m)))
