import type { Tree } from '../../analysis/index.ts'

export const isPerfect = (tree: Tree, verb: number): boolean => {
  const aux = tree.childrenBy(verb, 'aux')
  // "has killed nine and displaced thousands": the second shares the first's auxiliary.
  if (
    !aux.length &&
    tree.isRelation(verb, 'conj') &&
    ['VBN', 'VBD'].includes(tree.word(verb).xpos) &&
    tree.isVerb(tree.head(verb))
  )
    return tree.childBy(verb, 'nsubj') === undefined && isPerfect(tree, tree.head(verb))
  return aux.some(
    (c) =>
      tree.lemma(c) === 'have' && ['has', 'have', "'ve", '’ve'].includes(tree.word(c).form.toLowerCase()),
  )
}

/** The tag of the finite word: of the auxiliary, if there is one. */
export const tense = (tree: Tree, verb: number): string => {
  const aux = tree.childrenBy(verb, 'aux')
  if (aux.length) return aux.some((c) => ['VBD'].includes(tree.word(c).xpos)) ? 'VBD' : 'VBZ'
  return tree.word(verb).xpos
}
