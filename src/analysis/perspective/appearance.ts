import type { Tree } from '../tree/index.ts'
import { behind } from './behind.ts'
import { type Candidate, trimmed } from './candidate.ts'
import { sourcePhrase } from './source.ts'

/** "seems to be shrinking": nobody is named whose impression it is; subject and complement are the content. */
export const appearance = (
  tree: Tree,
  verb: number,
  cue: readonly number[],
  subject: number | undefined,
): Candidate | undefined => {
  const rest = behind(tree, verb, cue, undefined)
  if (!rest.length) return undefined
  const taken = new Set(cue)
  const before =
    subject === undefined || ['it', 'there'].includes(tree.lemma(subject))
      ? []
      : sourcePhrase(tree, subject, taken)
  const content = trimmed(tree, [...before, ...rest], taken)
  return { tree, head: verb, cue, source: [], content, frame: 'appearance' }
}
