import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe } from 'vitest'
import { type Database, openPostgres, openSqlite } from '../../src/store/database.ts'

/** Opens another empty store. */
export type OpenStore = () => Promise<Database>

const url = process.env.MUSTER_TEST_POSTGRES

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
  describe.skipIf(!url)(`${name}, in PostgreSQL`, () => {
    const opened: { readonly store: Database; readonly schema: string }[] = []
    afterAll(async () => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      for (const { store, schema } of opened) {
        await store.close()
        await client.query(`DROP SCHEMA ${schema} CASCADE`)
      }
      await client.end()
    })
    tests(async () => {
      const schema = `t${randomBytes(6).toString('hex')}`
      const store = await openPostgres(url!, { write: true, schema })
      opened.push({ store, schema })
      return store
    })
  })
}
