import type { Tree } from '../tree/index.ts'
import { type Candidate, trimmed } from './candidate.ts'
import { verbCue, withFixed } from './cue.ts'
import { ADJECTIVES } from './lexicon/adjectives.ts'
import { sourcePhrase } from './source.ts'

const COMPLEMENT = ['ccomp', 'xcomp', 'advcl', 'obl', 'acl', 'csubj'] as const

/** "is confident that", "was critical of": an adjective of thought or feeling with its complement. */
export const adjectiveCandidate = (tree: Tree, i: number): Candidate | undefined => {
  if (tree.word(i).upos !== 'ADJ' || !ADJECTIVES.has(tree.lemma(i)) || tree.childBy(i, 'cop') === undefined)
    return undefined
  const subject = tree.childBy(i, 'nsubj')
  if (subject === undefined) return undefined
  const complement = tree.childrenBy(i, ...COMPLEMENT).find((c) => c > i && !isTimeOrReason(tree, c))
  if (complement === undefined) return undefined
  const mark = tree.isRelation(complement, 'obl')
    ? tree.childrenBy(complement, 'case').flatMap((c) => withFixed(tree, c))
    : []
  const base = verbCue(tree, i, subject)
  const cue = mark.length && mark[0] === i + 1 ? [...base, ...mark] : base
  const taken = new Set(cue)
  const hidden = ['it', 'there', 'that', 'this'].includes(tree.lemma(subject))
  const personal = !['likely', 'unlikely', 'unclear', 'clear', 'prone', 'apt'].includes(tree.lemma(i))
  if (hidden && personal) return undefined
  const phrase = hidden ? [] : sourcePhrase(tree, subject, taken)
  const rest = tree.subtree(complement).filter((k) => !taken.has(k) && k > i)
  if (!personal) {
    const content = trimmed(tree, [...phrase, ...rest], taken)
    return { tree, head: i, cue, source: [], content, frame: 'adjective' }
  }
  const content = trimmed(tree, rest, new Set([...taken, ...phrase]))
  return content.length && phrase.length
    ? { tree, head: i, cue, source: phrase, content, frame: 'adjective' }
    : undefined
}

const isTimeOrReason = (tree: Tree, c: number): boolean =>
  tree.isRelation(c, 'obl:unmarked', 'obl:tmod') ||
  (tree.isRelation(c, 'obl') &&
    ['in', 'after', 'before', 'during', 'because of', 'as'].includes(tree.preposition(c) ?? '')) ||
  (tree.isRelation(c, 'advcl') &&
    tree
      .childrenBy(c, 'mark', 'advmod')
      .some((m) =>
        ['because', 'when', 'if', 'while', 'as', 'since', 'after', 'before', 'although', 'though'].includes(
          tree.lemma(m),
        ),
      ))
