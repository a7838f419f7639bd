import type { Tree } from '../tree/index.ts'
import { range } from './candidate.ts'

/** Auxiliaries, negation and adverbs before a verb belong to its cue; so does its particle. */
export const verbCue = (tree: Tree, verb: number, subject: number | undefined): number[] => {
  const from = subject !== undefined && subject < verb ? subject : -1
  const own = tree
    .childrenBy(verb, 'aux', 'advmod', 'cop')
    .filter((c) => c < verb && c > from && (!isLinking(tree, c) || isInside(tree, c, verb, from)))
    .concat(tree.childrenBy(verb, 'mark').filter((c) => c === verb - 1 && tree.lemma(c) === 'to'))
  let first = Math.min(verb, ...own)
  // What stands between an auxiliary and its verb is an aside, not the cue's.
  const between = range(first, verb)
  if (between.some((i) => tree.word(i).form === ',')) first = verb
  const particles = tree.childrenBy(verb, 'compound:prt').filter((c) => c > verb && c - verb < 4)
  return [...range(first, verb), ...particles].sort((a, b) => a - b)
}

/** "now" and "then" between a subject and its verb belong to the verb. */
const isInside = (tree: Tree, i: number, verb: number, subject: number): boolean =>
  subject >= 0 &&
  i === verb - 1 &&
  ['now', 'then'].includes(tree.lemma(i)) &&
  tree.word(i - 1).upos !== 'PUNCT'

/** "when", "how", "then": adverbs that tie the clause to another. */
const isLinking = (tree: Tree, i: number): boolean =>
  ['WRB'].includes(tree.word(i).xpos) ||
  [
    'then',
    'however',
    'meanwhile',
    'instead',
    'so',
    'thus',
    'later',
    'when',
    'why',
    'how',
    'where',
    'now',
    'moreover',
    'furthermore',
    'today',
    'perhaps',
    'maybe',
  ].includes(tree.lemma(i))

/** A preposition and its fixed companions. */
export const withFixed = (tree: Tree, preposition: number): number[] => [
  preposition,
  ...tree.childrenBy(preposition, 'fixed'),
]
