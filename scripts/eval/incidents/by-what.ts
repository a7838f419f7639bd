import type { Tree } from '../../../src/analysis/index.ts'
import { eachOnce } from './each-once.ts'
import { ARMS, DONE_WITH, EXPLOSIVES, MAKE, NEEDS_MAKE, USED } from './lexicon/weapons.ts'
import { type Group, sentencesOf } from './merge.ts'
import type { Pages } from './pages.ts'
import { phraseAt } from './phrase.ts'

const isMade = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((w) => MAKE.has(w))

/** The weapon that a word names, in its own words. */
const weaponAt = (pages: Pages, sentence: number, tree: Tree, i: number): string[] => {
  const lemma = tree.lemma(i)
  const explosive = EXPLOSIVES.has(lemma)
  if (!explosive && !ARMS.has(lemma)) return []
  if (tree.isRelation(i, 'compound', 'amod')) {
    const above = tree.head(i)
    const before = tree.word(Math.max(0, i - 1))
    if (!DONE_WITH.has(tree.lemma(above)) || NEEDS_MAKE.has(lemma)) return []
    return [/^car$/i.test(before.form) ? `${before.form} ${tree.word(i).form}` : tree.word(i).form]
  }
  if (!tree.isNominal(i)) return []
  const { text } = phraseAt(pages, sentence, i)
  if (NEEDS_MAKE.has(lemma) && !isMade(text)) return []
  if (!explosive && !USED.has(tree.preposition(i) ?? '') && !tree.isRelation(i, 'conj', 'obj')) return []
  return [text]
}

const weaponsIn = (pages: Pages, sentences: readonly number[]): string[] =>
  eachOnce(
    sentences.flatMap((s) => {
      const tree = pages.trees[s]
      return tree ? tree.words.flatMap((_, i) => weaponAt(pages, s, tree, i)) : []
    }),
  )

/**
 * By what an incident was done: the weapons that its own sentences name. A bombing that names none there takes the
 * nearest one of the sentences beside them.
 */
export const weaponsOf = (group: Group, pages: Pages): string[] => {
  const own = sentencesOf(group)
  const found = weaponsIn(pages, own)
  if (found.length || !group.some((d) => d.kind === 'BOMBING')) return found
  return weaponsIn(
    pages,
    own.flatMap((s) => [s - 1, s + 1]),
  ).slice(0, 1)
}
