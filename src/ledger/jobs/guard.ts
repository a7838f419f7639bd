import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** First key of the advisory locks of workers; the second tells which worker. */
const WORKERS = 0x4d76

const keyOf = (worker: string): number => createHash('sha256').update(worker).digest().readUInt32BE() >>> 1

/** Whether a worker lives: its lock is freed by the server when its connection ends, however the worker ended. */
export const isHeld = async (pool: pg.Pool, worker: string): Promise<boolean> => {
  const { rows } = await pool.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1, $2) AS free', [
    WORKERS,
    keyOf(worker),
  ])
  return !rows[0]!.free
}

/** A machine that is gone without a word is found out after a minute. */
const WATCHED = 'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3'

/** Milliseconds before another try where the connection was lost. */
const PAUSE = 500

/**
 * Says that a worker lives, by a lock on a connection of its own. While the server is away nobody can ask; should others
 * think this worker dead in between, they read the same documents again, and only one of them keeps them.
 */
export class Guard {
  private readonly url: string
  private readonly worker: string
  private client: pg.Client | undefined
  private ended = false

  private constructor(url: string, worker: string) {
    this.url = url
    this.worker = worker
  }

  static async hold(url: string, worker: string): Promise<Guard> {
    const guard = new Guard(url, worker)
    await guard.connect()
    return guard
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true })
    let lost = false
    client.on('error', () => {
      if (lost) return
      lost = true
      void this.reconnect()
    })
    await client.connect()
    await client.query(WATCHED)
    await client.query('SELECT pg_advisory_lock($1, $2)', [WORKERS, keyOf(this.worker)])
    this.client = client
  }

  private async reconnect(): Promise<void> {
    while (!this.ended) {
      await pause(PAUSE, undefined, { ref: false })
      try {
        return await this.connect()
      } catch {
        // the server is not back yet
      }
    }
  }

  async release(): Promise<void> {
    this.ended = true
    await this.client?.end().catch(() => {})
  }
}
