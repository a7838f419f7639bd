import { sql } from 'kysely'
import type { Access } from './database.ts'

/**
 * A mark of what the store holds now: another one after every commit that somebody made. It says nothing beyond this
 * process: SQLite counts the commits that this connection has seen, PostgreSQL names the transactions that are done.
 */
export const storeVersion = async ({ db, dialect }: Access): Promise<string> => {
  const { rows } =
    dialect === 'sqlite'
      ? await sql<{ mark: number }>`select data_version as mark from pragma_data_version()`.execute(db)
      : await sql<{ mark: string }>`select pg_current_snapshot()::text as mark`.execute(db)
  return String(rows[0]!.mark)
}
