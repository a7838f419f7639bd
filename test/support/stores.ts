import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { type Database, openPostgres, openSqlite } from '../../src/store/database.ts'
import { withPostgres } from './postgres.ts'

/** Opens another empty store. */
export type OpenStore = () => Promise<Database>

/** The same tests for a store of either kind. */
export const onBothStores = (name: string, tests: (open: OpenStore) => void): void => {
  describe(`${name}, in SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-store-'))
    const opened: Database[] = []
    afterAll(async () => {
      for (const store of opened) await store.close()
      rmSync(folder, { recursive: true })
    })
    tests(async () => {
      const store = await openSqlite(join(folder, `${opened.length}.db`), { write: true })
      opened.push(store)
      return store
    })
  })
  withPostgres(`${name}, in PostgreSQL`, (server) => {
    const opened: Database[] = []
    afterAll(async () => {
      for (const store of opened) await store.close()
    })
    tests(async () => {
      const store = await openPostgres(await server().database(), { write: true })
      opened.push(store)
      return store
    })
  })
}
