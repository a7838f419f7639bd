import type {
  Actor,
  Article,
  Block,
  Capture,
  Claim,
  Credibility,
  Decision,
  EventRecord,
  Figure,
  Lineage,
  MapEntry,
  Reliability,
  SourceKind,
  Span,
  Status,
} from '../base/index.ts'
import type { AccountRole, CodingSet, Judgement, SavedQuery } from '../desk/index.ts'
import type { Draft, LedgerFinding } from '../ledger/index.ts'
import type {
  CitationTally,
  Failure,
  HeldClaim,
  HeldDocument,
  Snippet,
  SourceTally,
  StoreStatus,
} from '../store/index.ts'

/**
 * What the HTTP API answers, as types: the one thing that the server and the workbench both know. Records of the contract
 * stand in them unchanged. The schemas of the server are held against these types by the compiler.
 */

/** A part of a list. `next` is given as `after` to get the part that follows; absent at the end. */
export interface Part<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** RFC 9457, as `application/problem+json`. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** What was wrong, and the way out. */
  readonly detail: string
  readonly instance?: string
  /** Where a request does not fit its schema: which part, and why. */
  readonly errors?: readonly { readonly where: string; readonly what: string }[]
}

/** GET /api/me */
export interface Me {
  /** Whether one has to sign in. Where not, whoever asks has all rights, under the name of the user of the machine. */
  readonly accounts: boolean
  /** Absent where nobody is signed in. */
  readonly name?: string
  readonly role?: AccountRole
  /** To be sent back as the header `X-CSRF-Token` with whatever changes something. */
  readonly csrf?: string
  /** Where the map is to take its tiles from; it shows the shapes of the countries alone where none is set. */
  readonly tiles?: Tiles
}

/** A source of raster tiles, as `muster serve --tiles` gives it. */
export interface Tiles {
  /** Address with `{z}`, `{x}` and `{y}`. */
  readonly url: string
  /** Who made them, in words: to be shown on the map. */
  readonly attribution?: string
}

/** GET /api/status */
export interface LedgerStatus extends StoreStatus {
  /** Folder or server, without its password. */
  readonly ledger: string
  readonly version: string
  /** Rule set and model that read now: another than those of `versions` means that a rebuild would change something. */
  readonly reads: { readonly ruleSet: string; readonly model: string }
  /** Adds that run now. */
  readonly runs: readonly Run[]
}

/** GET /api/vocabulary */
export interface Vocabulary {
  readonly types: readonly {
    readonly type: string
    /** Group that it is shown in: `violence`, `movement` … */
    readonly group: string
    readonly label: string
    readonly plover?: string
    readonly acled?: string
  }[]
  readonly statuses: readonly Status[]
  readonly sourceKinds: readonly SourceKind[]
}

/** A name by which a document is known to a reader. */
export interface DocumentName {
  readonly id: string
  readonly title?: string
  readonly publisher?: string
  readonly input: string
  /** ISO days. */
  readonly published?: { readonly start: string; readonly end: string }
}

/** GET /api/claims, and wherever claims are listed. */
export interface ClaimItem extends Omit<HeldClaim, 'document'> {
  readonly document: DocumentName
}

/** GET /api/claims/{id} */
export interface ClaimAnswer extends ClaimItem {
  /** Its own decisions, the last first, and those that were undone. */
  readonly decisions: readonly DecisionItem[]
  /** The counts that it stands behind. */
  readonly figures: readonly FigureBrief[]
  /** What muster explain says: the rule, the spans, the chain, all reasons of its event, its status, its counts. Lines of text. */
  readonly why: readonly string[]
}

/** A count of an event in short. */
export interface FigureBrief extends Pick<Figure, 'id' | 'population' | 'measure' | 'low' | 'best' | 'high'> {
  readonly contested: boolean
}

/** GET /api/events: events in short. */
export interface EventItem
  extends Pick<
    EventRecord,
    'id' | 'type' | 'time' | 'place' | 'status' | 'credibility' | 'independent_origins'
  > {
  /** Words of the claim that tells it best. */
  readonly words: string
  readonly documents: number
  readonly claims: number
  /** Some of its counts exclude each other, or it is denied. */
  readonly contested: boolean
  /** Those of the most observations, three at most. */
  readonly figures: readonly FigureBrief[]
}

/** A source of an event: how its word came to the reader. */
export interface EventSource {
  /** Actor id, or words. */
  readonly origin: string
  readonly name: string
  /** Counted as an independent origin. */
  readonly independent: boolean
  readonly why: string
  readonly reliability?: Reliability
  /** Ids of the event's claims that rest on its word in the end. */
  readonly claims: readonly string[]
}

/** GET /api/events/{id} */
export interface EventAnswer {
  readonly event: EventRecord
  readonly item: EventItem
  readonly claims: readonly ClaimItem[]
  readonly figures: readonly Figure[]
  readonly documents: readonly HeldDocument[]
  /** Actors that the record names, by id, without their mentions. */
  readonly actors: readonly Actor[]
  readonly sources: readonly EventSource[]
  /** Who copies whom, and whom its documents cite. */
  readonly lineages: readonly Lineage[]
  /** Look-alikes that it was kept apart from, in short, each with the reason. */
  readonly apart: readonly { readonly event: EventItem; readonly why: string }[]
  readonly decisions: readonly DecisionItem[]
}

/** GET /api/figures, /api/figures/{id}; and `points` of a series. */
export interface FigureItem {
  readonly figure: Figure
  /** The event it is of, in short. */
  readonly event?: EventItem
  /** The claims behind its observations, in their order. */
  readonly claims: readonly ClaimItem[]
  /** Names of the origins of its observations that are known actors, by id; other origins are called by their words. */
  readonly names: Readonly<Record<string, string>>
}

/** GET /api/series: counts of one population, measure and place over time, without their points. */
export interface SeriesItem {
  readonly key: string
  readonly population: string
  readonly measure: Figure['measure']
  readonly place?: string
  readonly from?: string
  readonly to?: string
  readonly figures: number
  readonly contested: number
}

/** GET /api/series/{key} */
export interface SeriesAnswer extends SeriesItem {
  /** Of the days asked for, in the order of time. */
  readonly points: readonly FigureItem[]
  /** There are earlier ones within these days: the answer holds the latest. */
  readonly more: boolean
  /** Falls of a cumulative series, stocks that do not fit arrivals and returns; words of the reconciliation. */
  readonly breaks: readonly string[]
}

/** GET /api/sources/{role}/{key} */
export interface SourceAnswer extends SourceTally {
  /** Whom it cites (an outlet), or who cites it (an origin). */
  readonly cites: readonly CitationTally[]
  readonly citedBy: readonly CitationTally[]
  readonly claims_sample: readonly ClaimItem[]
  /** How many of the events that it tells of, or is an origin of, have which credibility. It is computed, and no part of the grade. */
  readonly credibilities: Readonly<Record<Credibility, number>>
  /** How many of them no second independent origin vouches for. */
  readonly alone: number
  readonly decisions: readonly DecisionItem[]
}

/** GET /api/citations: outlets and origins as a graph. */
export interface CitationGraph {
  readonly nodes: readonly SourceTally[]
  readonly links: readonly CitationTally[]
}

/** Text as it is shown: the blocks name every part. Offsets are code points. */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly published?: Article['published']
  readonly language: string
}

/** GET /api/documents/{id} */
export interface DocumentAnswer {
  readonly document: HeldDocument
  /** Absent where it could not be read. */
  readonly article?: ArticleText
  /** Where all its claims stand, in the order of the text. */
  readonly marks: readonly ClaimMark[]
  /** The first of its claims in that order; GET /api/documents/{id}/claims gives those that follow. */
  readonly claims: Part<ClaimItem>
  /** Who copies it and whom it copies or cites; spans of shared words. */
  readonly lineages: readonly Lineage[]
  /** The other documents that the lineages name. */
  readonly kin: readonly DocumentName[]
  readonly capture: Pick<Capture, 'mediaType'> & {
    readonly bytes: number
    readonly sha256: string
    /** Which bytes each run of the text was made from, as far as it can be told. */
    readonly map: readonly MapEntry[]
  }
}

/** A claim as it stands in its text, in short. Offsets are code points. */
export interface ClaimMark extends Span {
  readonly id: string
  readonly type: string
  readonly review?: NonNullable<ClaimItem['review']>
  readonly status?: Status
}

/** POST /api/read: what is to be read. A file is sent as multipart/form-data instead, its parts named as here and `file`. */
export interface ReadAsked {
  /** The report: text or HTML. */
  readonly text: string
  /** Where it is not told by the text itself. */
  readonly mediaType?: 'text/plain' | 'text/html'
  /** Name that it is shown by. */
  readonly input?: string
  /** ISO day. */
  readonly published?: string
  readonly publisher?: string
}

/** POST /api/read: a report that is read and not kept. */
export interface ReadAnswer {
  readonly document: string
  readonly article: ArticleText
  readonly claims: readonly Claim[]
}

/** GET /api/samples, /api/samples/{name} */
export interface Sample {
  readonly name: string
  readonly title: string
  /** Its text or HTML; in the list absent. */
  readonly content?: string
}

/** GET /api/search */
export interface SearchAnswer {
  readonly claims: readonly (ClaimItem & { readonly snippet: Snippet })[]
  readonly documents: readonly { readonly document: HeldDocument; readonly snippet: Snippet }[]
  readonly facets: Facets
}

/** How many of what is asked for have which value, the most frequent first. */
export interface Facets {
  readonly type: readonly Count[]
  readonly country: readonly Count[]
  readonly status: readonly Count[]
  readonly originKind: readonly Count[]
  /** ISO years. */
  readonly year: readonly Count[]
  readonly publisher: readonly Count[]
  /** The counts are of this many claims: the latest, where more fit. */
  readonly of: number
  readonly more: boolean
}

export interface Count {
  readonly value: string
  readonly count: number
}

/** GET /api/timeline: how many events of a type began in a month or on a day. */
export interface Timeline {
  readonly unit: 'day' | 'month' | 'year'
  readonly bins: readonly { readonly start: string; readonly type: string; readonly count: number }[]
  readonly undated: number
}

/** GET /api/map: events by place. */
export interface MapAnswer {
  readonly points: readonly MapPoint[]
  /** Events whose place no gazetteer knows. */
  readonly unplaced: number
  /** Where there are more places than this answer holds: those of the most events are in it. */
  readonly more: boolean
}

export interface MapPoint {
  readonly name: string
  readonly country?: string
  readonly admin1?: string
  readonly lat: number
  readonly lon: number
  /** UCDP where_prec: 1 and 2 are points, 3 and above areas. */
  readonly precision: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly count: number
  /** The commonest type of its events. */
  readonly type: string
}

/** GET /api/decisions */
export interface DecisionItem {
  readonly seq: number
  readonly decision: Decision
  readonly undoneBy?: string
  readonly orphaned?: string
}

/** POST /api/decisions; answered with a part of DecisionItem, those that were made. */
export interface DecisionsAsked {
  readonly drafts: readonly Draft[]
  readonly why: string
  /** Made up by whoever asks, another each time: what is sent again with the same one is kept once. */
  readonly key?: string
}

/** What a person is asked to look at, and what hangs on it. */
export type ReviewItem = {
  /** Stable while it waits. */
  readonly key: string
  /** Larger is sooner: how much would change. */
  readonly weight: number
  /** Why it is asked, in words. */
  readonly why: string
  /** What the weight is made of, the heaviest first. */
  readonly parts: readonly { readonly points: number; readonly why: string }[]
  /** Reasons that fit a decision here, to choose from. */
  readonly reasons: readonly string[]
  /** The same, by what is decided. */
  readonly suggested: Readonly<
    Partial<Record<'accept' | 'reject' | 'edit' | 'merge' | 'split', readonly string[]>>
  >
} & (
  | { readonly about: 'claim'; readonly claim: ClaimItem }
  /** Are these one event (merge), or two (split)? */
  | {
      readonly about: 'events'
      /** Where they are taken for one (`apart` false) the same event twice. */
      readonly events: readonly [EventItem, EventItem]
      /** One claim of each side, by which a merge or a split names it. */
      readonly claims: readonly [ClaimItem, ClaimItem]
      readonly apart: boolean
    }
  | {
      readonly about: 'actors'
      /** Where they are taken for one (`apart` false) the same actor twice. Without mentions. */
      readonly actors: readonly [Actor, Actor]
      /** Key of a party of each side, by which a merge or a split names it, and how it is spelt there. */
      readonly parties: readonly [string, string]
      readonly names: readonly [string, string]
      readonly apart: boolean
    }
)

/** GET /api/review */
export interface ReviewQueue extends Part<ReviewItem> {
  readonly waiting: number
  readonly done: number
}

/**
 * GET /api/review/effects?claim=ID (were it rejected), ?events=ID,ID (were they one) or ?apart=ID,ID (two claims of an event:
 * were they of two happenings): what would be otherwise. Nothing is written.
 */
export interface ReviewEffects {
  readonly effects: readonly {
    /** "people killed", "status" … */
    readonly what: string
    readonly before?: string
    readonly after?: string
  }[]
}

/** GET /api/codings/{id} */
export interface CodingAnswer extends CodingSet {
  readonly list: readonly {
    readonly claim: ClaimItem
    /** One's own answer; those of others only when all have answered everything. */
    readonly judgements: Readonly<Record<string, Judgement>>
    readonly settled?: Judgement
  }[]
  /** Claims that are not held any more: they are not in the list. */
  readonly gone: number
  /** Only when all have answered everything. */
  readonly agreement?: Agreement
}

/** POST /api/codings. Exactly one of `claims`, `queue` and `filter` says what is to be coded. */
export interface CodingAsked {
  readonly name: string
  /** Two or more. With accounts, names of accounts. */
  readonly coders: readonly string[]
  /** Ids. */
  readonly claims?: readonly string[]
  /** The claims that wait first in the queue of the review. */
  readonly queue?: boolean
  /** A sample of the claims that fit: the same for the same ledger. */
  readonly filter?: {
    readonly type?: readonly string[]
    readonly country?: string
    readonly place?: string
    readonly from?: string
    readonly to?: string
    readonly origin?: string
    readonly text?: string
  }
  /** So many at most; 50 unless given. */
  readonly limit?: number
}

/** PUT /api/codings/{id}/judgements/{claim} */
export interface JudgementAsked extends Judgement {
  /** Who judges; with accounts it is who is signed in. */
  readonly coder?: string
}

/**
 * POST /api/codings/{id}/settlements/{claim}: what is held of an item in the end. It is kept in the set, and decided of the
 * claim, with the reason. `unsure` is no end.
 */
export interface SettlementAsked {
  readonly verdict: 'accept' | 'reject'
  readonly type?: string
  readonly why: string
}

/** Cohen's kappa (Cohen 1960) of a pair of coders; null where chance agreement is total and it is not defined. */
export interface Agreement {
  readonly pairs: readonly {
    readonly coders: readonly [string, string]
    readonly items: number
    /** Share on which they agree, 0 to 1. */
    readonly observed: number
    readonly expected: number
    readonly kappa: number | null
    /** Verdicts of the first by those of the second. */
    readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>
  }[]
}

/** GET /api/actors/{id}; /api/actors lists them without their mentions. */
export interface ActorAnswer {
  /** With the places where it is named, of the first 200 documents. */
  readonly actor: Actor
  /** How many documents name it. */
  readonly documents: number
  /** Events that it takes part in, those of the most documents first; 20 at most. */
  readonly events: readonly EventItem[]
  readonly decisions: readonly DecisionItem[]
}

/**
 * POST /api/runs: what is to be added. Either one report (`text`), or sources by name: URLs of pages and feeds, and, where
 * there are no accounts, files and folders of this machine. Files are sent as multipart/form-data instead, each as a part
 * `file`, beside `published` and `publisher`.
 */
export interface RunAsked {
  readonly sources?: readonly string[]
  /** A report: text, or HTML where `mediaType` says so. */
  readonly text?: string
  readonly mediaType?: 'text/plain' | 'text/html'
  /** Name that the report is to be known by. */
  readonly input?: string
  readonly title?: string
  /** Where the report was found. */
  readonly url?: string
  /** ISO day of publication of all of it. */
  readonly published?: string
  readonly publisher?: string
}

/** POST /api/runs, GET /api/runs/{id}, POST /api/runs/{id}/stop; GET /api/runs lists them; the events of /api/runs/{id}/progress each hold one. */
export interface Run {
  readonly id: string
  /** `stopping`: it was told to end, and finishes what is under way. */
  readonly state: 'waiting' | 'running' | 'stopping' | 'done' | 'failed' | 'stopped'
  readonly started: string
  readonly sources: readonly string[]
  readonly added: number
  readonly known: number
  readonly failed: number
  /** The latest documents, each with what became of it. */
  readonly latest: readonly { readonly input: string; readonly document?: string; readonly outcome: string }[]
  /** Why it failed. */
  readonly error?: string
}

/** POST /api/audit */
export interface AuditAnswer {
  readonly findings: readonly LedgerFinding[]
}

/** GET /api/failures */
export type FailureItem = Failure

/** GET /api/accounts: who may sign in. */
export interface AccountItem {
  readonly name: string
  readonly role: AccountRole
  readonly created: string
}

/** GET /api/codings: sets of claims; GET, POST /api/saved: saved queries. */
export type { AccountRole, CodingSet, Judgement, SavedQuery, Span }
