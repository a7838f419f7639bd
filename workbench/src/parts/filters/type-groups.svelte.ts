import { GROUPS, vocabulary } from '../../lib/vocabulary.svelte.ts'
import type { PickGroup } from './pick.ts'

/** All claim types in their groups; none until the vocabulary is there. */
export const typeGroups = (): PickGroup[] =>
  Object.entries(GROUPS).flatMap(([glyph, label]) => {
    const options = (vocabulary()?.types ?? [])
      .filter((t) => t.group === glyph)
      .map((t) => ({ value: t.type, label: t.label }))
    return options.length ? [{ label, glyph, options }] : []
  })
