import { sql } from 'kysely'
import type { Access } from '../database.ts'

/** Noted once the tables of sources hold what was counted; what has changed since stands in `source_changed`. */
export const TALLIED = 'tallied'

/** Which sources have to be counted when they are asked for: all, those that have changed, or none. */
export type Counting = 'all' | 'changed' | 'none'

export const countingOf = async ({ db }: Access): Promise<Counting> => {
  const { rows } = await sql<{ tallied: number; changed: number }>`select
    (select count(*) from state where key = ${TALLIED}) as tallied,
    (select count(*) from (select 1 from source_changed limit 1) as one) as changed`.execute(db)
  const { tallied, changed } = rows[0]!
  return tallied === 0 ? 'all' : changed > 0 ? 'changed' : 'none'
}
