import type {
  Claim,
  Credibility,
  DatePrecision,
  DayInterval,
  EventPlace,
  EventRecord,
  Figure,
  Report,
  SourceKind,
  Status,
  StatusChange,
} from '../base/index.ts'

/** The end of a claim's chain, after lineage. Claims with one `key` are one origin, however many outlets carry them. */
export interface Origin {
  /** Actor id, or the words where the origin is no known actor. */
  readonly key: string
  /** How a person would call it. */
  readonly name: string
  readonly kind?: SourceKind
  /** The reports do not say who it is, so nobody can show that it is not another of the origins. */
  readonly anonymous?: boolean
}

/** What is to be reconciled: claims of one happening, or of one running count (a total, a stock). */
export interface Happening {
  readonly id: string
  readonly type: string
  readonly claims: readonly Claim[]
  readonly time?: DayInterval & { readonly precision: DatePrecision }
  readonly place?: EventPlace
}

/** What the analyst sets. */
export interface Settings {
  /** What the ACLED profile makes of "several", "a few", "many" and bare plurals: 3, or 10 where violence is large. */
  readonly several: 3 | 10
}

/** What reconciliation asks about the claims that it is given. */
export interface Context {
  /** By document. Of a report only the date, the publisher and the notices of correction are read. */
  readonly reports: ReadonlyMap<string, Report>
  readonly originOf: (claim: Claim) => Origin
  /** Keys of the origins that are shown to be independent of each other; where it is absent they are told by their chains. */
  readonly independent?: ReadonlySet<string>
  /** ISO day on which the origin said so, where it is not the day of the report (a reprint of an older one). */
  readonly saidOn?: (claim: Claim) => string | undefined
  /** Documents that carry the same text, as lineage has them: a correction of one bears on the others. */
  readonly kinOf?: (document: string) => readonly string[]
  readonly settings?: Partial<Settings>
}

/** What the claims about one happening come to. */
export interface Reconciled {
  readonly figures: readonly Figure[]
  readonly status: Status
  readonly status_history: readonly StatusChange[]
  /** The independent origins that tell of it, in the order of their keys: `independent_origins` is their number. */
  readonly origins: readonly Origin[]
  readonly credibility: Credibility
  /** Why the credibility is what it is. */
  readonly credibility_why: string
  /** Claims whose status is not the event's. */
  readonly claim_status: EventRecord['claim_status']
}

export const DEFAULT_SETTINGS: Settings = { several: 3 }
