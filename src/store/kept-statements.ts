import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type Sqlite from 'libsql'

/** So many statements are kept: a store has some hundred. */
const ROOM = 400

const ROLLBACK = 'rollback'

/** A database that prepares a statement once for many uses. What is read row by row gets a statement of its own. */
export const withStatementsKept = (database: Sqlite.Database): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => {
      kept.clear()
      database.close()
    },
    prepare: (text) => {
      const known = kept.get(text)
      if (known) return known
      const statement = database.prepare(text)
      const made: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => statement.all([...parameters]),
        run: (parameters) => {
          // a full disk makes SQLite take the transaction back by itself: what failed is to be told, and not this
          if (text === ROLLBACK && !database.inTransaction) return { changes: 0, lastInsertRowid: 0 }
          const { changes, lastInsertRowid } = statement.run([...parameters])
          return { changes, lastInsertRowid }
        },
        iterate: (parameters) => database.prepare(text).iterate([...parameters]),
      }
      if (kept.size >= ROOM) kept.delete(kept.keys().next().value!)
      kept.set(text, made)
      return made
    },
  }
}
