import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../../base/index.ts'
import { ArchiveError } from '../errors.ts'
import type { Connection } from './connection.ts'
import { LOCK, LOCKS } from './locks.ts'

/** A step of the schema: a file of `migrations/postgres`, named `NNN-what.sql`. */
interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

const migrations = (): Migration[] => {
  const folder = packageFile('migrations/postgres')
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return {
        number: Number(name.slice(0, 3)),
        name,
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      }
    })
}

type Applied = Pick<Migration, 'number' | 'name' | 'sha256'>

/**
 * Brings the schema `muster` of a database up to date: runs, in order and in one transaction, the migrations that it
 * does not have. Of several processes that come at once one does it, and the others wait. Needs the right to create a
 * schema only where there is something to do.
 */
export const migrate = async (connection: Connection): Promise<void> => {
  const all = migrations()
  if (!missing(all, await applied(connection), connection.name).length) return
  await connection.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, LOCK.migration])
    await client.query('CREATE SCHEMA IF NOT EXISTS muster')
    await client.query(
      'CREATE TABLE IF NOT EXISTS muster.migration (number int PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied timestamptz NOT NULL DEFAULT now())',
    )
    const { rows } = await client.query<Applied>(APPLIED)
    for (const { number, name, sql, sha256 } of missing(all, rows, connection.name)) {
      await client.query(sql)
      await client.query('INSERT INTO muster.migration (number, name, sha256) VALUES ($1, $2, $3)', [
        number,
        name,
        sha256,
      ])
    }
  })
}

/** Throws where the database is not up to date with this Muster, for those who only read. */
export const checkMigrated = async (connection: Connection): Promise<void> => {
  const has = await applied(connection)
  if (!has.length)
    throw new ArchiveError(
      'missing',
      `there is no ledger in ${connection.name}: make one with \`muster add SOURCE --ledger postgres://…\`, or name another database`,
    )
  if (missing(migrations(), has, connection.name).length)
    throw new ArchiveError(
      'missing',
      `the ledger in ${connection.name} was made by an older Muster: open it for writing once (as \`muster add\` does)`,
    )
}

const APPLIED = 'SELECT number, name, sha256 FROM muster.migration ORDER BY number'

const applied = async (connection: Connection): Promise<readonly Applied[]> => {
  const [table] = await connection.rows<{ name: string | null }>(
    `SELECT to_regclass('muster.migration')::text AS name`,
  )
  return table?.name ? connection.rows<Applied>(APPLIED) : []
}

const missing = (all: readonly Migration[], has: readonly Applied[], where: string): Migration[] => {
  const known = new Map(all.map((each) => [each.number, each]))
  for (const { number, name, sha256 } of has) {
    const ours = known.get(number)
    if (!ours)
      throw new ArchiveError(
        'newer-format',
        `the ledger in ${where} was made by a newer Muster (it has ${name}): bring this one up to date`,
      )
    if (ours.sha256 !== sha256)
      throw new ArchiveError(
        'newer-format',
        `the ledger in ${where} has another ${name} than this Muster: use the version that made it, or a newer one`,
      )
  }
  const numbers = new Set(has.map(({ number }) => number))
  return all.filter(({ number }) => !numbers.has(number))
}
