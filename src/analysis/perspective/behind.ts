import type { Tree } from '../tree/index.ts'
import { range } from './candidate.ts'
import { ANY, CLAUSE, SPEECH } from './lexicon/verbs.ts'
import { isSetOff, isTime } from './words.ts'

/** The words under a verb behind its cue, up to the next clause of its own; from `start` on where the content begins there. */
export const behind = (
  tree: Tree,
  verb: number,
  cue: readonly number[],
  start: number | undefined,
  quoted: (i: number) => boolean = () => false,
): number[] => {
  const last = cue.at(-1) ?? verb
  const from = start ?? last + 1
  return tree
    .subtree(verb, (c) =>
      tree.head(c) === verb
        ? leaves(tree, verb, c)
        : speaksAnew(tree, verb, c) || isTail(tree, verb, c, quoted),
    )
    .filter((i) => i >= from && i > last)
}

/** ", calling it a win", ", who had left": set off at the end, it is the reporter's. */
const isTail = (tree: Tree, verb: number, c: number, quoted: (i: number) => boolean): boolean => {
  if (c < verb || quoted(c) || !isSetOff(tree, c)) return false
  const participle = tree.isRelation(c, 'advcl') && tree.word(c).xpos === 'VBG'
  if (!participle && !tree.isRelation(c, 'acl:relcl')) return false
  const last = tree.subtree(c).at(-1)!
  return range(last + 1, tree.words.length - 1).every((i) => tree.word(i).upos === 'PUNCT')
}

/** What tells when or where a stance was taken, not what it is about. */
const OCCASION = new Set(
  'during after before since following amid at upon when while because though although if as until once throughout without'.split(
    ' ',
  ),
)

/** "at a rally", "before leaving": the occasion, hung on a cue whose object is the content. */
const isOccasion = (tree: Tree, verb: number, c: number, object: number): boolean => {
  if (c <= object || !tree.isRelation(c, 'obl', 'advcl') || tree.head(c) !== verb) return false
  if (isTime(tree, c)) return true
  const marks = tree.childrenBy(c, 'case', 'mark', 'advmod').map((m) => tree.lemma(m))
  const first = tree.lemma(tree.subtree(c)[0] ?? c)
  return (
    marks.some((m) => OCCASION.has(m)) &&
    OCCASION.has(first) &&
    !(first === 'as' && tree.isRelation(c, 'obl'))
  )
}

const CONTRAST = new Set(['while', 'whereas', 'although', 'though'])

/** "while others said that": somebody else speaks in turn. */
const anotherSpeaks = (tree: Tree, verb: number, c: number): boolean => {
  const subject = tree.childBy(c, 'nsubj')
  if (subject === undefined || subject > c || !isSetOff(tree, c)) return false
  if (tree.isRelation(c, 'advcl') && tree.childrenBy(c, 'mark').some((m) => CONTRAST.has(tree.lemma(m))))
    return true
  return (
    tree.isRelation(c, 'conj', 'parataxis') &&
    ANY.has(tree.lemma(c)) &&
    tree.word(c).xpos === tree.word(verb).xpos &&
    (tree.word(subject).upos !== 'PRON' ? SPEECH.has(tree.lemma(c)) : tree.childBy(c, 'cc') !== undefined)
  )
}

/** ", adding that": a further cue of the same speaker, hung on what was told. */
const speaksAnew = (tree: Tree, verb: number, c: number): boolean => {
  if (c < verb || !CLAUSE.has(tree.lemma(c)) || !tree.isVerb(c)) return false
  if (anotherSpeaks(tree, verb, c)) return true
  if (tree.isRelation(c, 'advcl', 'parataxis', 'conj', 'acl', 'ccomp') && tree.word(c).xpos === 'VBG')
    return isSetOff(tree, c)
  return (
    tree.isRelation(c, 'conj') &&
    tree.childBy(c, 'nsubj', 'aux') === undefined &&
    /^VB[DZ]$/.test(tree.word(c).xpos) &&
    tree.word(c).xpos === tree.word(verb).xpos &&
    isSetOff(tree, c)
  )
}

/** What hangs on a cue without being what it tells: its time, further clauses, asides. */
const leaves = (tree: Tree, verb: number, c: number): boolean => {
  if (tree.isRelation(c, 'nsubj', 'csubj', 'aux', 'cc', 'mark', 'discourse', 'vocative')) return true
  // ", adding that": what the speaker does besides.
  if (tree.isRelation(c, 'advcl', 'ccomp', 'acl') && tree.word(c).xpos === 'VBG' && isSetOff(tree, c))
    return true
  if (tree.isRelation(c, 'conj') || speaksAnew(tree, verb, c)) return true
  if (isTime(tree, c) && c < nextContent(tree, verb)) return true
  return tree.isRelation(c, 'punct') && c < verb
}

const nextContent = (tree: Tree, verb: number): number => {
  const main = tree.childrenBy(verb, 'ccomp', 'xcomp', 'obj').filter((c) => c > verb)
  return main.length ? Math.max(...main) : tree.words.length
}

/** The words behind a cue up to the occasion on which it was taken. */
export const withoutOccasion = (
  tree: Tree,
  verb: number,
  object: number,
  words: readonly number[],
): number[] => {
  const occasion = tree.children(verb).find((c) => isOccasion(tree, verb, c, object))
  if (occasion === undefined) return [...words]
  const from = tree.subtree(occasion)[0] ?? occasion
  return words.filter((i) => i < from)
}

/** The sentence that a parenthesis stands in, without what it adds at its end. */
export const aroundCue = (tree: Tree, top: number, quoted: (i: number) => boolean): number[] => {
  const words = tree.subtree(top, (c) => isTail(tree, top, c, quoted))
  while (words.length > 1 && tree.word(words[0]!).upos === 'CCONJ') words.shift()
  return words
}
