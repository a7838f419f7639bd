import type { Tree } from '../tree/index.ts'

/** An attribution in one sentence, in word indices, each list in order. */
export interface Candidate {
  readonly tree: Tree
  /** The word that heads the cue. */
  readonly head: number
  readonly cue: readonly number[]
  /** Empty where none is named. */
  readonly source: readonly number[]
  readonly content: readonly number[]
  /** Which frame of which lexicon told it. */
  readonly frame: string
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k)

const QUOTE = /^["“”«»]$|^''$|^``$/

export const isQuoteMark = (tree: Tree, i: number): boolean =>
  i >= 0 && i < tree.words.length && QUOTE.test(tree.word(i).form)

const isEdge = (tree: Tree, i: number): boolean =>
  tree.word(i).upos === 'PUNCT' && !isQuoteMark(tree, i) && !/^[$#@%]$/.test(tree.word(i).form)

/** Without the words of other roles, and without punctuation at the edges of each run; quotation marks stay. */
export const trimmed = (
  tree: Tree,
  indices: Iterable<number>,
  without: ReadonlySet<number> = new Set(),
): number[] => {
  const set = new Set([...indices].filter((i) => !without.has(i)))
  const sorted = [...set].sort((a, b) => a - b)
  const runs: number[][] = []
  for (const i of sorted) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && (last === i - 1 || bridged(tree, last, i, without)))
      run.push(...range(last + 1, i))
    else runs.push([i])
  }
  return runs.flatMap((run) => {
    const out = withoutDateline(tree, run)
    while (out.length && isEdge(tree, out[0]!)) out.shift()
    while (out.length && isEdge(tree, out.at(-1)!) && !staysAtEnd(tree, out)) out.pop()
    return out.every((i) => tree.word(i).upos === 'PUNCT') ? [] : quotedWhole(tree, out, without)
  })
}

/** Without the place and the agency that a report begins with: "OSLO (AP) - ". */
export const withoutDateline = (tree: Tree, phrase: readonly number[]): number[] => {
  const dash = phrase.findIndex((i) => /^[–—-]$|^--$/.test(tree.word(i).form))
  if (dash < 0 || dash > 9 || dash + 1 >= phrase.length) return [...phrase]
  const before = phrase.slice(0, dash)
  const opens =
    phrase[0] === 0 && /^\p{Lu}{2}/u.test(tree.word(0).form) && tree.word(phrase[dash]! - 1).spaceAfter
  const bracket =
    before.some((i) => tree.word(i).form === ')') && before.every((i) => tree.word(i).upos !== 'VERB')
  return opens || bracket ? phrase.slice(dash + 1) : [...phrase]
}

/** The mark of a question, and the bracket that closes one of its own. */
const staysAtEnd = (tree: Tree, run: readonly number[]): boolean => {
  const last = tree.word(run.at(-1)!).form
  if (last === ')') return run.some((i) => tree.word(i).form === '(')
  return /^[?!]$/.test(last) && run.some((i) => isQuoteMark(tree, i))
}

/** A quotation keeps its marks, and the stop before the closing one. */
const quotedWhole = (tree: Tree, run: readonly number[], without: ReadonlySet<number>): number[] => {
  const out = [...run]
  const first = out[0]!
  if (isOpening(tree, first - 1) && !without.has(first - 1)) out.unshift(first - 1)
  const opened = out.filter((i) => tree.word(i).form === '(').length
  const shut = out.filter((i) => tree.word(i).form === ')').length
  const bracket = tree.words.findIndex((w, i) => i > out.at(-1)! && i < out.at(-1)! + 3 && w.form === ')')
  if (opened > shut && bracket > 0 && !range(out.at(-1)! + 1, bracket).some((i) => without.has(i)))
    out.push(...range(out.at(-1)! + 1, bracket))
  let end = out.at(-1)! + 1
  while (end < tree.words.length && /^[.,!?;…]$|^\.\.\.$/.test(tree.word(end).form)) end++
  const marks = out.filter((i) => isQuoteMark(tree, i)).length
  const single = out.some((i) => tree.word(i).form === '‘') && tree.words[end]?.form === '’'
  const closes =
    isQuoteMark(tree, end) && tree.word(end).form !== '“' && (marks % 2 === 1 || tree.word(end).form === '”')
  if ((closes || single) && !range(out.at(-1)! + 1, end).some((i) => without.has(i)))
    out.push(...range(out.at(-1)! + 1, end))
  return out
}

const isOpening = (tree: Tree, i: number): boolean =>
  isQuoteMark(tree, i) &&
  tree.word(i).form !== '”' &&
  (!/^(?:"|'')$/.test(tree.word(i).form) || !tree.word(i).spaceAfter)

/** Only punctuation stands between. */
const bridged = (tree: Tree, from: number, to: number, without: ReadonlySet<number>): boolean =>
  to - from < 4 && range(from + 1, to - 1).every((i) => tree.word(i).upos === 'PUNCT' && !without.has(i))
