import type { Article } from './article.ts'
import type { DatePrecision, DayInterval } from './interval.ts'
import type { Count } from './quantity.ts'
import type { Span } from './span.ts'
import type { Sentence } from './syntax.ts'

/** A sentence and the block it stands in. */
export interface AnalysedSentence extends Sentence {
  /** Index into the article's blocks. */
  readonly block: number
}

/** A time expression. Without `interval` its words could not be anchored. */
export interface TimeMention extends Span {
  readonly text: string
  readonly sentence: number
  readonly interval?: DayInterval
  readonly precision?: DatePrecision
  /** `stated`: the words alone fix it; `inferred`: counted from the publication date or from another time of the text. */
  readonly basis: 'stated' | 'inferred'
  /** `date` names a day or interval, `duration` a length ("for two years"), `since` a start up to now. */
  readonly kind: 'date' | 'duration' | 'since'
  /** The same in TIMEX3 (ISO-TimeML), which has values for lengths, repetitions and vague references too. */
  readonly timex?: Timex
  /** Of a stretch told by its two ends ("from Monday to Wednesday"): the ends, each a TIMEX3 of its own. */
  readonly ends?: readonly [TimeEnd, TimeEnd]
}

/** A TIMEX3 type and value. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
}

/** One end of a stretch of time. */
export interface TimeEnd extends Span {
  readonly text: string
  readonly interval?: DayInterval
  readonly timex: Timex
}

/** A place name and what the gazetteer makes of it. */
export interface PlaceMention extends Span {
  readonly text: string
  readonly sentence: number
  readonly place?: ResolvedPlace
}

/** A gazetteer entry. Data: GeoNames, CC BY 4.0. */
export interface ResolvedPlace {
  readonly name: string
  readonly kind: 'country' | 'admin1' | 'admin2' | 'city' | 'site' | 'region'
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly admin1?: string
  readonly geonames?: number
  readonly lat?: number
  readonly lon?: number
  /** UCDP GED's where_prec: 1 exact, 2 within 25 km, 3 admin2, 4 admin1, 5 larger or fuzzy, 6 country, 7 sea or air. */
  readonly precision: 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** A count and the noun it counts. */
export interface QuantityMention extends Span, Count {
  readonly sentence: number
  /** Word index (in the sentence) of the counted noun, -1 where the number stands alone. */
  readonly head: number
  readonly unit?: string
}

/** Who somebody is on whose word something rests. */
export const SOURCE_KINDS = [
  'wire',
  'outlet',
  'state-media',
  'official',
  'military',
  'armed-group',
  'opposition',
  'monitor',
  'ngo',
  'igo',
  'witness',
  'activist',
  'medical',
  'expert',
  'unnamed',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** One link of a chain of sources. */
export interface SourceLink extends Span {
  readonly text: string
  /** The name or fuller phrase that it stands for, where the text gives one elsewhere. */
  readonly actor?: string
  readonly role: 'relay' | 'origin'
  readonly kind: SourceKind
  readonly anonymous?: true
  readonly cue?: string
  readonly medium?: string
  readonly said_at?: string
}

export type Quoted = 'direct' | 'mixed' | 'indirect' | 'none'

/** Who says what, and by which words. */
export interface Attribution {
  readonly sentence: number
  readonly source: (Span & { readonly text: string }) | null
  readonly cue: Span & { readonly text: string }
  readonly content: readonly (Span & { readonly text: string })[]
  readonly quoted: Quoted
  /** From the one nearest the reader to the origin. */
  readonly chain: readonly SourceLink[]
}

/** What each sentence says, and on whose word. */
export interface Analysis {
  readonly article: Article
  readonly sentences: readonly AnalysedSentence[]
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly quantities: readonly QuantityMention[]
  readonly attributions: readonly Attribution[]
}
