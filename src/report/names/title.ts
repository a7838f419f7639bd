import type { Tree } from '../../analysis/index.ts'
import type { Chunk } from './chunk.ts'
import { FORMS_OF_ADDRESS, OFFICES, ROLE_NOUNS } from './lexicon.ts'
import { lower } from './name-word.ts'

/** "Special Agent", "Detectives": a title with nobody's name behind it. */
export const onlyTitles = (tree: Tree, { first, last }: Chunk): boolean => {
  for (let i = first; i <= last; i++) {
    const form = lower(tree, i)
    if (
      !ROLE_NOUNS.has(form) &&
      !ROLE_NOUNS.has(tree.lemma(i)) &&
      !FORMS_OF_ADDRESS.has(form) &&
      form !== 'special'
    )
      return false
  }
  return true
}

/** Where the title at the head of a chunk ends: "Security Officer" of "Security Officer Ola Berg". -1: no title. */
export const titleEnd = (tree: Tree, { first, last }: Chunk): number => {
  if (
    first < last &&
    OFFICES.has(lower(tree, first)) &&
    lower(tree, first - 1) === 'of' &&
    ROLE_NOUNS.has(lower(tree, first - 2))
  )
    return first
  for (let i = last - 1; i >= first; i--) {
    const form = lower(tree, i)
    if (FORMS_OF_ADDRESS.has(form) || ROLE_NOUNS.has(form) || ROLE_NOUNS.has(tree.lemma(i)))
      return lower(tree, i + 1) === 'of' ? -1 : i
  }
  return -1
}
