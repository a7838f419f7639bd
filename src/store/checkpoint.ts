import Sqlite from 'libsql'

/** Brings the log of a SQLite file into the file; false where a reader still needs the log. A file that is no database has none. */
export const checkpointed = (file: string): boolean => {
  try {
    const database = new Sqlite(file)
    try {
      const [row] = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]) as {
        readonly busy: number
        readonly log: number
        readonly checkpointed: number
      }[]
      return !row || row.busy === 0 || row.log === row.checkpointed
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^SQLITE_(?:NOTADB|CORRUPT)/.test(String(error.code)))
      return true
    throw error
  }
}
