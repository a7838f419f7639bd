import type { DayInterval } from './interval.ts'
import type { Span } from './span.ts'
import type { Text } from './text.ts'

export type BlockKind =
  | 'headline'
  | 'body'
  | 'highlight'
  | 'caption'
  | 'quote'
  | 'related-headline'
  | 'correction-notice'
  | 'correction-contact'
  | 'credit-line'
  | 'boilerplate'

/** The kinds of block that give claims. */
export const CLAIM_BLOCKS = ['body', 'highlight', 'headline', 'caption', 'quote'] as const
export type ClaimBlockKind = (typeof CLAIM_BLOCKS)[number]

/** A run of the article's text, in code points. Blocks stand in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Why it was classed so, for `muster explain`. */
  readonly why: string
}

/**
 * Publication date. An interval where the source allows no more than that. `dateline` is a date in the text's own
 * dateline or date line; `inferred` was reasoned from what the text says.
 */
export interface Published extends DayInterval {
  readonly basis: 'given' | 'metadata' | 'dateline' | 'inferred'
  /** The reasoning, in words a person can check. */
  readonly why: string
}

/** A run of clean text and the bytes of the capture that it was made from (byte offsets, half-open). */
export interface MapEntry {
  readonly text: Span
  readonly bytes: { readonly start: number; readonly end: number }
}

export interface Article {
  /** `sha256:` and the hex digest of the capture. */
  readonly document: string
  readonly input: string
  readonly url?: string
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly published?: Published
  /** Place named in the dateline, as written. */
  readonly datelinePlace?: string
  /** BCP 47 primary subtag, `und` where the text is too short to tell. */
  readonly language: string
  readonly text: Text
  readonly blocks: readonly Block[]
  /** Where each run of the clean text stands in the capture, as far as it can be told. */
  readonly map: readonly MapEntry[]
}
