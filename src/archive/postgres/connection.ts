import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { mayPass, serverError, unreachable } from './trouble.ts'

export interface ConnectionOptions {
  /** Milliseconds for which a server that went away is waited for; 30,000 unless given. */
  readonly patience?: number
  /** Told once each time that the server is waited for. */
  readonly onWait?: (error: unknown) => void
}

/** The same, as long as the server has not answered once: it is named wrongly, more likely than not. */
const FIRST_PATIENCE = 3_000

const FIRST_PAUSE = 100
const LONGEST_PAUSE = 2_000

/** Runs something in a transaction; `attempt` is 0 the first time, and more where the connection was lost in between. */
export type Transact<T> = (client: pg.ClientBase, attempt: number) => Promise<T>

/** A PostgreSQL server that may restart under us: what is asked of it is asked again until it answers. */
export class Connection {
  readonly #pool: pg.Pool
  readonly #own: boolean
  readonly #patience: number
  readonly #onWait: ((error: unknown) => void) | undefined
  #answered = false
  /** Host, port and database, without the password. */
  readonly name: string

  constructor(to: string | pg.Pool, { patience = 30_000, onWait }: ConnectionOptions = {}) {
    this.#own = typeof to === 'string'
    this.#pool =
      typeof to === 'string'
        ? new pg.Pool({ connectionString: to, max: 4, keepAlive: true, connectionTimeoutMillis: 10_000 })
        : to
    // A connection that is lost while nobody uses it would end the process.
    this.#pool.on('error', ignore)
    this.#patience = patience
    this.#onWait = onWait
    const { host, port, database } = new pg.Client(this.#pool.options)
    this.name = `postgres://${host}:${port}/${database ?? ''}`
  }

  /** Rows of a query that changes nothing. */
  async rows<R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> {
    return this.#persist(async () => (await this.#pool.query<R>(sql, values)).rows)
  }

  /**
   * A transaction that is on disk when it resolves. It is run again where the connection is lost, even while it commits:
   * it has to come to the same when it was done already.
   */
  transaction<T>(act: Transact<T>): Promise<T> {
    return this.#persist(async (attempt) => {
      const client = await this.#pool.connect()
      client.on('error', ignore)
      let lost = false
      try {
        await client.query(BEGIN)
        const result = await act(client, attempt)
        await client.query('COMMIT')
        return result
      } catch (error) {
        lost = mayPass(error)
        await client.query('ROLLBACK').catch(() => {
          lost = true
        })
        throw error
      } finally {
        client.off('error', ignore)
        client.release(lost)
      }
    })
  }

  async close(): Promise<void> {
    if (this.#own) await this.#pool.end()
    this.#pool.off('error', ignore)
  }

  async #persist<T>(act: (attempt: number) => Promise<T>): Promise<T> {
    const begun = Date.now()
    for (let attempt = 0, wait = FIRST_PAUSE; ; attempt++, wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        const result = await act(attempt)
        this.#answered = true
        return result
      } catch (error) {
        if (!mayPass(error)) throw serverError(error, this.name)
        const gone = Date.now() - begun
        const patience = this.#answered ? this.#patience : Math.min(this.#patience, FIRST_PATIENCE)
        if (gone + wait > patience) throw unreachable(this.name, gone / 1000, error)
        if (!attempt) this.#onWait?.(error)
        await pause(wait)
      }
    }
  }
}

const ignore = (): void => {}

/**
 * Each statement sees what others committed before it: one that waited for a lock must see what was done meanwhile. A
 * database may be set to acknowledge what is not on disk yet; for facts it may not. And where a client is gone without a
 * word, with its machine, its locks are free after a minute.
 */
const BEGIN = `
  BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL idle_in_transaction_session_timeout = '60s';
  SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
`
