import type { Piscina } from 'piscina'
import { type Capture, type Issue, packageFile } from '../base/index.ts'
import { MovedReading } from './moved.ts'
import type { PackedReading } from './packed.ts'
import type { Reader, ReadOptions } from './reader.ts'
import { Turns } from './turns.ts'
import type { Done, Task } from './worker.ts'

export interface PoolOptions {
  readonly threads: number
  /** Most megabytes of JavaScript's heap in one thread. */
  readonly memory: number
  /** Most seconds for one document. */
  readonly seconds: number
}

/** An entry of its own in the bundle. From the sources, a file that first teaches its thread to read TypeScript. */
const WORKER = import.meta.url.endsWith('.ts') ? 'scripts/worker.mjs' : 'dist/reading/worker.mjs'

/** Megabytes for what is soon thrown away, which is most of what reading makes: the more, the less often it is swept. */
const YOUNG = 64

/** Documents that a thread has at hand: it goes on with the next one while the calling thread is busy with others. */
const AT_HAND = 16

/** Documents to be given: those that were read while the calling thread was busy wait here. */
const AHEAD = 128

/**
 * Reads in threads of their own, each with its own engine. They are started when the first capture comes. A thread has
 * several documents at hand; where it dies or is late, each of them is tried once more in a thread that has no other, so
 * that only the one at fault fails.
 */
export class Pool implements Reader {
  readonly ahead = AHEAD
  private readonly options: PoolOptions
  private readonly shared: Threads
  private readonly alone: Threads
  private closed = false

  constructor(options: PoolOptions) {
    this.options = options
    this.shared = new Threads(options.threads, AT_HAND, options.memory)
    this.alone = new Threads(1, 1, options.memory)
  }

  async read(capture: Capture, { signal, ...about }: ReadOptions = {}): Promise<PackedReading | Issue> {
    let failure: unknown
    for (const threads of [this.shared, this.alone])
      try {
        const done = await threads.turns.take(
          () => this.run(threads, { capture: ownBytes(capture), about }, signal),
          signal,
        )
        return 'code' in done ? done : new MovedReading(done)
      } catch (error) {
        signal?.throwIfAborted()
        this.refuseIfClosed()
        failure = error
      }
    return { code: 'internal', input: capture.input, message: this.cause(failure) }
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([this.shared.close(), this.alone.close()])
  }

  /** One document in one thread, for as long as it may take. */
  private async run(threads: Threads, task: Task, signal: AbortSignal | undefined): Promise<Done | Issue> {
    this.refuseIfClosed()
    const pool = await threads.started()
    const stop = new AbortController()
    const leave = () => stop.abort()
    const clock = setTimeout(leave, this.options.seconds * 1000)
    // A listener and not AbortSignal.any: a signal that outlives many documents would remember each of them.
    signal?.addEventListener('abort', leave)
    try {
      return await pool.run(task, {
        filename: packageFile(WORKER),
        name: 'work',
        transferList: [task.capture.bytes.buffer as ArrayBuffer],
        signal: stop.signal,
      })
    } catch (error) {
      throw stop.signal.aborted ? LATE : error
    } finally {
      clearTimeout(clock)
      signal?.removeEventListener('abort', leave)
    }
  }

  private refuseIfClosed(): void {
    if (this.closed) throw new Error('the reader is closed')
  }

  private cause(error: unknown): string {
    const { memory, seconds } = this.options
    if (error === LATE)
      return `took more than ${seconds} seconds to read and was given up: split it into shorter documents`
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return `took more than ${memory} MB of memory to read and was given up: split it into shorter documents`
    return `Muster has a fault here, please report it: the thread that read it died (${message})`
  }
}

const LATE = Symbol('late')

/** Threads that are started when they are first needed. */
class Threads {
  readonly turns: Turns
  private readonly threads: number
  private readonly memory: number
  private pool: Promise<Piscina<Task, Done | Issue>> | undefined

  constructor(threads: number, atHand: number, memory: number) {
    this.threads = threads
    this.memory = memory
    this.turns = new Turns(threads * atHand)
  }

  started(): Promise<Piscina<Task, Done | Issue>> {
    this.pool ??= this.start()
    return this.pool
  }

  async close(): Promise<void> {
    await (await this.pool)?.destroy()
  }

  private async start(): Promise<Piscina<Task, Done | Issue>> {
    // Loaded here, as a run in one thread has no need of it.
    const { Piscina } = await import('piscina')
    const pool = new Piscina<Task, Done | Issue>({
      minThreads: this.threads,
      maxThreads: this.threads,
      loadBalancer: leastBusy,
      resourceLimits: { maxOldGenerationSizeMb: this.memory, maxYoungGenerationSizeMb: YOUNG },
    })
    // A thread that dies between two documents costs none; the next document gets a new one.
    pool.on('error', () => {})
    return pool
  }
}

type LoadBalancer = NonNullable<NonNullable<ConstructorParameters<typeof Piscina>[0]>['loadBalancer']>
type Thread = Parameters<LoadBalancer>[1][number]

/**
 * The thread that has least at hand. Piscina's own way gives a thread no second task while it has one that may be given up,
 * and each of ours may; how many it is given at all, turns say.
 */
const leastBusy: LoadBalancer = (_task, threads) =>
  threads.reduce<Thread | null>(
    (least, thread) => (least && tasksOf(least) <= tasksOf(thread) ? least : thread),
    null,
  )

/** One task that may be given up is told as infinitely many. */
const tasksOf = ({ currentUsage }: Thread): number => (Number.isFinite(currentUsage) ? currentUsage : 1)

/**
 * The capture alone, without what else the caller may have put beside it, and its bytes in a buffer of their own, which is
 * moved to the thread: the caller keeps what it gave.
 */
const ownBytes = ({
  sha256,
  bytes,
  mediaType,
  charset,
  url,
  retrievedAt,
  input,
  context,
}: Capture): Capture => ({
  sha256,
  bytes: new Uint8Array(bytes),
  mediaType,
  ...(charset === undefined ? {} : { charset }),
  ...(url === undefined ? {} : { url }),
  retrievedAt,
  input,
  context,
})
