import { sql } from 'kysely'
import { type Connection, type Database, table } from './database.ts'
import type { Schema } from './schema.ts'

/** Writes the columns of many rows in one statement; the first column is the key. */
export const updateRows = async <T extends keyof Schema & string>(
  connection: Connection,
  dialect: Database['dialect'],
  name: T,
  columns: Readonly<Record<string, 'bigint' | 'text'>>,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> => {
  if (!rows.length) return
  const [key, ...others] = Object.keys(columns)
  const set = sql.join(others.map((n) => sql`${sql.ref(n)} = ${sql.ref(`given.${n}`)}`))
  await sql`update ${sql.table(name)} set ${set} from ${table(dialect, columns, rows)} as given
    where ${sql.ref(`${name}.${key}`)} = ${sql.ref(`given.${key}`)}`.execute(connection)
}
