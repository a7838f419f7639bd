import { sql } from 'kysely'
import type { Access } from '../database.ts'
import { type Condition, everyOf, LAST_DAY } from './conditions.ts'
import { eventConditions } from './event-conditions.ts'
import type { EventFilter, EventOrder } from './event-filter.ts'

/** Rows of events to be counted, and what they must fulfil; undefined where nothing can be found. */
export interface EventRows {
  readonly from: Condition
  readonly where: Condition
  /** How many events some rows stand for. */
  readonly count: Condition
  /** Day or month in which a row's events began. */
  readonly began: Condition
}

/** To be selected from: the columns that narrow and place events are read off an index, without the records beside it. */
export const eventRows = async (at: Access, filter: EventFilter): Promise<EventRows | undefined> => {
  const conditions = await eventConditions(at, filter)
  if (!conditions) return undefined
  const { from, to } = filter
  const where = everyOf(conditions)
  const plain = { count: sql`count(*)`, began: sql.ref('event.time_start') }
  if (isNarrow(filter)) return { from: EVENT, where: everyOf([...conditions, ...daysOf(filter)]), ...plain }
  const begun = byIndex(at, 'event_filtered')
  if (from === undefined) return { from: begun, where: everyOf([...conditions, ...daysOf(filter)]), ...plain }
  const reaching = byIndex(at, 'event_reaching')
  const parts = [
    sql`select ${COLUMNS} from ${begun} where ${inMonths(from, to)} and time_end >= ${from} and ${where}`,
    sql`select ${COLUMNS} from ${reaching} where ${reachesInto(from)} and time_end >= ${from} and ${where}`,
  ]
  return { from: sql`(${sql.join(parts, sql` union all `)}) as event`, where: sql`1 = 1`, ...plain }
}

/** The same of what is tallied by month or by place, where no more than that is asked for. */
export const talliedRows = async (
  at: Access,
  filter: EventFilter,
  table: 'event_month' | 'event_spot',
): Promise<EventRows | undefined> => {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (!asked.every((name) => TALLIED[table].has(name))) return eventRows(at, filter)
  const conditions = await eventConditions(at, filter)
  return (
    conditions && {
      from: sql`${sql.table(table)} as event`,
      where: everyOf(conditions),
      count: sql`cast(sum(event.events) as bigint)`,
      began: sql.ref('event.month'),
    }
  )
}

const TALLIED = {
  event_month: new Set(['type', 'status', 'country', 'contested']),
  event_spot: new Set(['type', 'status', 'country', 'contested', 'place', 'box']),
} as const

const COLUMNS = sql.join(
  ['time_start', 'type', 'place', 'country', 'province', 'lat', 'lon', 'where_prec'].map((c) => sql.ref(c)),
)

/** Begins in the months asked for: the first column of the index of time. */
export const inMonths = (from: string, to: string | undefined): Condition =>
  sql`coalesce(event.time_start, '~') >= ${monthOf(from)} and coalesce(event.time_start, '~') <= ${to ?? LAST_DAY}`

/** Began before the months asked for, and reaches into another: to be read off the index of those that do. */
export const reachesInto = (from: string): Condition =>
  sql`substr(time_start, 1, 7) <> substr(time_end, 1, 7) and time_start < ${monthOf(from)}`

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

/**
 * The tables of events that the parts of an ordered list are read from. SQLite thinks little of an index that holds all
 * that is asked, and would look up each wide row instead: it is told to use it, but where an index of the order fits the
 * filter, or few events can be meant.
 */
export const eventTables = (
  at: Access,
  filter: EventFilter,
  order: EventOrder,
): { readonly within: Condition; readonly across: Condition } => {
  if (isNarrow(filter)) return { within: EVENT, across: EVENT }
  const { from, to, ...others } = filter
  const dated = from !== undefined || to !== undefined
  const asked = Object.entries(others).filter(([, value]) => value !== undefined)
  const hasOwn = asked.every(([name, value]) => asked.length === 1 && isIndexed(name, value, order))
  return {
    within: !dated && hasOwn ? EVENT : byIndex(at, 'event_filtered'),
    across: byIndex(at, 'event_reaching'),
  }
}

/** There is an index of this filter alone, in the order asked for. */
const isIndexed = (name: string, value: unknown, order: EventOrder): boolean => {
  if (order === 'documents') return name === 'documents'
  if (order === 'changed') return false
  return name === 'country' || ((name === 'type' || name === 'status') && (value as unknown[]).length === 1)
}

const EVENT = sql`event`

const byIndex = ({ dialect }: Access, index: string): Condition =>
  dialect === 'sqlite' ? sql`event indexed by ${sql.ref(index)}` : EVENT

/** Other tables tell which few events can be meant. */
const isNarrow = ({ document, actor, origin, words }: EventFilter): boolean =>
  [document, actor, origin, words].some((f) => f !== undefined)

const daysOf = ({ from, to }: EventFilter): Condition[] =>
  from === undefined && to === undefined
    ? []
    : [
        // the first column of the index
        sql`coalesce(event.time_start, '~') <= ${to ?? LAST_DAY}`,
        ...(from === undefined ? [] : [sql`event.time_end >= ${from}`]),
      ]
