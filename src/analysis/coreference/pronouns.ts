import type { Tree } from '../tree/index.ts'

/** A word of the report that another stands for. */
export interface Reference {
  readonly tree: Tree
  readonly head: number
}

const ONE_PERSON = new Set(['he', 'she', 'him', 'her', 'himself', 'herself'])
const MANY = new Set(['they', 'them', 'themselves'])
/** Sentences that are looked back over; a pronoun further from its name than that is left alone. */
const BACK = 3

/** Better candidates come first: the subject of a clause, then other words, the nearer the better. */
const rank = (tree: Tree, i: number): number =>
  tree.isRelation(i, 'nsubj') ? 0 : tree.isRelation(i, 'appos', 'obj', 'obl:agent') ? 1 : 2

const typeAt = (tree: Tree, i: number): string | undefined =>
  tree.sentence.entities.find((e) => e.head === i)?.type

const isName = (tree: Tree, i: number): boolean =>
  tree.word(i).upos === 'PROPN' &&
  !tree.isRelation(i, 'flat', 'compound') &&
  typeAt(tree, i) !== 'place' &&
  typeAt(tree, i) !== 'organization' &&
  typeAt(tree, i) !== 'time'

const isPerson = (tree: Tree, i: number): boolean =>
  typeAt(tree, i) === 'person' && /^NNP?$/.test(tree.word(i).xpos) && !tree.isRelation(i, 'flat', 'compound')

const isMany = (tree: Tree, i: number): boolean =>
  /^NNP?S$/.test(tree.word(i).xpos) &&
  ['person', 'organization', undefined].includes(typeAt(tree, i)) &&
  !tree.isRelation(i, 'compound')

/**
 * For whom a personal pronoun stands: the nearest fitting noun phrase before it, subjects first, names before
 * descriptions, in its own sentence or in the three before it. Undefined where nothing fits. `trees` are the sentences
 * of the report in order.
 */
export const antecedentOf = (trees: readonly Tree[], tree: Tree, pronoun: number): Reference | undefined => {
  const lemma = tree.lemma(pronoun)
  const fits = ONE_PERSON.has(lemma) ? [isName, isPerson] : MANY.has(lemma) ? [isMany] : []
  for (let s = tree.index; s >= Math.max(0, tree.index - BACK); s--) {
    const at = trees[s]
    if (!at) continue
    const end = s === tree.index ? pronoun : at.words.length
    for (const fit of fits) {
      const found = Array.from({ length: end }, (_, i) => i).filter((i) => fit(at, i))
      const best = found.sort((a, b) => rank(at, a) - rank(at, b) || b - a)[0]
      if (best !== undefined) return { tree: at, head: best }
    }
  }
  return undefined
}
