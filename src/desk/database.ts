import { accessSync, chmodSync, closeSync, constants, existsSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import pg from 'pg'
import type { Where } from '../ledger/index.ts'
import { migratePostgres, migrateSqlite, type Schemas, withStatementsKept } from '../store/index.ts'
import { DeskError } from './errors.ts'
import type { DeskSchema } from './schema.ts'

/** The tables of a desk, open. */
export interface DeskDatabase {
  readonly db: Kysely<DeskSchema>
  readonly dialect: 'sqlite' | 'postgres'
}

/** The file of a desk within the folder of a ledger. It cannot be made again. */
export const DESK = 'desk.sqlite'

/** The schema of a desk in PostgreSQL. */
export const DESK_SCHEMA = 'muster_desk'

/** Milliseconds that one waits for another's commit. */
const PATIENCE = 10_000

const newer = (where: string): Error =>
  new DeskError(
    'newer-desk',
    `${where} was made by a newer version of Muster: use that version, or a newer one`,
  )

const STEPS = {
  sqlite: { folder: join('sqlite', 'desk'), newer },
  postgres: { folder: join('postgres', 'desk'), newer },
} as const satisfies Record<string, Schemas>

/** Opens the tables of a desk; where `make` is set, they are made where there are none. Undefined: there are none. */
export const openDeskDatabase = (where: Where, make: boolean): Promise<DeskDatabase | undefined> =>
  where.kind === 'folder' ? openFile(join(where.path, DESK), make) : openSchema(where.url, make)

const openFile = async (file: string, make: boolean): Promise<DeskDatabase | undefined> => {
  const there = existsSync(file)
  if (!there && !make) return undefined
  const write = mayWrite(dirname(file)) && (!there || mayWrite(file))
  if (!there && !write) throw readOnly(dirname(file))
  if (!there) makeSecretly(file)
  const database = new Sqlite(file, { timeout: PATIENCE, readonly: !write })
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = ON`)
  if (write) {
    // what persons keep is nowhere else: a commit is on disk before it is acknowledged
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    migrateSqlite(database, STEPS.sqlite)
  }
  return {
    db: new Kysely<DeskSchema>({ dialect: new SqliteDialect({ database: withStatementsKept(database) }) }),
    dialect: 'sqlite',
  }
}

/** It holds digests of passwords and the key of the sessions: for its owner only. SQLite gives its logs the same rights. */
const makeSecretly = (file: string): void => {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

export const readOnly = (where: string): DeskError =>
  new DeskError(
    'read-only',
    `this user may not write to ${where}: accounts, saved queries and codings need that`,
  )

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const openSchema = async (url: string, make: boolean): Promise<DeskDatabase | undefined> => {
  if (!make && !(await hasSchema(url))) return undefined
  if (make) await migratePostgres(url, DESK_SCHEMA, STEPS.postgres)
  const pool = new pg.Pool({ connectionString: url, max: 4, options: `-c search_path=${DESK_SCHEMA}` })
  // a connection that breaks while it is idle, or between two questions, is told by the next question
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return { db: new Kysely<DeskSchema>({ dialect: new PostgresDialect({ pool }) }), dialect: 'postgres' }
}

const hasSchema = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('${DESK_SCHEMA}.person') IS NOT NULL AS there`,
    )
    return rows[0]!.there
  } finally {
    await client.end()
  }
}
