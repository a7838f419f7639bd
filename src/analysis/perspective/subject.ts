import type { Tree } from '../tree/index.ts'
import { isSetOff, ownSubject } from './words.ts'

/** Who the subject of a cue is where neither the verb nor the tree's arguments name one. */
export const subjectGuess = (tree: Tree, verb: number): number | undefined => beforeBracket(tree, verb)

/** ", adding that": the participle of saying that a comma sets off is the speaker's, wherever the tree hangs it. */
export const participleSubject = (tree: Tree, verb: number): number | undefined => {
  const above = tree.head(verb)
  if (tree.word(verb).xpos !== 'VBG' || above < 0 || above > verb) return undefined
  if (!tree.isRelation(verb, 'advcl', 'ccomp', 'acl', 'xcomp', 'conj', 'parataxis', 'csubj')) return undefined
  if (!isSetOff(tree, verb)) return undefined
  for (let at = above; at >= 0; at = tree.head(at)) {
    const own = tree.isVerb(at) && at < verb ? ownSubject(tree, at) : undefined
    const isTensed = /^VB[DPZ]$/.test(tree.word(at).xpos) || tree.childBy(at, 'aux') !== undefined
    if (own !== undefined && isTensed) return own
  }
  return undefined
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
