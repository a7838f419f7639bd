import { sql } from 'kysely'
import type { Access, Database } from './database.ts'
import { TALLIED } from './sources-changed.ts'
import { readState, writeState } from './state.ts'

/** Whether the tables of sources hold what the views of them would give. */
export const areTallied = async (at: Access): Promise<boolean> =>
  (await readState(at.db, TALLIED)) !== undefined

/**
 * Counts the sources anew, and lets the database learn how its rows are spread, so that it chooses the right index. To
 * be called by the writer when it has done what there was to do: it takes about a second for each million claims.
 */
export const tallySources = async (database: Database): Promise<void> => {
  await database.db.transaction().execute(async (db) => {
    const at = { db, dialect: database.dialect }
    if (await areTallied(at)) return
    for (const table of ['source', 'cited']) {
      await sql`delete from ${sql.table(table)}`.execute(db)
      await sql`insert into ${sql.table(table)} select * from ${sql.table(`${table}_now`)}`.execute(db)
    }
    await writeState(at.db, TALLIED, '1')
  })
  if (database.dialect === 'sqlite') await sql`pragma analysis_limit = 2000`.execute(database.db)
  await sql`analyze`.execute(database.db)
}
