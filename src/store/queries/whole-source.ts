import { sql } from 'kysely'
import type { Credibility } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { originKey } from '../documents/index.ts'
import type { SourceRole, SourceRow } from '../tallies/index.ts'
import { reliabilities } from './reliability.ts'
import { sourceRows } from './source-rows.ts'
import { type SourceTally, tallyOf } from './sources.ts'

/** A source, and how the events stand that it tells of. */
export interface WholeSource extends SourceTally {
  /** How many of them have which credibility. */
  readonly credibilities: Readonly<Record<Credibility, number>>
  /** How many of them no second independent origin vouches for. */
  readonly alone: number
}

/** `key` is that of its name, as `sources` gives it. */
export const wholeSource = async (
  at: Access,
  role: SourceRole,
  key: string,
): Promise<WholeSource | undefined> => {
  const { rows } = await sql<SourceRow>`select * from ${await sourceRows(at, { role, keys: [key] })} as source
    where id = ${`${role} ${key}`}`.execute(at.db)
  const [row] = rows
  if (!row) return undefined
  return {
    ...tallyOf(row, (await reliabilities(at)).get(originKey(row.name))),
    credibilities: {
      1: row.credibility_1,
      2: row.credibility_2,
      3: row.credibility_3,
      4: row.credibility_4,
      5: row.credibility_5,
      6: row.credibility_6,
    },
    alone: row.alone,
  }
}
