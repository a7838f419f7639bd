import { sql } from 'kysely'
import type { EventRecord, Figure, Status } from '../../base/index.ts'
import { type Access, among } from '../database.ts'
import { figuresOf } from '../queries/index.ts'

/** How many events are taken of each kind that is worth a second look. */
export interface Bounds {
  /** Those of the newest figures whose counts exclude each other. */
  readonly contested: number
  /** Of each status but `reported`, the newest. */
  readonly ofStatus: number
  /** The newest that have a day. */
  readonly newest: number
  /** Those of the most documents. */
  readonly largest: number
}

export const USUAL_BOUNDS: Bounds = { contested: 120, ofStatus: 40, newest: 120, largest: 40 }

/** An event that is looked at, with its counts. */
export interface EventAtStake {
  readonly event: EventRecord
  readonly figures: readonly Figure[]
}

const TURNED: readonly Status[] = [
  'disputed',
  'denied',
  'corrected',
  'retracted',
  'corroborated',
  'confirmed',
]

/** Events on which much may hang, in the order of their ids. Each kind is read off its index, and no more than is asked for. */
export const eventsAtStake = async (at: Access, bounds: Bounds = USUAL_BOUNDS): Promise<EventAtStake[]> => {
  const day = sql`coalesce(time_start, '~')`
  const parts = [
    sql`select event as id from figure where contested = 1
      order by coalesce(as_of, '~') desc, id desc limit ${bounds.contested}`,
    ...TURNED.map(
      (status) => sql`select id from event where status = ${status}
        order by ${day} desc, id desc limit ${bounds.ofStatus}`,
    ),
    sql`select id from event where ${day} < '~' order by ${day} desc, id desc limit ${bounds.newest}`,
    sql`select id from event order by documents desc, id desc limit ${bounds.largest}`,
  ].map((part) => sql`select id from (${part}) as part`)
  const { rows } = await sql<{ id: string; body: string }>`
    select event.id, event.body from event
    where event.id in (${sql.join(parts, sql` union `)}) order by event.id`.execute(at.db)
  const events = rows.map((r) => JSON.parse(r.body) as EventRecord)
  const figures = await figuresOf(
    at,
    events.map((e) => e.id),
  )
  return events.map((event) => ({ event, figures: figures.get(event.id) ?? [] }))
}

/** What is known of a claim without a look into its report. */
export interface ClaimAtStake {
  readonly seq: number
  readonly id: string
  readonly event: string
  readonly stance: string
  readonly origin_key: string | null
  readonly origin_kind: string | null
  readonly time_start: string | null
  readonly time_end: string | null
  readonly place: string | null
  readonly country: string | null
  readonly review: string | null
}

/** The claims of some events, in the order of the text; of an event of more than `most` claims none. */
export const claimsAtStake = async (
  { db, dialect }: Access,
  events: readonly EventRecord[],
  most: number,
): Promise<readonly ClaimAtStake[]> => {
  const ids = events.filter((e) => e.claims.length <= most).map((e) => e.id)
  if (!ids.length) return []
  return db
    .selectFrom('claim')
    .select([
      'seq',
      'id',
      sql<string>`event`.as('event'),
      'stance',
      'origin_key',
      'origin_kind',
      'time_start',
      'time_end',
      'place',
      'country',
      'review',
    ])
    .where('event', 'in', among(dialect, ids))
    .orderBy('seq')
    .execute()
}
