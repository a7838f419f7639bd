import type { ColumnType, Generated } from 'kysely'

/** Raw bytes: a Buffer in, a Buffer (PostgreSQL) or an ArrayBuffer (libsql) out; read it with `bytesOf`. */
type Bytes = ColumnType<Uint8Array | ArrayBuffer, Uint8Array, Uint8Array>

export type DocumentStatus = 'captured' | 'read' | 'failed'

export interface DocumentRow {
  readonly seq: number
  readonly id: string
  readonly source: string
  readonly input: string
  readonly url: string | null
  readonly retrieved_at: string
  readonly status: DocumentStatus
  readonly code: string | null
  readonly message: string | null
  readonly linked: ColumnType<number, number | undefined, number>
  readonly rule_set: string | null
  readonly model: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publisher_key: string | null
  readonly byline: string | null
  readonly published_start: string | null
  readonly published_end: string | null
  readonly language: string | null
  readonly words: ColumnType<number, number | undefined, number>
  readonly claims: ColumnType<number, number | undefined, number>
}

export interface RefusalRow {
  readonly seq: number
  readonly source: string
  readonly input: string
  readonly at: string
  readonly code: string
  readonly message: string
  readonly settled: ColumnType<number, number | undefined, number>
}

export interface BodyRow {
  readonly document: number
  readonly article: Bytes
  readonly report: Bytes
}

export interface ClaimRow {
  /** See `claimSeq`. */
  readonly seq: number
  readonly id: string
  readonly document: number
  readonly position: number
  readonly type: string
  readonly polarity: string
  readonly modality: string
  readonly stance: string
  readonly exact: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly measure: string | null
  readonly time_start: string | null
  readonly time_end: string | null
  readonly country: string | null
  readonly place: string | null
  readonly origin: string | null
  readonly origin_key: string | null
  readonly origin_kind: string | null
  readonly review: string | null
  readonly event: string | null
  readonly status: string | null
}

export interface DecisionRow {
  readonly seq: number
  readonly id: string
  readonly act: string
  readonly at: string
  readonly who: string
  readonly why: string
  readonly document: string | null
  /** The decision, as JSON. */
  readonly body: string
  readonly undone_by: string | null
  readonly orphaned: string | null
  /** JSON. */
  readonly found: ColumnType<string | null, string | null | undefined, string | null>
}

export interface EpisodeRow {
  readonly seq: Generated<number>
  readonly id: string
  readonly document: number
  readonly event: string
}

export interface ActorRow {
  readonly id: string
  readonly name: string
  readonly type: string
  /** The actor without its mentions, as JSON. */
  readonly body: string
}

export interface EventRow {
  readonly id: string
  readonly episode: string
  readonly type: string
  readonly time_start: string | null
  readonly time_end: string | null
  readonly country: string | null
  readonly place: string | null
  readonly province: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** UCDP where_prec. */
  readonly where_prec: number | null
  readonly status: string
  readonly credibility: number
  readonly origins: number
  readonly documents: number
  readonly claims: number
  readonly contested: number
  /** Day (ISO) of the latest change of status. */
  readonly changed: string | null
  /** The event's record without its look-alikes, as JSON. */
  readonly body: string
}

export interface FigureRow {
  readonly id: string
  readonly event: string
  readonly population: string
  readonly measure: string
  readonly place: string | null
  readonly time_start: string | null
  readonly as_of: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly contested: number
  readonly series: string
  readonly moment: string
  readonly base: string
  readonly joined: string
  readonly body: string
}

/** The tables of the store, the same in SQLite and in PostgreSQL. */
export interface Schema {
  readonly state: { readonly key: string; readonly value: string }
  readonly document: DocumentRow
  readonly refusal: RefusalRow
  readonly body: BodyRow
  readonly claim: ClaimRow
  readonly decision: DecisionRow
  readonly episode: EpisodeRow
  readonly trait: {
    readonly era: number
    readonly key: number
    readonly episode: number
    readonly first: number
    readonly last: number
  }
  readonly bond: { readonly a: number; readonly b: number; readonly score: number }
  readonly likeness: { readonly key: string; readonly day: number; readonly id: string }
  readonly run: { readonly key: string; readonly document: number }
  readonly worn_run: { readonly key: string }
  /** `a` is the document that was kept first. */
  readonly kinship: { readonly a: number; readonly b: number; readonly body: string }
  readonly citation: {
    readonly source_key: string
    readonly document: number
    readonly source: string
    readonly body: string
  }
  readonly party: {
    readonly key: string
    readonly document: number
    readonly portrait: string
    readonly actor: string | null
    /** Portrait of a party that stands alone, once it has been asked for. */
    readonly body: string | null
  }
  readonly portrait: {
    readonly id: string
    readonly alone: number
    readonly actor: string | null
    /** The portrait, as JSON. */
    readonly body: string
  }
  readonly portrait_key: { readonly key: string; readonly portrait: string }
  readonly actor: ActorRow
  readonly event: EventRow
  readonly event_document: { readonly event: string; readonly document: number }
  readonly event_actor: { readonly event: string; readonly actor: string }
  /** Of which portraits the record of an event asked who they are. */
  readonly event_portrait: { readonly event: string; readonly portrait: string }
  readonly event_origin: { readonly event: string; readonly origin: string }
  readonly figure: FigureRow
  readonly stale: { readonly episode: string }
}
