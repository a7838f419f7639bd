import type { BlockKind } from '../../base/index.ts'

/** A line that is told by its own words. `words`: the most that such a line has. */
export interface Furniture {
  readonly kind: BlockKind
  readonly why: string
  readonly words: number
  readonly match: RegExp
}

export const line = (kind: BlockKind, why: string, words: number, match: RegExp): Furniture => ({
  kind,
  why,
  words,
  match,
})
