import { sql } from 'kysely'
import type { Access } from '../database.ts'
import { type Condition, everyOf, LAST_DAY } from './conditions.ts'
import { eventConditions } from './event-conditions.ts'
import type { EventFilter, EventOrder } from './event-filter.ts'

/** Rows of events to be counted, and what they must fulfil; undefined where nothing can be found. */
export interface EventRows {
  readonly from: Condition
  readonly where: Condition
}

/** To be selected from: what the columns of `event_filtered` tell is read off it, without the records beside it. */
export const eventRows = async (at: Access, filter: EventFilter): Promise<EventRows | undefined> => {
  const conditions = await eventConditions(at, filter)
  if (!conditions) return undefined
  return {
    from: isNarrow(filter) ? EVENT : byIndex(at, 'event_filtered'),
    where: everyOf([...conditions, ...daysOf(filter)]),
  }
}

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
    across: byIndex(at, 'event_across_months'),
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
