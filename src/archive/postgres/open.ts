import type pg from 'pg'
import type { Archive } from '../archive.ts'
import { Connection, type ConnectionOptions } from './connection.ts'
import { checkMigrated, migrate } from './migrate.ts'
import { PostgresArchive } from './postgres.ts'

export interface PostgresOptions extends ConnectionOptions {
  /** Any number of processes may write at once. A writer makes the tables where they are missing. */
  readonly write: boolean
}

/** Opens the archive of a ledger in PostgreSQL, given by its URL or a pool of connections (which stays the caller's). */
export const openPostgres = async (to: string | pg.Pool, options: PostgresOptions): Promise<Archive> => {
  const connection = new Connection(to, options)
  try {
    await (options.write ? migrate(connection) : checkMigrated(connection))
  } catch (error) {
    await connection.close()
    throw error
  }
  return new PostgresArchive(connection, options.write)
}
