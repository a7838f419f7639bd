import type { Tree } from '../tree/index.ts'
import { behind } from './behind.ts'
import { type Candidate, trimmed } from './candidate.ts'
import { verbCue } from './cue.ts'
import { DEEDS, HEARSAY, OBJECT } from './lexicon/verbs.ts'
import { sourcePhrase } from './source.ts'
import { hasTo, isTime, ownSubject } from './words.ts'

export const passive = (tree: Tree, verb: number, by: number | undefined): Candidate | undefined => {
  const lemma = tree.lemma(verb)
  if (!OBJECT.has(lemma) && !HEARSAY.has(lemma)) return undefined
  const own = ownSubject(tree, verb)
  const reduced = own === undefined && tree.isRelation(verb, 'acl') ? tree.head(verb) : undefined
  const subject = own ?? reduced
  const cue = verbCue(tree, verb, subject)
  const complement = tree
    .childrenBy(verb, 'xcomp', 'ccomp', 'advcl', 'obj', 'obl')
    .filter((c) => c > verb && c !== by && !isTime(tree, c))
  const as = complement.find((c) => ['as', 'for', 'of', 'with', 'about'].includes(tree.preposition(c) ?? ''))
  const linked = complement.find((c) => tree.isRelation(c, 'xcomp', 'ccomp', 'obj') || hasTo(tree, c))
  const byWord = by === undefined ? [] : tree.childrenBy(by, 'case')
  if (by !== undefined) {
    if (DEEDS.has(lemma) || (!OBJECT.has(lemma) && linked === undefined)) return undefined
    const taken = new Set([...cue, ...byWord])
    const source = sourcePhrase(tree, by, taken)
    const subjectWords =
      subject === undefined ? [] : sourcePhrase(tree, subject, new Set([...taken, ...source]))
    if (!source.length || !subjectWords.length) return undefined
    const content = trimmed(tree, subjectWords, new Set([...taken, ...source]))
    return { tree, head: verb, cue, source, content, frame: 'passive by' }
  }
  if (!HEARSAY.has(lemma) || subject === undefined || (linked === undefined && as === undefined))
    return undefined
  if (
    linked === undefined &&
    ![
      'know',
      'see',
      'regard',
      'view',
      'describe',
      'accuse',
      'ask',
      'label',
      'identify',
      'list',
      'recognize',
      'portray',
      'depict',
      'perceive',
      'consider',
      'criticize',
      'question',
    ].includes(lemma)
  )
    return undefined
  const marks = linked === undefined && as !== undefined ? tree.childrenBy(as, 'case') : []
  const taken = new Set([...cue, ...marks])
  const before = ['it', 'there'].includes(tree.lemma(subject)) ? [] : sourcePhrase(tree, subject, taken)
  const content = trimmed(tree, [...before, ...behind(tree, verb, [...cue, ...marks], undefined)], taken)
  return content.length
    ? {
        tree,
        head: verb,
        cue: [...cue, ...marks].sort((a, b) => a - b),
        source: [],
        content,
        frame: 'hearsay',
      }
    : undefined
}
