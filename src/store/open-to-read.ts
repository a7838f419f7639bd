import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import Sqlite from 'libsql'

/**
 * Opens a SQLite file to read it. Where nobody may write to its folder (a read-only disk, another user's ledger), SQLite
 * cannot make the files that readers and a writer share there; if there is no journal of a writer either, there is none,
 * and the file is read as one that does not change.
 */
export const openToRead = (file: string, patience: number): Sqlite.Database => {
  const options = { timeout: patience, readonly: true }
  const database = new Sqlite(file, options)
  try {
    database.prepare('PRAGMA schema_version').all([])
    return database
  } catch (error) {
    database.close()
    if ((error as { code?: unknown }).code !== 'SQLITE_CANTOPEN' || !isWhole(file)) throw error
    return new Sqlite(`${pathToFileURL(file).href}?immutable=1`, options)
  }
}

/** Whether all that was written is in the file itself. */
const isWhole = (file: string): boolean =>
  statSync(file).size > 0 && !statSync(`${file}-wal`, { throwIfNoEntry: false })?.size
