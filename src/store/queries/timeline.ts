import { sql } from 'kysely'
import type { Access } from '../database.ts'
import type { EventFilter } from './event-filter.ts'
import { eventRows } from './event-rows.ts'

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
  const rows = await eventRows(at, filter)
  if (!rows) return { unit: unit ?? 'month', bins: [], undated: 0 }
  const asked = unit ?? (await fitting(at, filter))
  const found = await sql<{ start: string | null; type: string; count: number }>`
    select substr(event.time_start, 1, ${sql.lit(SIGNS[asked])}) as start, event.type as type, count(*) as count
    from ${rows.from} where ${rows.where} group by 1, 2 order by 1, 2 limit ${MOST + 1}`.execute(at.db)
  if (found.rows.length > MOST && asked !== 'year') return eventsInTime(at, filter, COARSER[asked])
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
  const { rows } = await sql<{ first: string | null; last: string | null }>`select
    (select time_start from event where time_start is not null order by time_start limit 1) as first,
    (select time_start from event where time_start is not null order by time_start desc limit 1) as last`.execute(
    db,
  )
  const { first, last } = rows[0]!
  return first === null || last === null ? undefined : { first, last }
}
