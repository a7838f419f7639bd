import type { Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { carriedNoun, existingNoun } from './carried.ts'
import { withFixed } from './cue.ts'
import { NOUNS, WITH_OF } from './lexicon/nouns.ts'
import { sourcePhrase } from './source.ts'

/** "his belief that", "the call for", "her refusal to": a noun of speech or thought with its complement. */
export const nounCandidate = (tree: Tree, i: number): Candidate | undefined =>
  tree.word(i).upos === 'NOUN'
    ? (carriedNoun(tree, i) ?? existingNoun(tree, i) ?? ownNoun(tree, i))
    : undefined

const ownNoun = (tree: Tree, i: number): Candidate | undefined => {
  if (!NOUNS.has(tree.lemma(i)) || tree.isRelation(i, 'compound')) return undefined
  const clause = tree
    .childrenBy(i, 'acl', 'ccomp')
    .find(
      (c) =>
        c > i &&
        !tree.isRelation(c, 'acl:relcl') &&
        tree.childrenBy(c, 'mark').some((m) => ['that', 'to', 'whether'].includes(tree.lemma(m))),
    )
  const phrase = tree.childrenBy(i, 'nmod').find((c) => c > i && complementOf(tree, i, c))
  const complement = clause ?? phrase
  if (complement === undefined) return undefined
  const owner = tree.childBy(i, 'nmod:poss')
  const by = tree
    .childrenBy(i, 'nmod')
    .find((c) => tree.preposition(c) === 'by' || (clause !== undefined && tree.preposition(c) === 'of'))
  const doer = owner ?? by
  const mark =
    phrase === complement ? tree.childrenBy(complement, 'case').flatMap((c) => withFixed(tree, c)) : []
  const modifiers = tree
    .childrenBy(i, 'amod', 'det', 'compound', 'nummod')
    .filter((c) => c < i && (doer === undefined || c > doer))
  const noun =
    owner === undefined
      ? [i, ...modifiersOf(tree, i, modifiers)]
      : range(Math.min(i, ...modifiers.filter((m) => owner === undefined || m > owner)), i)
  const cue = [...new Set([...noun, ...(mark.length && mark[0] === i + 1 ? mark : [])])].sort((a, b) => a - b)
  const taken = new Set(cue)
  const source = doer === undefined ? [] : sourcePhrase(tree, doer, taken)
  if (!source.length && doer === undefined && clause === undefined) return undefined
  const rest = tree.subtree(complement).filter((k) => k > i)
  const content = trimmed(tree, rest, new Set([...taken, ...source]))
  return content.length ? { tree, head: i, cue, source, content, frame: 'noun' } : undefined
}

const modifiersOf = (tree: Tree, i: number, modifiers: readonly number[]): number[] =>
  modifiers.filter((m) => !tree.isRelation(m, 'det') && i - m < 3)

const complementOf = (tree: Tree, i: number, c: number): boolean => {
  const preposition = tree.preposition(c) ?? ''
  if (preposition === 'of') return WITH_OF.has(tree.lemma(i))
  return [
    'for',
    'about',
    'on',
    'against',
    'over',
    'to',
    'with',
    'from',
    'toward',
    'towards',
    'regarding',
  ].includes(preposition)
}
