import type { Tree } from '../tree/index.ts'
import { CITE, SAY } from './lexicon.ts'

/** A reporting clause that closes its sentence (or the part of it before a semicolon). Word indices. */
export interface Closing {
  readonly source: number
  readonly cue: number
  readonly content: readonly number[]
  readonly cited: readonly number[]
}

const NOMINAL = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'PRON',
  'PART',
  'ADP',
  'PUNCT',
  'ADV',
  'CCONJ',
])
const INNER = /^[-–'’.]$/
/** What may stand behind the cue: a time, a place of speaking, anonymity, whom it cites. */
const LONGEST_TAIL = 14

const isComma = (tree: Tree, i: number): boolean => /^[,"'”’—–]+$/.test(tree.word(i).form)

/**
 * ", the agency said, citing officials." at the end of a sentence. The order of the words gives it away, whatever the
 * tree makes of it: comma or closing quotation mark, a phrase of nouns, a verb of saying, and no further clause.
 */
export const closingAt = (tree: Tree, cue: number): Closing | undefined => {
  const verb = tree.word(cue)
  if (!SAY.has(tree.lemma(cue)) || !/^VB[DPZ]$/.test(verb.xpos)) return undefined
  let first = cue
  while (first > 0 && belongs(tree, first - 1)) first--
  const comma = first - 1
  if (first === cue || comma < 3 || !isComma(tree, comma)) return undefined
  const end = Math.min(segmentEnd(tree, cue), furtherCue(tree, cue))
  if (end - cue > LONGEST_TAIL || !harmless(tree, cue + 1, end)) return undefined
  const source = nameHead(tree, headOfRun(tree, first, cue - 1), first)
  if (source === undefined) return undefined
  const start = segmentStart(tree, comma)
  const content = range(start, comma - 1)
  const verbs = content.some((i) => ['VERB', 'AUX'].includes(tree.word(i).upos))
  if (!verbs) return undefined
  return { source, cue, content: trimmed(tree, content), cited: citedBehind(tree, cue, end) }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k)

/** Words of the phrase of nouns before a cue. */
const belongs = (tree: Tree, i: number): boolean => {
  const w = tree.word(i)
  if (w.upos === 'PUNCT') return INNER.test(w.form)
  if (w.upos === 'ADV') return /ly$|^also$|^later$/.test(w.form)
  return NOMINAL.has(w.upos) || w.xpos === 'VBN'
}

const segmentStart = (tree: Tree, from: number): number => {
  for (let i = from; i > 0; i--) if (/^[;]$/.test(tree.word(i - 1).form)) return i
  return 0
}

const segmentEnd = (tree: Tree, from: number): number => {
  for (let i = from + 1; i < tree.words.length; i++) if (tree.word(i).form === ';') return i - 1
  return tree.words.length - 1
}

/** "reported, adding that ...": where a participle of saying goes on, what it closes is told. */
const furtherCue = (tree: Tree, cue: number): number => {
  const at = range(cue + 1, Math.min(cue + 8, tree.words.length - 1)).find(
    (i) => tree.word(i).xpos === 'VBG' && SAY.has(tree.lemma(i)) && !CITE.has(tree.lemma(i)),
  )
  return at === undefined ? tree.words.length : at - 1
}

/** Nothing behind the cue is a clause of its own: no "that", no finite verb, no quotation that goes on. */
const harmless = (tree: Tree, from: number, to: number): boolean =>
  range(from, to).every((i) => {
    const w = tree.word(i)
    if (/^VB[DPZ]$|^MD$/.test(w.xpos) && w.upos !== 'ADJ') return false
    return !(i === from && (w.lemma === 'that' || w.upos === 'PRON' || w.form === ':'))
  })

/** Who speaks: the last noun before a preposition opens a phrase that hangs on it. */
const headOfRun = (tree: Tree, first: number, last: number): number | undefined => {
  let head: number | undefined
  for (let i = first; i <= last; i++) {
    const w = tree.word(i)
    if (w.upos === 'ADP' && head !== undefined) break
    if (['NOUN', 'PROPN', 'PRON'].includes(w.upos)) head = i
    else if (w.upos === 'NUM' && head === undefined) head = i
  }
  return head
}

/** The head of a name of several words ("Samir Haddad"), where it stands in the run. */
const nameHead = (tree: Tree, word: number | undefined, first: number): number | undefined => {
  let at = word
  while (at !== undefined && tree.isRelation(at, 'flat') && tree.head(at) >= first) at = tree.head(at)
  return at
}

const citedBehind = (tree: Tree, cue: number, end: number): number[] => {
  const at = range(cue + 1, end).find(
    (i) => CITE.has(tree.lemma(i)) || ['citing', 'quoting'].includes(tree.word(i).form.toLowerCase()),
  )
  if (at === undefined) return []
  const head = headOfRun(tree, at + 1, end)
  return head === undefined ? [] : [head]
}

const trimmed = (tree: Tree, content: readonly number[]): number[] => {
  const out = [...content]
  while (
    out.length &&
    (tree.word(out[0]!).upos === 'PUNCT' || ['but', 'and', 'meanwhile'].includes(tree.lemma(out[0]!)))
  )
    out.shift()
  while (out.length && tree.word(out.at(-1)!).upos === 'PUNCT') out.pop()
  return out
}
