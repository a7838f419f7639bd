import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'libsql'
import pg from 'pg'
import { packageFile } from '../base/index.ts'

/** Numbered SQL files of a folder of `migrations`, in order. */
const stepsOf = (folder: string): { readonly name: string; readonly text: string }[] => {
  const path = packageFile(join('migrations', folder))
  return readdirSync(path)
    .filter((name) => /^\d+-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
}

/** Thrown where a store was made by a newer Muster than this one. */
export class NewerStore extends Error {
  constructor(where: string) {
    super(
      `${where} was made by a newer version of Muster: use that version, or delete the index to have it made again`,
    )
    this.name = 'NewerStore'
  }
}

/** Whose tables are meant. */
export interface Schemas {
  /** Folder of the steps, in `migrations`. */
  readonly folder: string
  /** What is thrown where a newer Muster than this one made them. */
  readonly newer: (where: string) => Error
}

const newerStore = (where: string): Error => new NewerStore(where)

const STORE = {
  sqlite: { folder: 'sqlite', newer: newerStore },
  postgres: { folder: 'postgres/store', newer: newerStore },
} as const

/** Brings the tables of a SQLite file up to date; how many steps it has taken stands in its user_version. */
export const migrateSqlite = (database: Sqlite.Database, { folder, newer }: Schemas = STORE.sqlite): void => {
  const steps = stepsOf(folder)
  const taken = (): number =>
    Number((database.prepare('PRAGMA user_version').all([])[0] as { user_version: number }).user_version)
  if (taken() === steps.length) return
  database.exec('BEGIN IMMEDIATE')
  try {
    const from = taken()
    if (from > steps.length) throw newer(database.name)
    for (const { text } of steps.slice(from)) database.exec(text)
    database.exec(`PRAGMA user_version = ${steps.length}`)
    database.exec('COMMIT')
  } catch (error) {
    // a full disk makes SQLite take it back by itself
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** Only one process at a time changes tables. */
const LOCK = 0x4d757374

/** Brings the tables of a schema up to date. */
export const migratePostgres = async (
  url: string,
  schema: string,
  { folder, newer }: Schemas = STORE.postgres,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  // what breaks the connection is told by the question under way
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
    await client.query(`SET LOCAL search_path = ${schema}`)
    await client.query('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)')
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration')
    const taken = new Set(rows.map((r) => r.name))
    const steps = stepsOf(folder)
    if (taken.size > steps.length) throw newer(`schema ${schema}`)
    for (const { name, text } of steps) {
      if (taken.has(name)) continue
      await client.query(text)
      await client.query('INSERT INTO migration (name) VALUES ($1)', [name])
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}
