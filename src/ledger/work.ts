import { setTimeout as pause } from 'node:timers/promises'
import { type Runner, run } from 'graphile-worker'
import { ArchiveError, mayPass } from '../archive/index.ts'
import { openReader } from '../reading/index.ts'
import type { Tell } from './add.ts'
import { catchUp } from './catch-up.ts'
import { Guard } from './jobs/guard.ts'
import type { Work } from './jobs/key.ts'
import { Queue, SILENT } from './jobs/queue.ts'
import { JOBS, TASK } from './jobs/queued.ts'
import { readWork } from './jobs/read-work.ts'
import { Keeper } from './keeper.ts'
import type { Ledger } from './ledger.ts'
import { shownWhere } from './where.ts'

export interface WorkOptions {
  /** How many documents are read at once. */
  readonly threads: number
  /** Ends when nothing waits any more, instead of waiting for what comes. */
  readonly once?: boolean
  /** Ends in order when it is aborted: batches that are under way are finished. */
  readonly signal?: AbortSignal
  /** Told of a batch that failed as a whole; it will be tried again. */
  readonly onError?: (error: Error) => void
}

/** Batches under way at once: while one is linked the next is read. */
const AT_ONCE = 2

/** A document that takes all memory, or never ends, costs a thread and not the worker: so there is always one. */
const LEAST_THREADS = 2

/** Milliseconds between two looks for new jobs where none was announced, for what crashes left, and for the end. */
const POLL = 1_000
const MEND = 30_000
const LOOK = 250

/** Milliseconds that a run which has failed is given to leave in order. */
const PARTING = 5_000

/** Milliseconds for which a server that went away is waited for, with `once`. */
const PATIENCE = 30_000

/**
 * Reads what waits in a ledger in PostgreSQL, beside any number of others that do so. Resolves when its signal is aborted
 * and what was under way is done; with `once` when nothing waits any more, here or at others.
 * @throws ArchiveError where the ledger is a folder, or where batches only wait for another try (`once`)
 */
export const work = async (
  ledger: Ledger,
  { threads, once = false, signal, onError }: WorkOptions,
  tell: Tell,
): Promise<void> => {
  const { where } = ledger
  if (where.kind === 'folder')
    throw new ArchiveError(
      'not-a-ledger',
      `${where.path} is a folder, and workers need a ledger in PostgreSQL: name one with --ledger postgres://…, or use \`muster add\`, which reads with all cores of this machine`,
    )
  await catchUp(ledger)
  const queue = await Queue.open(where.url)
  const reader = openReader({ threads: Math.max(threads, LEAST_THREADS) })
  const stray = strays()
  try {
    await queue.mend(ledger.store)
    const keeper = new Keeper(ledger)
    const bench = { ledger, queue, reader, keeper, tell }
    const guards = new Map<string, Promise<Guard>>()
    const runner = await run({
      pgPool: queue.pool,
      schema: JOBS,
      logger: SILENT,
      noHandleSignals: true,
      concurrency: AT_ONCE,
      pollInterval: POLL,
      taskList: {
        [TASK]: async (payload) => {
          try {
            await readWork(bench, payload as Work)
          } catch (error) {
            onError?.(error as Error)
            throw error
          }
        },
      },
      preset: { plugins: [guardPlugin(where.url, guards)] },
    })
    try {
      await untilDone(ledger, queue, runner, stray.found, { once, ...(signal ? { signal } : {}) })
    } finally {
      await (stray.found.error ? atMost(runner.stop()) : runner.stop().catch(() => {}))
      await atMost(Promise.all([...guards.values()].map(async (g) => (await g).release())))
    }
    if (once && !signal?.aborted) await nothingDelayed(ledger, queue)
  } finally {
    await reader.close()
    stray.ending()
    await atMost(queue.close())
    stray.close()
  }
}

/**
 * graphile-worker notes in the background that a job has failed; where the server is away at that moment, nobody waits for
 * what comes of it, and Node would end the process. The run ends with that error instead: its jobs are freed like those of
 * any worker that has died.
 */
const strays = () => {
  const found: { error?: unknown } = {}
  let over = false
  const note = (reason: unknown): void => {
    // its last tries ask a pool that this run has ended
    if (over && reason instanceof Error && ENDED_POOL.test(reason.message)) return
    if (!mayPass(reason)) throw reason
    found.error ??= reason
  }
  process.on('unhandledRejection', note)
  return {
    found,
    ending: () => {
      over = true
    },
    // where a try was lost, more of them may come after the run
    close: () => found.error ?? process.off('unhandledRejection', note),
  }
}

const ENDED_POOL = /pool after calling end/

/** Waits for work to come to its end, but not for ever: the server may be away. */
const atMost = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => {}), pause(PARTING, undefined, { ref: false })])

/** Says that a pool of workers lives, before it takes its first job. */
const guardPlugin = (url: string, guards: Map<string, Promise<Guard>>): GraphileConfig.Plugin => ({
  name: 'MusterGuard',
  version: '1.0.0',
  worker: {
    hooks: {
      async startWorker(_, { worker }) {
        const { id } = worker.workerPool
        const guard = guards.get(id) ?? Guard.hold(url, id)
        guards.set(id, guard)
        await guard
      },
    },
  },
})

/** Waits for the end of a run, and puts right now and then what others left. */
const untilDone = async (
  { store }: Ledger,
  queue: Queue,
  runner: Runner,
  stray: { readonly error?: unknown },
  { once, signal }: Pick<WorkOptions, 'once' | 'signal'>,
): Promise<void> => {
  let ended = false
  const end = runner.promise.finally(() => {
    ended = true
  })
  end.catch(() => {})
  for (let mended = Date.now(), lost = 0; !ended && !signal?.aborted; ) {
    await Promise.race([end, pause(LOOK, undefined, signal ? { signal } : {}).catch(() => {})])
    if (stray.error) throw stray.error
    try {
      if (once && (await queue.standing()).open === 0) {
        await queue.mend(store)
        if ((await queue.standing()).open === 0) return
      } else if (Date.now() - mended > (once ? POLL : MEND)) {
        await queue.mend(store)
        mended = Date.now()
      }
      lost = 0
    } catch (error) {
      if (!mayPass(error)) throw error
      // the server may be back in a moment; the workers wait for it, too
      lost ||= Date.now()
      if (once && Date.now() - lost > PATIENCE) throw error
    }
  }
  if (ended) await end
}

/** Tells of batches that failed and wait for another try. */
const nothingDelayed = async (ledger: Ledger, queue: Queue): Promise<void> => {
  const { delayed, error } = await queue.standing()
  if (delayed)
    throw new ArchiveError(
      'io',
      `${shownWhere(ledger.where.kind === 'postgres' ? ledger.where.url : ledger.where.path)}: ${delayed} batches failed and wait for another try (${error}): see to that, and run this again`,
    )
}
