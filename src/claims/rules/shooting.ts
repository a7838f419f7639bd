import { NOT_YET } from '../lexicon/gunfire.ts'
import type { Scene } from '../match/index.ts'

/** Verbs of relative clauses that say of a shooting that it was. */
const HAPPENED = new Set('happen occur take leave kill injure wound claim begin erupt unfold'.split(' '))

/**
 * Whether a shooting is news here and no known one: "a triple shooting", "the shooting that happened on Monday". The
 * noun may stand in any place of the clause, as what police look into or where people were hurt.
 */
export const isNewShooting = ({ tree }: Scene, i: number): boolean => {
  if ([i, ...tree.ancestors(i)].some((a) => NOT_YET.has(tree.lemma(a)))) return false
  const article = tree.childBy(i, 'det')
  const isIndefinite = article !== undefined && ['a', 'an', 'another'].includes(tree.lemma(article))
  return isIndefinite || tree.childrenBy(i, 'acl:relcl').some((c) => HAPPENED.has(tree.lemma(c)))
}
