import type { Tree } from '../tree/index.ts'
import { ownSubject } from './words.ts'

/** Who the subject of a cue is where neither the verb nor the tree's arguments name one. */
export const subjectGuess = (tree: Tree, verb: number): number | undefined =>
  participleSubject(tree, verb) ?? beforeBracket(tree, verb)

/** ", adding that": hung on the clause of the speaker, whatever the tree calls it. */
const participleSubject = (tree: Tree, verb: number): number | undefined => {
  const above = tree.head(verb)
  if (tree.word(verb).xpos !== 'VBG' || above < 0 || above > verb) return undefined
  return tree.isVerb(above) ? ownSubject(tree, above) : undefined
}

/** "Jane Roe (D-Ohio) said": the name before a bracket that the tree has lost. */
const beforeBracket = (tree: Tree, verb: number): number | undefined => {
  let at = verb - 1
  while (at >= 0 && ['AUX', 'ADV', 'PART'].includes(tree.word(at).upos)) at--
  if (tree.words[at]?.form === ',') at--
  if (tree.words[at]?.form !== ')') return undefined
  while (at > 0 && tree.word(at).form !== '(') at--
  const name = at - 1
  if (name < 0 || !tree.isNominal(name)) return undefined
  let head = name
  while (tree.isRelation(head, 'flat', 'compound') && tree.head(head) >= 0 && tree.head(head) < name)
    head = tree.head(head)
  return head
}
