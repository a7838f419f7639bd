import { sql } from 'kysely'
import { type Access, among } from '../database.ts'
import { citationsNow, countingOf, type Narrowed, SOURCE_COLUMNS, sourcesNow } from '../tallies/index.ts'
import type { Condition } from './conditions.ts'

/** The rows of sources, to be selected from: as tallied, and counted now where they have changed since. */
export const sourceRows = async (at: Access, keys?: readonly string[]): Promise<Condition> => {
  const counting = await countingOf(at)
  if (counting === 'none') return sql`source`
  const wanted = keys && among(at.dialect, keys)
  if (counting === 'all') return sql`(${sourcesNow(at, wanted && (() => sql`in ${wanted}`))})`
  const changed: Narrowed = (role) =>
    sql`in (select key from source_changed where role = ${sql.lit(role)} ${wanted ? sql`and key in ${wanted}` : sql``})`
  return sql`(select ${SOURCE_COLUMNS} from source where not exists (
      select 1 from source_changed c where c.role = source.role and c.key = source.key)
    union all ${sourcesNow(at, changed)})`
}

/** The same of who cites whom. */
export const citedRows = async (at: Access): Promise<Condition> => {
  const counting = await countingOf(at)
  if (counting === 'none') return sql`cited`
  if (counting === 'all') return sql`(${citationsNow()})`
  return sql`(select outlet_key, id, outlet, source, source_key, documents from cited where not exists (
      select 1 from source_changed c where c.role = 'outlet' and c.key = cited.outlet_key)
    union all ${citationsNow(() => sql`in (select key from source_changed where role = 'outlet')`)})`
}
