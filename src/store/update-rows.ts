import { sql } from 'kysely'
import type { Connection, Database } from './database.ts'
import type { Schema } from './schema.ts'

/** Writes the columns of many rows in one statement; the first column is the key. */
export const updateRows = async <T extends keyof Schema & string>(
  connection: Connection,
  dialect: Database['dialect'],
  table: T,
  columns: Readonly<Record<string, 'bigint' | 'text'>>,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> => {
  if (!rows.length) return
  const [key, ...others] = Object.keys(columns)
  const set = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`given.${name}`)}`))
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)))
  const given =
    dialect === 'sqlite'
      ? sql`(select ${sql.join(
          Object.keys(columns).map(
            (name, k) => sql`json_extract(value, ${sql.lit(`$[${k}]`)}) as ${sql.ref(name)}`,
          ),
        )} from json_each(${JSON.stringify(rows)})) as given`
      : sql`unnest(${sql.join(
          Object.values(columns).map((type, k) => sql`${rows.map((r) => r[k])}::${sql.raw(type)}[]`),
        )}) as given (${names})`
  await sql`update ${sql.table(table)} set ${set} from ${given}
    where ${sql.ref(`${table}.${key}`)} = ${sql.ref(`given.${key}`)}`.execute(connection)
}
