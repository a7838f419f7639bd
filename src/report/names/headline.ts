import type { Tree } from '../../analysis/index.ts'
import type { BlockKind, NameMention } from '../../base/index.ts'
import type { Chunk } from './chunk.ts'

/** A headline that begins most of its words with capitals: there a capital tells nothing of names. */
export const isTitleCase = (tree: Tree, block: BlockKind): boolean => {
  if (block === 'body' || block === 'quote') return false
  const words = tree.words.filter((w) => /^\p{L}{4,}/u.test(w.form))
  return words.length > 3 && words.filter((w) => /^\p{Lu}/u.test(w.form)).length / words.length > 0.7
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
