import { Logger, makeWorkerUtils, type WorkerUtils } from 'graphile-worker'
import pg from 'pg'
import type { Database } from '../../store/index.ts'
import { isHeld } from './guard.ts'
import { blockOf, keyOf, type Work } from './key.ts'
import { JOBS, queuedKeys, TASK, withoutJob } from './queued.ts'

/** What graphile-worker says of itself is not for the reader of our error stream; what fails is told as an event. */
export const SILENT = new Logger(() => () => {})

/** Of documents that are read by themselves, one is read at a time: so it is known of which one a worker died. */
const SUSPECTS = 'suspects'

/** How the jobs stand. */
export interface Standing {
  /** Jobs that are due or under way, here or elsewhere. */
  readonly open: number
  /** Jobs that wait for another try, after an error. */
  readonly delayed: number
  /** What the last of these failed of. */
  readonly error?: string
}

/** The queue of documents that wait to be read, in the ledger's PostgreSQL. */
export class Queue {
  readonly pool: pg.Pool
  private readonly utils: WorkerUtils

  private constructor(pool: pg.Pool, utils: WorkerUtils) {
    this.pool = pool
    this.utils = utils
  }

  /** Opens the queue of a ledger; its tables are made where there are none. */
  static async open(url: string): Promise<Queue> {
    const pool = new pg.Pool({ connectionString: url, max: 4, keepAlive: true })
    // a connection that breaks while it is idle is no fault of the run: the next question opens another
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    try {
      const utils = await makeWorkerUtils({ pgPool: pool, schema: JOBS, logger: SILENT })
      await utils.migrate()
      return new Queue(pool, utils)
    } catch (error) {
      await pool.end()
      throw error
    }
  }

  /** Queues documents, by their numbers. A job that is queued already is not queued twice. */
  async hand(seqs: Iterable<number>): Promise<void> {
    await this.put([...new Set([...seqs].map(blockOf))].map((block) => ({ block })))
  }

  async put(works: readonly Work[]): Promise<void> {
    if (!works.length) return
    await this.utils.addJobs(
      works.map((payload) => ({
        identifier: TASK,
        payload,
        jobKey: keyOf(payload),
        ...('document' in payload ? { queueName: SUSPECTS } : {}),
      })),
    )
  }

  /**
   * Puts right what a crash left: frees the jobs of workers that are gone, and queues documents that wait and are in no
   * job. To be called at the start of a run, and now and then.
   */
  async mend(store: Database): Promise<void> {
    const holders = await this.pool.query<{ id: string }>(
      `SELECT DISTINCT locked_by AS id FROM ${JOBS}.jobs WHERE locked_by IS NOT NULL`,
    )
    const gone: string[] = []
    for (const { id } of holders.rows) if (!(await isHeld(this.pool, id))) gone.push(id)
    if (gone.length) await this.utils.forceUnlockWorkers(gone)
    const waiting = await store.db
      .selectFrom('document')
      .select('seq')
      .where('status', '=', 'captured')
      .execute()
    await this.hand(
      await withoutJob(
        store,
        waiting.map((d) => d.seq),
      ),
    )
  }

  keys(store: Database): Promise<Set<string>> {
    return queuedKeys(store.db)
  }

  async standing(): Promise<Standing> {
    const { rows } = await this.pool.query<{ open: number; delayed: number; error: string | null }>(
      `SELECT count(*) FILTER (WHERE due)::int AS open, count(*) FILTER (WHERE NOT due)::int AS delayed,
              max(last_error) FILTER (WHERE NOT due) AS error
       FROM (SELECT locked_at IS NOT NULL OR run_at <= now() AND attempts < max_attempts AS due, last_error
             FROM ${JOBS}.jobs WHERE task_identifier = $1) AS job`,
      [TASK],
    )
    const { open, delayed, error } = rows[0]!
    return { open, delayed, ...(error ? { error } : {}) }
  }

  async close(): Promise<void> {
    await this.utils.release()
    await this.pool.end()
  }
}
