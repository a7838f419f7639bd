import { CompiledQuery, Kysely, PostgresDialect, SqliteDialect, sql, type Transaction } from 'kysely'
import Sqlite from 'libsql'
import pg from 'pg'
import { withStatementsKept } from './kept-statements.ts'
import { migratePostgres, migrateSqlite } from './migrate.ts'
import { openToRead } from './open-to-read.ts'
import type { Schema } from './schema.ts'

/** The database of one store. What differs between the two kinds stands in `dialect`, and nowhere else. */
export interface Database {
  readonly db: Kysely<Schema>
  readonly dialect: 'sqlite' | 'postgres'
  close(): Promise<void>
}

/** Either the database itself or a transaction in it. */
export type Connection = Kysely<Schema> | Transaction<Schema>

/** A database, or a transaction in it. */
export interface Access {
  readonly db: Connection
  readonly dialect: Database['dialect']
}

/** Milliseconds that a reader waits for a writer's commit. */
const PATIENCE = 30_000

/** Kilobytes of the file that are kept at hand. */
const CACHE = 256 * 1024

/** Pages of the journal after which they are moved into the file: some 64 MB. */
const CHECKPOINT = 16_384

/** Opens the SQLite file of a store; one that is to be written is made where there is none. */
export const openSqlite = async (file: string, options: { readonly write: boolean }): Promise<Database> => {
  const database = options.write ? new Sqlite(file, { timeout: PATIENCE }) : openToRead(file, PATIENCE)
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}`)
  if (options.write) {
    // The store can be made again from captures and decisions: a power cut may cost its last commits, never its order.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT}`)
    migrateSqlite(database)
  }
  database.exec(`PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY`)
  const dialect = new SqliteDialect({ database: withStatementsKept(database) })
  const db = new Kysely<Schema>({ dialect })
  return { db, dialect: 'sqlite', close: () => db.destroy() }
}

/** Opens the tables of a store in a schema of a PostgreSQL database; they are made where there are none. */
export const openPostgres = async (
  url: string,
  options: { readonly write: boolean; readonly schema?: string; readonly connections?: number },
): Promise<Database> => {
  const { schema = STORE_SCHEMA } = options
  if (options.write) await migratePostgres(url, schema)
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 4,
    options: `-c search_path=${schema}`,
    types: { getTypeParser: parserOf as never },
  })
  // a connection that breaks while it is idle is no fault of the run: the next question opens another
  pool.on('error', () => {})
  // nor one that breaks between two questions of a transaction: the next of them is told
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return { db, dialect: 'postgres', close: () => db.destroy() }
}

export const STORE_SCHEMA = 'muster_store'

const INT8 = 20

/** Whole numbers come as numbers: none of ours is beyond 2^53. */
const parserOf = (oid: number, format?: 'text' | 'binary'): unknown =>
  oid === INT8 && format !== 'binary'
    ? (text: string) => Number(text)
    : pg.types.getTypeParser(oid as never, format as never)

/** The values of one list as a table of one column, so that a query's text stays the same whatever their number. */
export const among = (dialect: Database['dialect'], values: readonly (string | number)[]) => {
  if (dialect === 'sqlite') return sql<string>`(select value from json_each(${JSON.stringify(values)}))`
  return typeof values[0] === 'number'
    ? sql<string>`(select unnest(${values}::bigint[]))`
    : sql<string>`(select unnest(${values}::text[]))`
}

/** Raw bytes of a column, whichever way the driver gives them. */
export const bytesOf = (value: Uint8Array | ArrayBuffer): Buffer =>
  value instanceof ArrayBuffer
    ? Buffer.from(value)
    : Buffer.from(value.buffer, value.byteOffset, value.byteLength)

export type ColumnKind = 'bigint' | 'text' | 'float8'

/** Rows of numbers and texts as a table, by one parameter a row set: the query's text does not depend on their number. */
export const table = (
  dialect: Database['dialect'],
  columns: Readonly<Record<string, ColumnKind>>,
  rows: readonly (readonly (string | number | null)[])[],
) => {
  const names = Object.keys(columns)
  if (dialect === 'sqlite') {
    const fields = names.map((n, k) => sql`json_extract(value, ${sql.lit(`$[${k}]`)}) as ${sql.ref(n)}`)
    return sql`(select ${sql.join(fields)} from json_each(${JSON.stringify(rows)}))`
  }
  const lists = Object.values(columns).map((kind, k) => sql`${rows.map((r) => r[k])}::${sql.raw(kind)}[]`)
  return sql`(select * from unnest(${sql.join(lists)}) as given(${sql.join(names.map((n) => sql.ref(n)))}))`
}

/** What becomes of a row whose key is held: an error, nothing, or it takes the place of the one that is. */
type WhenHeld = 'fail' | 'keep' | { readonly replaceBy: readonly string[] }

const onConflict = (names: readonly string[], whenHeld: WhenHeld) => {
  if (whenHeld === 'fail') return sql``
  if (whenHeld === 'keep') return sql`on conflict do nothing`
  const set = names
    .filter((n) => !whenHeld.replaceBy.includes(n))
    .map((n) => sql`${sql.ref(n)} = excluded.${sql.ref(n)}`)
  return sql`on conflict (${sql.join(whenHeld.replaceBy.map((n) => sql.ref(n)))}) do update set ${sql.join(set)}`
}

/** Texts of insertions, by all that they depend on. */
const insertions = new Map<string, string>()

/** Most rows of one statement that are given as they are. */
const MOST_ROWS = 16

/**
 * Rows with long texts: as JSON, SQLite would read each of them once for every column. They go in lots of sixteen, eight,
 * four and so on, so that few statements are ever compiled.
 */
const putAsValues = async (
  db: Connection,
  name: string,
  columns: Readonly<Record<string, ColumnKind>>,
  rows: readonly (readonly (string | number | null)[])[],
  whenHeld: WhenHeld,
): Promise<void> => {
  const names = Object.keys(columns)
  const textOf = (lot: typeof rows): string => {
    const refs = sql.join(names.map((n) => sql.ref(n)))
    const values = sql.join(lot.map((row) => sql`(${sql.join(row)})`))
    const tail = onConflict(names, whenHeld)
    return sql`insert into ${sql.table(name)} (${refs}) values ${values} ${tail}`.compile(db).sql
  }
  for (let k = 0, most = MOST_ROWS; k < rows.length; ) {
    while (most > rows.length - k) most /= 2
    const lot = rows.slice(k, k + most)
    const sign = JSON.stringify([name, names, whenHeld, most])
    const text = insertions.get(sign) ?? textOf(lot)
    insertions.set(sign, text)
    await db.executeQuery(CompiledQuery.raw(text, lot.flat()))
    k += most
  }
}

/** Adds rows of numbers and texts in one statement. A row that is held stays as it is, or is replaced. */
export const putRows = async <T extends keyof Schema & string>(
  { db, dialect }: Access,
  name: T,
  columns: Readonly<Record<string, ColumnKind>>,
  rows: readonly (readonly (string | number | null)[])[],
  whenHeld: WhenHeld = 'fail',
): Promise<void> => {
  if (!rows.length) return
  if (dialect === 'sqlite' && 'body' in columns) return putAsValues(db, name, columns, rows, whenHeld)
  const names = Object.keys(columns)
  const refs = sql.join(names.map((n) => sql.ref(n)))
  const tail = onConflict(names, whenHeld)
  // SQLite needs the WHERE to tell the upsert from a join
  await sql`insert into ${sql.table(name)} (${refs}) select ${refs} from ${table(dialect, columns, rows)} as rows where true ${tail}`.execute(
    db,
  )
}
