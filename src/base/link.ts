import type { DatePrecision, DayInterval } from './interval.ts'
import type { Measure } from './quantity.ts'
import type { Span } from './span.ts'

/** Reasons that a person can check: each names the words, days or counts it rests on. */
export type Why = readonly string[]

/** Words that two documents share, in each one's own code points. */
export interface SharedPassage {
  readonly documents: readonly [string, string]
  readonly spans: readonly [Span, Span]
  readonly text: string
}

export type LineageRelation = 'copy' | 'partial-copy' | 'cites'

/** Documents that draw on one text or on one source. */
export interface Lineage {
  readonly kind: 'lineage'
  readonly id: string
  readonly documents: readonly string[]
  readonly relation: LineageRelation
  /** The document or, for `cites`, the source that the others draw on. */
  readonly from?: string
  readonly evidence: readonly SharedPassage[]
  /** What each document has beside the shared words. */
  readonly added: readonly (Span & { readonly document: string })[]
  readonly why: Why
}

export type ActorType = 'person' | 'organisation' | 'armed-group' | 'government' | 'outlet' | 'population'

/** A party under all its names. */
export interface Actor {
  readonly kind: 'actor'
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: ActorType
  /** Days (ISO) of the reports that say so; absent where the reports have no date. */
  readonly roles: readonly { readonly text: string; readonly from?: string; readonly to?: string }[]
  readonly mentions: readonly (Span & { readonly document: string })[]
  readonly why: Why
}

/** What all claims of something come to. */
export const STATUSES = [
  'reported',
  'corroborated',
  'disputed',
  'denied',
  'confirmed',
  'corrected',
  'retracted',
] as const
export type Status = (typeof STATUSES)[number]

export interface StatusChange {
  readonly status: Status
  /** ISO day from which it holds; absent where the report that brought it has no date. */
  readonly as_of?: string
  /** The claim that brought it; absent where a notice without a claim did. */
  readonly claim?: string
  readonly why: string
}

/** Information credibility of the Admiralty code (NATO AJP-2.1): 1 confirmed by other sources … 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof CREDIBILITIES)[number]

export interface EventPlace {
  readonly name: string
  readonly country?: string
  readonly admin1?: string
  readonly geonames?: number
  readonly lat?: number
  readonly lon?: number
  readonly precision?: 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** One happening, with all that is claimed of it. */
export interface EventRecord {
  readonly kind: 'event'
  readonly id: string
  readonly type: string
  readonly time?: DayInterval & { readonly precision: DatePrecision }
  readonly place?: EventPlace
  readonly actors: readonly string[]
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  /** Those of the documents that are chiefly about it; the others mention it. */
  readonly about: readonly string[]
  /** Actor ids, or the words where the origin is no known actor. */
  readonly origins: readonly string[]
  readonly independent_origins: number
  /** How these were counted: a reason for each origin, counted or not. */
  readonly origins_why: Why
  readonly status: Status
  readonly status_history: readonly StatusChange[]
  readonly credibility: Credibility
  /** Where the claims of the event do not all have the event's status. */
  readonly claim_status: readonly { readonly claim: string; readonly history: readonly StatusChange[] }[]
  readonly figures: readonly string[]
  readonly apart_from: readonly { readonly event: string; readonly why: string }[]
  readonly why: Why
}

/** An interval of numbers with a best value where one is given; null is an open end. */
export interface Range {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

export interface Observation extends Range {
  readonly claim: string
  /** Actor id, or the words where the origin is no known actor. */
  readonly origin: string
  /** ISO day on which the origin said so, as far as it is told. */
  readonly as_of?: string
  /** A later observation of the same origin that stands in its place. */
  readonly superseded_by?: string
}

/** What a coding profile makes of a figure, and by which rule. */
export interface ProfileValue extends Range {
  readonly why: string
  readonly claims: readonly string[]
}

/** How many, by whose count. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly event?: string
  /** Who is counted, and what befell them: "people killed", "soldiers defected". */
  readonly population: string
  readonly measure: Measure
  readonly scope: {
    readonly place?: string
    readonly from?: string
    readonly to?: string
    readonly as_of?: string
  }
  readonly observations: readonly Observation[]
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly profiles: {
    readonly range: ProfileValue
    readonly acled: ProfileValue
    readonly ucdp: ProfileValue
  }
  readonly parts: readonly string[]
  readonly contradictions: readonly { readonly claims: readonly string[]; readonly why: string }[]
  readonly why: Why
}

export type LinkRecord = Lineage | Actor | EventRecord | Figure
