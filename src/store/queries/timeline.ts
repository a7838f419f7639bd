import { sql } from 'kysely'
import type { Access } from '../database.ts'
import type { EventFilter } from './event-filter.ts'
import { eventRows, talliedRows } from './event-rows.ts'

export type TimeUnit = 'day' | 'month' | 'year'

/** How many events of a type began in each stretch of time. */
export interface EventsInTime {
  readonly unit: TimeUnit
  /** `start` is the ISO day on which the stretch begins. In the order of time, then of types. */
  readonly bins: readonly { readonly start: string; readonly type: string; readonly count: number }[]
  /** Events of no known day. */
  readonly undated: number
}

const SIGNS = { day: 10, month: 7, year: 4 } as const
const REST = { day: '', month: '-01', year: '-01-01' } as const

/** Bins at most: a longer answer helps nobody, and is given in coarser units. */
const MOST = 12_000

const COARSER = { day: 'month', month: 'year' } as const

/** How events spread over time. In days, months or years as asked; in coarser ones where these would be too many. */
export const eventsInTime = async (
  at: Access,
  filter: EventFilter,
  unit?: TimeUnit,
): Promise<EventsInTime> => {
  const asked = unit ?? (await fitting(at, filter))
  const rows = await (asked === 'day' ? eventRows(at, filter) : talliedRows(at, filter, 'event_month'))
  if (!rows) return { unit: asked, bins: [], undated: 0 }
  const bin = sql`substr(${rows.began}, 1, ${sql.lit(SIGNS[asked])})`
  // what is too long to be given is not to be fetched
  if (asked !== 'year') {
    const counted = await sql<{ n: number }>`select count(*) as n from (select 1
      from ${rows.from} where ${rows.where} group by ${bin}, event.type limit ${MOST + 1}) as bins`.execute(
      at.db,
    )
    if (counted.rows[0]!.n > MOST) return eventsInTime(at, filter, COARSER[asked])
  }
  const found = await sql<{ start: string | null; type: string; count: number }>`
    select ${bin} as start, event.type as type, ${rows.count} as count
    from ${rows.from} where ${rows.where} group by 1, 2 order by 1, 2 limit ${MOST + 1}`.execute(at.db)
  const bins = found.rows.flatMap(({ start, type, count }) =>
    start === null ? [] : [{ start: `${start}${REST[asked]}`, type, count }],
  )
  const undated = found.rows.reduce((sum, r) => sum + (r.start === null ? r.count : 0), 0)
  return { unit: asked, bins, undated }
}

/** Days where no more than this many are asked for, else months. */
const FEW_DAYS = 124

const fitting = async (at: Access, { from, to }: EventFilter): Promise<TimeUnit> => {
  const ends = from !== undefined && to !== undefined ? { first: from, last: to } : await endsOf(at)
  if (!ends) return 'month'
  const days = (Date.parse(ends.last) - Date.parse(ends.first)) / 86_400_000
  return days <= FEW_DAYS ? 'day' : 'month'
}

const endsOf = async ({ db }: Access): Promise<{ first: string; last: string } | undefined> => {
  const day = sql`coalesce(time_start, '~')`
  const { rows } = await sql<{ first: string | null; last: string | null }>`select
    (select min(${day}) from event where ${day} < '~') as first,
    (select max(${day}) from event where ${day} < '~') as last`.execute(db)
  const { first, last } = rows[0]!
  return first === null || last === null ? undefined : { first, last }
}
