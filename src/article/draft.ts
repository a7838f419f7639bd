import type { BlockKind } from '../base/index.ts'

/** A run of a string, in UTF-16 units. The article's records count code points: `finish` turns these into those. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A block in the making. */
export interface Part extends Range {
  readonly kind: BlockKind
  readonly why: string
}

/** A date that a document's markup or address gives for its publication, as written there. */
export interface DateClue {
  readonly value: string
  /** Where it stands: `article:published_time`. */
  readonly from: string
}

/** What a reader of one format makes of a capture. */
export interface Draft {
  readonly text: string
  readonly parts: readonly Part[]
  readonly map: readonly { readonly text: Range; readonly bytes: Range }[]
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly language?: string
  readonly dates: readonly DateClue[]
}
