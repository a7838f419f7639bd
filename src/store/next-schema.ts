import pg from 'pg'
import { ArchiveError, LOCK, LOCKS } from '../archive/index.ts'
import { type Database, openPostgres, STORE_SCHEMA } from './database.ts'

const NEXT = `${STORE_SCHEMA}_next`
const OLD = `${STORE_SCHEMA}_old`

/** A store in a schema of its own beside the one in use. One process at a time makes one. */
export class NextSchema {
  readonly store: Database
  /** Holds the lock of whoever rebuilds. */
  private readonly client: pg.Client

  private constructor(store: Database, client: pg.Client) {
    this.store = store
    this.client = client
  }

  static async open(url: string): Promise<NextSchema> {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    try {
      const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS free', [
        LOCKS,
        LOCK.rebuilding,
      ])
      if (!rows[0]?.free)
        throw new ArchiveError('busy', 'the ledger is being rebuilt by another process: let it finish')
      await client.query(`DROP SCHEMA IF EXISTS ${NEXT} CASCADE`)
      return new NextSchema(await openPostgres(url, { write: true, schema: NEXT }), client)
    } catch (error) {
      await client.end()
      throw error
    }
  }

  /** Puts it in the place of the one in use, and closes it. Who links waits until that is done. */
  async swap(): Promise<void> {
    await this.store.close()
    const { client } = this
    try {
      await client.query('BEGIN')
      await client.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, LOCK.linking])
      await client.query(`DROP SCHEMA IF EXISTS ${OLD} CASCADE`)
      const { rows } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [STORE_SCHEMA])
      if (rows.length) await client.query(`ALTER SCHEMA ${STORE_SCHEMA} RENAME TO ${OLD}`)
      await client.query(`ALTER SCHEMA ${NEXT} RENAME TO ${STORE_SCHEMA}`)
      await client.query('COMMIT')
      // who reads the old tables is waited for here, when all others have the new ones
      await client.query(`DROP SCHEMA IF EXISTS ${OLD} CASCADE`)
    } finally {
      await client.end()
    }
  }

  /** Throws it away. */
  async drop(): Promise<void> {
    await this.store.close()
    try {
      await this.client.query(`DROP SCHEMA IF EXISTS ${NEXT} CASCADE`)
    } finally {
      await this.client.end()
    }
  }
}
