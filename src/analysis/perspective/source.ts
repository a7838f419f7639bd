import type { Tree } from '../tree/index.ts'
import { trimmed } from './candidate.ts'

/** The full phrase of a source: its modifiers, clauses and appositions, without the words that tie it to the cue. */
export const sourcePhrase = (tree: Tree, head: number, taken: ReadonlySet<number>): number[] => {
  const all = tree.subtree(head, (c) => {
    if (taken.has(c)) return true
    if (tree.isRelation(c, 'case') && tree.head(c) === head && tree.word(c).xpos !== 'POS') return true
    if (
      tree.isRelation(c, 'cop', 'nsubj', 'csubj', 'aux', 'mark', 'parataxis', 'discourse', 'expl') &&
      tree.head(c) === head
    )
      return true
    if (tree.isRelation(c, 'cc') && tree.head(c) === head && c < head) return true
    return tree.isRelation(c, 'conj') && tree.isVerb(c)
  })
  return contiguousAround(tree, trimmed(tree, all, taken), head)
}

/** The run of words that holds the head. */
const contiguousAround = (tree: Tree, indices: readonly number[], head: number): number[] => {
  const set = new Set(indices)
  if (!set.has(head)) return []
  let first = head
  while (set.has(first - 1)) first--
  let last = head
  while (set.has(last + 1)) last++
  const out = indices.filter((i) => i >= first && i <= last)
  while (
    out.length > 1 &&
    tree.word(out.at(-1)!).upos === 'PUNCT' &&
    !/["”]/.test(tree.word(out.at(-1)!).form)
  )
    out.pop()
  return out
}
