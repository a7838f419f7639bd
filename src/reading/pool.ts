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

/** Reads in threads of their own, each with its own engine. They are started when the first capture comes. */
export class Pool implements Reader {
  readonly threads: number
  private readonly options: PoolOptions
  private readonly turns: Turns
  private pool: Promise<Piscina<Task, Done | Issue>> | undefined
  private closed = false

  constructor(options: PoolOptions) {
    this.options = options
    this.threads = options.threads
    this.turns = new Turns(options.threads)
  }

  read(capture: Capture, { signal, ...about }: ReadOptions = {}): Promise<PackedReading | Issue> {
    return this.turns.take(async () => {
      const done = await this.run({ capture: ownBytes(capture), about }, signal)
      return 'code' in done ? done : new MovedReading(done)
    }, signal)
  }

  async close(): Promise<void> {
    this.closed = true
    await (await this.pool)?.destroy()
  }

  /** One document in one thread, for as long as it may take. */
  private async run(task: Task, signal: AbortSignal | undefined): Promise<Done | Issue> {
    this.refuseIfClosed()
    this.pool ??= started(this.options)
    const pool = await this.pool
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
      signal?.throwIfAborted()
      this.refuseIfClosed()
      return { code: 'internal', input: task.capture.input, message: this.cause(error, stop.signal.aborted) }
    } finally {
      clearTimeout(clock)
      signal?.removeEventListener('abort', leave)
    }
  }

  private refuseIfClosed(): void {
    if (this.closed) throw new Error('the reader is closed')
  }

  private cause(error: unknown, late: boolean): string {
    const { memory, seconds } = this.options
    if (late)
      return `took more than ${seconds} seconds to read and was given up: split it into shorter documents`
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return `took more than ${memory} MB of memory to read and was given up: split it into shorter documents`
    return `Muster has a fault here, please report it: the thread that read it died (${message})`
  }
}

const started = async ({ threads, memory }: PoolOptions): Promise<Piscina<Task, Done | Issue>> => {
  // Loaded here, as a run in one thread has no need of it.
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Task, Done | Issue>({
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  // A thread that dies between two documents costs none; the next document gets a new one.
  pool.on('error', () => {})
  return pool
}

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
