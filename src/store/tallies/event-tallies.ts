import { sql } from 'kysely'
import { type Access, among } from '../database.ts'

/** What events are counted by, and how it is told from their rows. Each key is that of the table's unique index. */
const TALLIES = [
  {
    table: 'event_month',
    columns: sql`month, type, status, country, contested`,
    values: sql`substr(time_start, 1, 7), type, status, country, contested`,
    groups: sql`1, 2, 3, 4, 5`,
    key: sql`type, (coalesce(month, '')), status, (coalesce(country, '')), contested`,
  },
  {
    table: 'event_spot',
    columns: sql`lat, lon, place, country, province, where_prec, type, status, contested`,
    values: sql`lat, lon, place, country, province, where_prec, type, status, contested`,
    groups: sql`1, 2, 3, 4, 5, 6, 7, 8, 9`,
    key: sql`type, (coalesce(lat, 999)), (coalesce(lon, 999)), (coalesce(place, '')), (coalesce(country, '')),
      (coalesce(province, '')), (coalesce(where_prec, 0)), status, contested`,
  },
] as const

/**
 * Takes some events, as their rows stand, out of the tallies (-1) or into them (1): out before they change or go, in
 * afterwards. To be called by whoever may link.
 */
export const shiftEvents = async (
  { db, dialect }: Access,
  events: readonly string[],
  by: 1 | -1,
): Promise<void> => {
  if (!events.length) return
  for (const { table, columns, values, groups, key } of TALLIES) {
    const name = sql.table(table)
    await sql`insert into ${name} (${columns}, events)
      select ${values}, ${sql.lit(by)} * count(*) from event where id in ${among(dialect, events)} group by ${groups}
      on conflict (${key}) do update set events = ${name}.events + excluded.events`.execute(db)
    await sql`delete from ${name} where events = 0`.execute(db)
  }
}
