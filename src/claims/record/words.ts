import type { Tree } from '../../analysis/index.ts'
import type { Span } from '../../base/index.ts'

/** Index of the words that a span covers at least in part, in order. */
export const wordsIn = (tree: Tree, at: Span): number[] => {
  const found: number[] = []
  tree.words.forEach((w, i) => {
    if (w.start < at.end && at.start < w.end) found.push(i)
  })
  return found
}

/** Of some words, the one whose head lies outside of them: the head of the phrase. */
export const headOf = (tree: Tree, words: readonly number[]): number | undefined => {
  const inside = new Set(words)
  return (
    words.find(
      (i) => !inside.has(tree.head(i)) && tree.word(i).upos !== 'PUNCT' && tree.word(i).upos !== 'ADP',
    ) ?? words[0]
  )
}

/** The verb that a word belongs to: the nearest verb above it, or itself. */
export const verbOver = (tree: Tree, i: number): number | undefined => {
  for (let at = i; at >= 0; at = tree.head(at)) if (tree.isVerb(at)) return at
  return undefined
}
