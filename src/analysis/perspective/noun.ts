import { argumentsOf, type Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { verbCue, withFixed } from './cue.ts'
import { LIGHT, NOUNS, WITH_OF } from './lexicon/nouns.ts'
import { sourcePhrase } from './source.ts'

/** "his belief that", "the call for", "her refusal to": a noun of speech or thought with its complement. */
export const nounCandidate = (tree: Tree, i: number): Candidate | undefined => {
  if (tree.word(i).upos !== 'NOUN' || !NOUNS.has(tree.lemma(i)) || tree.isRelation(i, 'compound'))
    return undefined
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
  const above = tree.head(i)
  const carried =
    doer === undefined && above >= 0 && tree.isVerb(above) && tree.isRelation(i, 'obj')
      ? argumentsOf(tree, above)
      : undefined
  const exists = above >= 0 && tree.lemma(above) === 'be' && tree.childBy(above, 'expl') !== undefined
  if (exists && complement !== undefined) {
    const link =
      phrase === complement ? tree.childrenBy(complement, 'case').flatMap((c) => withFixed(tree, c)) : []
    const start = Math.min(above, ...verbCue(tree, above, tree.childBy(above, 'expl')))
    const words = [...range(start, i), ...(link[0] === i + 1 ? link : [])]
    const told = trimmed(
      tree,
      tree.subtree(complement).filter((k) => k > i),
      new Set(words),
    )
    return told.length
      ? { tree, head: i, cue: words, source: [], content: told, frame: 'noun there is' }
      : undefined
  }
  const light = carried && LIGHT.has(tree.lemma(above)) && carried.subject !== undefined && !carried.passive
  const mark =
    phrase === complement ? tree.childrenBy(complement, 'case').flatMap((c) => withFixed(tree, c)) : []
  const modifiers = tree
    .childrenBy(i, 'amod', 'det', 'compound', 'nummod')
    .filter((c) => c < i && (doer === undefined || c > doer))
  const noun =
    owner === undefined && !light
      ? [i, ...modifiersOf(tree, i, modifiers)]
      : range(Math.min(i, ...modifiers.filter((m) => owner === undefined || m > owner)), i)
  const start = light ? verbCue(tree, above, tree.childBy(above, 'nsubj')) : noun
  const cue = [
    ...new Set([...(light ? range(start[0]!, i) : noun), ...(mark.length && mark[0] === i + 1 ? mark : [])]),
  ].sort((a, b) => a - b)
  const taken = new Set(cue)
  const source = light
    ? sourcePhrase(tree, tree.childBy(above, 'nsubj') ?? carried.subject!, taken)
    : doer === undefined
      ? []
      : sourcePhrase(tree, doer, taken)
  if (!source.length && doer === undefined && !light && clause === undefined) return undefined
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
