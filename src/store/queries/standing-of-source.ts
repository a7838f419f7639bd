import { sql } from 'kysely'
import type { Credibility } from '../../base/index.ts'
import type { Access } from '../database.ts'
import type { SourceRow } from '../tallies/index.ts'
import { sourceRows } from './source-rows.ts'
import type { SourceRole } from './sources.ts'

/** How the events stand that a source tells of. */
export interface StandingOfSource {
  /** How many of them have which credibility. */
  readonly credibilities: Readonly<Record<Credibility, number>>
  /** How many of them no second independent origin vouches for. */
  readonly alone: number
}

/** `key` is that of its name, as `sources` gives it. */
export const standingOfSource = async (
  at: Access,
  role: SourceRole,
  key: string,
): Promise<StandingOfSource> => {
  const { rows } = await sql<SourceRow>`select * from ${await sourceRows(at, [key])} as source
    where id = ${`${role} ${key}`}`.execute(at.db)
  const [row] = rows
  const of = (credibility: Credibility): number => row?.[`credibility_${credibility}`] ?? 0
  return {
    credibilities: { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6) },
    alone: row?.alone ?? 0,
  }
}
