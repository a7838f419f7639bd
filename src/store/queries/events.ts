import { sql } from 'kysely'
import type { EventRecord } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { type Condition, everyOf, sharesDays } from './conditions.ts'
import { eventConditions } from './event-conditions.ts'
import type { EventFilter, EventOrder } from './event-filter.ts'
import { eventTables, inMonths, reachesInto } from './event-rows.ts'
import { inOrder, isAfter, type Keyset } from './keyset.ts'
import { everyPart, keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

const orderOf = (order: EventOrder): Keyset => {
  const id = sql.ref('event.id')
  if (order === 'documents') return { name: order, value: sql.ref('event.documents'), id, descending: true }
  if (order === 'changed')
    return { name: order, value: sql`coalesce(event.changed, '')`, id, descending: true }
  // events without a day come last
  return { name: order, value: sql`coalesce(event.time_start, '~')`, id }
}

/** Events in the order asked for: that of time, where none is. */
export const events = async (
  at: Access,
  filter: EventFilter,
  page: Page & { readonly order?: EventOrder } = {},
): Promise<Paged<EventRecord>> => {
  const { limit = USUAL_LIMIT, order = 'time' } = page
  const keyset = orderOf(order)
  const name = `events by ${order}`
  const after = keyAt(name, page.after, [order === 'documents' ? 0 : '', ''])
  const conditions = await eventConditions(at, filter)
  if (!conditions) return { items: [] }
  const tables = eventTables(at, filter, order)
  const parts = partsOf(filter, order).map(
    (part, k) =>
      sql`select * from (select event.id, ${keyset.value} as value from ${k ? tables.across : tables.within}
        where ${everyOf([...part, ...conditions, ...(after ? [isAfter(keyset, after)] : [])])}
        order by ${inOrder(keyset)} limit ${limit + 1}) as part`,
  )
  const { rows } = await sql<{ id: string; body: string; value: string | number }>`
    select found.id, found.value, event.body from (${sql.join(parts, sql` union all `)}) as found
    cross join event where event.id = found.id
    order by ${inOrder({ ...keyset, value: sql.ref('found.value'), id: sql.ref('found.id') })} limit ${limit + 1}`.execute(
    at.db,
  )
  return paged(
    rows,
    limit,
    name,
    (r) => [r.value, r.id],
    (r) => JSON.parse(r.body) as EventRecord,
  )
}

/** All of them, one after the other, in the order of time. */
export const everyEvent = (at: Access, filter: EventFilter): AsyncGenerator<EventRecord> =>
  everyPart((page) => events(at, filter, page))

/**
 * The conditions on days, as parts that share no event, so that each is read off its index in the order of time: what
 * begins in the months asked for, and what began before and reaches into them.
 */
const partsOf = (filter: EventFilter, order: EventOrder): Condition[][] => {
  const days = sharesDays(filter)
  if (!days) return [[]]
  const [within, across] = days
  const { from, to } = filter
  if (from === undefined) return [[within]]
  const before = [across, reachesInto(from)]
  // the index of time is that of the order: the optimiser is to know that the day is there
  return order === 'time' ? [[inMonths(from, to), within], before] : [[within], before]
}
