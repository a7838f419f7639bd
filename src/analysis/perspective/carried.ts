import { argumentsOf, type Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { verbCue, withFixed } from './cue.ts'
import { CARRIED, LIGHT, NOUNS } from './lexicon/nouns.ts'
import { sourcePhrase } from './source.ts'

const TOWARDS = new Set(
  'about on for against at over to with of behind toward towards regarding into between'.split(' '),
)

/** "offered his thoughts on", "made the claim that": a verb that adds little carries the noun, whose complement is the content. */
export const carriedNoun = (tree: Tree, i: number): Candidate | undefined => {
  const verb = tree.head(i)
  const lemma = tree.lemma(i)
  if (verb < 0 || verb > i || i - verb > 7 || !tree.isVerb(verb) || !LIGHT.has(tree.lemma(verb)))
    return undefined
  if (!tree.isRelation(i, 'obj', 'iobj') || !(CARRIED.has(lemma) || NOUNS.has(lemma))) return undefined
  const owner = tree.childBy(i, 'nmod:poss')
  if (owner !== undefined && tree.word(owner).xpos !== 'PRP$') return undefined
  const clause = tree.childrenBy(i, 'acl', 'ccomp').find((c) => c > i && isClause(tree, c))
  const phrase = [...tree.childrenBy(i, 'nmod'), ...tree.childrenBy(verb, 'obl', 'advcl')].find(
    (c) => c > i && TOWARDS.has(firstMark(tree, c)) && (tree.word(c).xpos === 'VBG' || !tree.isVerb(c)),
  )
  const complement = clause ?? phrase
  if (complement === undefined) return undefined
  const args = argumentsOf(tree, verb)
  if (args.passive || args.subject === undefined) return undefined
  const subject = tree.childBy(verb, 'nsubj') ?? args.subject
  const link =
    complement === phrase ? tree.childrenBy(phrase, 'case', 'mark').flatMap((c) => withFixed(tree, c)) : []
  const start = Math.min(verb, ...verbCue(tree, verb, subject))
  const last = link[0] !== undefined && link[0] - i < 4 ? Math.max(...link) : i
  const cue = range(start, last)
  const taken = new Set(cue)
  const source = sourcePhrase(tree, subject, taken)
  const content = trimmed(
    tree,
    tree.subtree(complement).filter((k) => k > last),
    new Set([...taken, ...source]),
  )
  return source.length && content.length
    ? { tree, head: i, cue, source, content, frame: 'carried' }
    : undefined
}

/** "there are concerns about": nobody is named. */
export const existingNoun = (tree: Tree, i: number): Candidate | undefined => {
  const be = tree.head(i)
  if (
    be < 0 ||
    !NOUNS.has(tree.lemma(i)) ||
    tree.lemma(be) !== 'be' ||
    tree.childBy(be, 'expl') === undefined
  )
    return undefined
  const complement =
    tree.childrenBy(i, 'acl', 'ccomp').find((c) => c > i && isClause(tree, c)) ??
    tree.childrenBy(i, 'nmod').find((c) => c > i && TOWARDS.has(firstMark(tree, c)))
  if (complement === undefined) return undefined
  const link = tree.isRelation(complement, 'nmod') ? tree.childrenBy(complement, 'case') : []
  const start = Math.min(be, ...verbCue(tree, be, tree.childBy(be, 'expl')))
  const cue = [...range(start, i), ...(link[0] === i + 1 ? link : [])]
  const words = tree.subtree(complement).filter((k) => k > i)
  const content = trimmed(tree, words, new Set(cue))
  return content.length ? { tree, head: i, cue, source: [], content, frame: 'there is' } : undefined
}

const isClause = (tree: Tree, c: number): boolean =>
  !tree.isRelation(c, 'acl:relcl') &&
  tree.childrenBy(c, 'mark').some((m) => ['that', 'to', 'whether'].includes(tree.lemma(m)))

const firstMark = (tree: Tree, c: number): string => {
  const mark = tree.childrenBy(c, 'case', 'mark')[0]
  return mark === undefined ? '' : tree.lemma(mark)
}
