import type { Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { verbCue } from './cue.ts'
import { sourcePhrase } from './source.ts'
import { isTime, ownSubject } from './words.ts'

const QUESTIONED = new Set(['ask', 'question', 'press', 'quiz', 'pressed', 'query'])

/** "Asked whether ...", "when asked about ...", "was asked if ...": a question that nobody is named for, or whom "by" names. */
export const askedCandidate = (tree: Tree, verb: number): Candidate | undefined => {
  if (!QUESTIONED.has(tree.lemma(verb)) || !/^VB[ND]$/.test(tree.word(verb).xpos)) return undefined
  const passive = tree.childBy(verb, 'aux:pass') !== undefined
  if (!passive && (ownSubject(tree, verb) !== undefined || !opensClause(tree, verb))) return undefined
  const by = tree.childrenBy(verb, 'obl').find((c) => c > verb && tree.preposition(c) === 'by')
  const about = tree
    .childrenBy(verb, 'obl')
    .find(
      (c) =>
        c > verb && ['about', 'on', 'for', 'over'].includes(tree.preposition(c) ?? '') && !isTime(tree, c),
    )
  const clause = tree
    .childrenBy(verb, 'ccomp', 'xcomp', 'advcl')
    .find((c) => c > verb && (asks(tree, c) || tree.isRelation(c, 'xcomp')))
  const complement = clause ?? about
  if (complement === undefined) return undefined
  const own = passive ? verbCue(tree, verb, ownSubject(tree, verb)) : [verb]
  const preposition = complement === about ? tree.childrenBy(about, 'case') : []
  const cue = [...own, ...(preposition[0] === verb + 1 ? preposition : [])]
  const taken = new Set(cue)
  const source =
    by === undefined ? [] : sourcePhrase(tree, by, new Set([...taken, ...tree.childrenBy(by, 'case')]))
  const words = tree.subtree(complement).filter((i) => i > verb)
  const content = trimmed(tree, passive ? words : upToComma(tree, words), new Set([...taken, ...source]))
  return content.length ? { tree, head: verb, cue, source, content, frame: 'asked' } : undefined
}

/** The clause begins here, or behind "when". */
const opensClause = (tree: Tree, verb: number): boolean => {
  const before = tree.words[verb - 1]
  return (
    verb === 0 ||
    before?.form === ',' ||
    ['when', 'if', 'while', 'once'].includes(before?.lemma.toLowerCase() ?? '')
  )
}

const asks = (tree: Tree, clause: number): boolean =>
  tree
    .subtree(clause)
    .slice(0, 3)
    .some((i) =>
      ['if', 'whether', 'what', 'who', 'why', 'how', 'when', 'where', 'which', 'to'].includes(tree.lemma(i)),
    )

/** The question ends where the sentence goes on behind a comma. */
const upToComma = (tree: Tree, words: readonly number[]): number[] => {
  const first = words[0]
  if (first === undefined) return []
  const comma = tree.words.findIndex((w, i) => i > first && w.form === ',')
  return comma < 0 ? [...words] : range(first, comma - 1)
}
