import type { Quoted, SourceLink } from './analysis.ts'
import type { ClaimBlockKind } from './article.ts'
import type { DatePrecision, DayInterval } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

export const POLARITIES = ['affirmed', 'negated'] as const
export type Polarity = (typeof POLARITIES)[number]

export const MODALITIES = ['factual', 'future', 'hypothetical', 'requested', 'generic', 'historical'] as const
export type Modality = (typeof MODALITIES)[number]

/** What a source does to what it is credited with. */
export const STANCES = ['asserts', 'denies', 'confirms', 'cannot-confirm', 'withholds'] as const
export type Stance = (typeof STANCES)[number]

export type Role =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'origin'
  | 'destination'
  | 'place'
  | 'instrument'
  | 'topic'

export interface Participant extends Span {
  readonly role: Role
  readonly text: string
  /** The name that a pronoun or a description stands for. */
  readonly actor?: string
}

export interface ClaimTime extends DayInterval {
  readonly text?: string
  readonly basis: 'stated' | 'inferred' | 'publication'
  readonly precision: DatePrecision
}

export interface ClaimPlace extends Span {
  readonly role: 'at' | 'from' | 'to'
  readonly text: string
  /** Set where the claim's own words do not name the place, but the sentences before them do. */
  readonly basis?: 'inferred'
  readonly name?: string
  readonly country?: string
  readonly admin1?: string
  readonly geonames?: number
  readonly lat?: number
  readonly lon?: number
  /** UCDP GED's where_prec; absent where the gazetteer does not know the place. */
  readonly precision?: 1 | 2 | 3 | 4 | 5 | 6 | 7
}

export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector'
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export interface Target {
  readonly source: string
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector]
}

export type LinkKind = 'same_as' | 'part_of' | 'includes' | 'confirms' | 'disputes'

/** One thing that a document says happened, held, or was said of another claim. */
export interface Claim {
  readonly id: string
  readonly document: string
  readonly input: string
  readonly type: string
  readonly polarity: Polarity
  readonly modality: Modality
  readonly stance: Stance
  readonly hedges: readonly (Span & { readonly text: string })[]
  readonly quantity?: Quantity
  readonly participants: readonly Participant[]
  readonly time?: ClaimTime
  readonly places: readonly ClaimPlace[]
  /** From the one nearest the reader to the origin; empty where the publisher speaks in its own voice. */
  readonly attribution: readonly SourceLink[]
  readonly quoted: Quoted
  readonly block: ClaimBlockKind
  readonly target: Target
  readonly found_by: string
  readonly links: Partial<Record<LinkKind, readonly string[]>>
}
