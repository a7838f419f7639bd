import type { Tree } from '../tree/index.ts'
import { range } from './candidate.ts'
import { CHAINED, CHAINED_BY } from './lexicon/verbs.ts'

/**
 * The verb that a chain of verbs begins with: "is" of "is trying to explain", "has taken" of "has taken to urging". The
 * verb itself where nothing is chained before it.
 */
export const chainTop = (tree: Tree, verb: number): number => {
  let top = verb
  for (let above = tree.head(top); above >= 0 && linked(tree, above, top); above = tree.head(top)) top = above
  return top
}

const linked = (tree: Tree, above: number, below: number): boolean => {
  if (above > below || below - above > 5 || tree.childBy(below, 'nsubj') !== undefined) return false
  if (tree.childrenBy(above, 'obj', 'iobj', 'ccomp').some((c) => c !== below)) return false
  const between = range(above + 1, below - 1)
  if (
    between.some(
      (i) => ['PUNCT', 'NOUN', 'PROPN', 'VERB', 'SCONJ'].includes(tree.word(i).upos) && !isBy(tree, i),
    )
  )
    return false
  if (tree.isRelation(below, 'xcomp')) return CHAINED.has(tree.lemma(above))
  if (!tree.isRelation(below, 'advcl')) return false
  const marks = tree.childrenBy(below, 'mark').map((m) => tree.lemma(m))
  if (marks.includes('by')) return CHAINED_BY.has(tree.lemma(above))
  return marks.includes('to') && tree.lemma(above) === 'go' && tree.words[above + 1]?.form === 'on'
}

const isBy = (tree: Tree, i: number): boolean => tree.lemma(i) === 'by'
