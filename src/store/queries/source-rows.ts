import { sql } from 'kysely'
import { type Access, among } from '../database.ts'
import {
  citationsNow,
  countingOf,
  type Narrowed,
  SOURCE_COLUMNS,
  type SourceRole,
  sourcesNow,
} from '../tallies/index.ts'
import type { Condition } from './conditions.ts'

/** Sources of which no others need be counted: those of a role, and of some keys. */
export interface Meant {
  readonly role?: SourceRole | undefined
  readonly keys?: readonly string[] | undefined
}

/** The rows of sources, to be selected from: as tallied, and counted now where they have changed since. */
export const sourceRows = async (at: Access, { role, keys }: Meant = {}): Promise<Condition> => {
  const counting = await countingOf(at)
  if (counting === 'none') return sql`source`
  const wanted = keys && among(at.dialect, keys)
  if (counting === 'all')
    return sql`(${sourcesNow(at, { role, narrowed: wanted && (() => sql`in ${wanted}`) })})`
  const changed: Narrowed = (r) =>
    sql`in (select key from source_changed where role = ${sql.lit(r)} ${wanted ? sql`and key in ${wanted}` : sql``})`
  return sql`(select ${SOURCE_COLUMNS} from source where not exists (
      select 1 from source_changed c where c.role = source.role and c.key = source.key)
    union all ${sourcesNow(at, { role, narrowed: changed })})`
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
