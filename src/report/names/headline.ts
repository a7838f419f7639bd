import type { Tree } from '../../analysis/index.ts'
import type { NameMention } from '../../base/index.ts'
import type { Chunk } from './chunk.ts'

/**
 * A headline that begins most of its words with capitals, or is set in capitals: there the letters tell nothing of names.
 */
export const isTitleCase = (tree: Tree): boolean => {
  const words = tree.words.filter((w) => /^\p{L}{4,}/u.test(w.form))
  if (words.length < 4) return false
  const capital = words.filter((w) => /^\p{Lu}/u.test(w.form)).length
  return capital / words.length > 0.7 && words.some((w) => w.upos === 'VERB' || w.upos === 'NOUN')
}

const parts = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Finds in a title-case sentence the names that the report writes elsewhere, the longest at each word. */
export const namesKnown = (names: readonly NameMention[]): ((tree: Tree) => Chunk[]) => {
  const known = new Map<string, string[][]>()
  for (const name of new Set(names.map((n) => n.text))) {
    const words = parts(name)
    if (!words[0]) continue
    known.set(words[0], [...(known.get(words[0]) ?? []), words])
  }
  return (tree) => {
    const at = tree.words.flatMap((w, i) =>
      parts(w.form).map((part) => ({ part, i, big: /^\p{Lu}/u.test(w.form) })),
    )
    const found: Chunk[] = []
    for (let k = 0; k < at.length; k++) {
      if (!at[k]!.big) continue
      const fits = (known.get(at[k]!.part) ?? []).filter((n) => n.every((w, j) => at[k + j]?.part === w))
      const longest = fits.sort((a, b) => b.length - a.length)[0]
      if (!longest) continue
      found.push({ first: at[k]!.i, last: at[k + longest.length - 1]!.i })
      k += longest.length - 1
    }
    return found
  }
}
