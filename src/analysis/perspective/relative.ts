import type { Tree } from '../tree/index.ts'
import { sourcePhrase } from './source.ts'
import { ownSubject } from './words.ts'

/**
 * "a deal she once supported", "which he opposed": the words that a relative clause without an object of its own tells of;
 * its pronoun, or the phrase that it hangs on.
 */
export const relativeObject = (tree: Tree, verb: number): number[] | undefined => {
  const subject = ownSubject(tree, verb)
  if (!tree.isRelation(verb, 'acl:relcl') || subject === undefined) return undefined
  if (isPronoun(tree, subject)) return undefined
  const pronoun = tree
    .childrenBy(verb, 'obj')
    .find((c) => c < verb && isPronoun(tree, c) && tree.lemma(c) !== 'that')
  if (pronoun !== undefined) return [pronoun]
  if (tree.childrenBy(verb, 'obj', 'ccomp', 'xcomp').some((c) => c > verb)) return undefined
  const head = tree.head(verb)
  const clause = new Set(tree.subtree(verb))
  const phrase = sourcePhrase(tree, head, clause)
  return phrase.length ? phrase : undefined
}

const isPronoun = (tree: Tree, i: number): boolean => /^(which|that|whom|who|what)$/.test(tree.lemma(i))
