import { sql } from 'kysely'
import { type Access, among } from '../database.ts'

/** What the ledger knows of an event beside its record. */
export interface EventBrief {
  /** Some of its counts exclude each other, or it is denied. */
  readonly contested: boolean
  /** Words of the claim that tells it best; empty where none is held. */
  readonly words: string
}

/** Claims of an event that are looked at for its words: the first ones in the order of the documents. */
const LOOKED_AT = 24

interface Row {
  readonly event: string
  readonly exact: string
  readonly type: string
  readonly of: string
  readonly polarity: string
  readonly modality: string
  readonly counts: number
}

/** Events in short, by their ids. */
export const eventBriefs = async (
  { db, dialect }: Access,
  ids: readonly string[],
): Promise<Map<string, EventBrief>> => {
  if (!ids.length) return new Map()
  const held = await db
    .selectFrom('event')
    .select(['id', 'type', 'contested'])
    .where('id', 'in', among(dialect, ids))
    .execute()
  const told = held.map(
    ({ id, type }) => sql`select * from (select event, exact, type, ${sql.lit(type)} as "of", polarity, modality,
      case when coalesce(best, low, high) is null then 0 else 1 end as counts
      from claim where event = ${id} order by seq limit ${LOOKED_AT}) as claims_of`,
  )
  const words = new Map<string, readonly [number, string]>()
  for (let k = 0; k < told.length; k += TOGETHER) {
    const { rows } = await sql<Row>`${sql.join(told.slice(k, k + TOGETHER), sql` union all `)}`.execute(db)
    for (const row of rows) {
      const [best] = words.get(row.event) ?? [-1]
      if (worth(row) > best) words.set(row.event, [worth(row), row.exact])
    }
  }
  return new Map(
    held.map(({ id, contested }) => [id, { contested: contested === 1, words: words.get(id)?.[1] ?? '' }]),
  )
}

/** Parts of one statement: SQLite joins 500 at most. */
const TOGETHER = 200

/** Of the event's own type, said to have happened, and with a number: the more of these, the better it tells it. */
const worth = ({ type, of, polarity, modality, counts }: Row): number =>
  (type === of ? 8 : 0) + (modality === 'factual' ? 4 : 0) + (polarity === 'affirmed' ? 2 : 0) + counts
