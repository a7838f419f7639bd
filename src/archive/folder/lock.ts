import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type Holder, LedgerBusy } from '../errors.ts'
import { FileLock } from './file-lock.ts'
import type { Layout } from './layout.ts'

export interface WaitOptions {
  /** Milliseconds to wait for another writer; 0 unless given. */
  readonly wait?: number
  /** Told once, when the waiting begins. */
  readonly onWait?: (holder: Holder | undefined) => void
  /** Writes for a moment only, and is let in by one who goes on for long between two of his steps. */
  readonly brief?: boolean
}

/**
 * The right to write to a ledger. Who holds it is written beside it, for people. A ledger that machines share belongs in
 * PostgreSQL.
 *
 * A writer who goes on for long holds a second lock all the time, and lends the first (`lend`) to those who write for a
 * moment: they show that they wait by holding a third. So of long ones there is one at a time, from its beginning to its
 * end, and nobody has to be asked who may have died.
 */
export class WriterLock {
  readonly #layout: Layout
  readonly #run: FileLock | undefined
  #lock: FileLock
  /** It is of no use to lend it before then: somebody waits, and does not come in. */
  #notBefore = 0

  private constructor(layout: Layout, lock: FileLock, run: FileLock | undefined) {
    this.#layout = layout
    this.#lock = lock
    this.#run = run
  }

  /** @throws LedgerBusy */
  static async take(layout: Layout, { wait = 0, onWait, brief = false }: WaitOptions): Promise<WriterLock> {
    const { root } = layout
    const until = Date.now() + wait
    let told = false
    const onBusy = (): void => {
      if (!told) onWait?.(holderOf(layout))
      told = true
    }
    const busy = (): LedgerBusy => new LedgerBusy(root, holderOf(layout))
    const run = brief ? undefined : await FileLock.waitedFor(layout.run, root, until, onBusy)
    if (!brief && !run) throw busy()
    let wanted: FileLock | undefined
    try {
      const lock = await FileLock.waitedFor(layout.lock, root, until, () => {
        onBusy()
        if (brief) wanted ??= FileLock.tried(layout.wanted, root)
      })
      if (!lock) throw busy()
      const own = new WriterLock(layout, lock, run)
      own.#sign()
      return own
    } catch (error) {
      run?.release()
      throw error
    } finally {
      wanted?.release()
    }
  }

  /**
   * Lends it to one who waits to write for a moment, and takes it back when he has written. `settled` is called first, and
   * waited for: when it resolves nothing is being written. False where nobody waits.
   */
  async lend(settled: () => Promise<void>): Promise<boolean> {
    if (Date.now() < this.#notBefore || !this.#isWanted()) return false
    await settled()
    this.#free()
    const late = Date.now() + COMING
    while (this.#isWanted() && Date.now() < late) await pause(STEP)
    if (Date.now() >= late) this.#notBefore = late + AGAIN
    const { lock, root } = this.#layout
    this.#lock = (await FileLock.waitedFor(lock, root, Number.POSITIVE_INFINITY))!
    this.#sign()
    return true
  }

  release(): void {
    this.#free()
    this.#run?.release()
  }

  #isWanted(): boolean {
    const free = FileLock.tried(this.#layout.wanted, this.#layout.root)
    free?.release()
    return free === undefined
  }

  #sign(): void {
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
    // Where it cannot be written the lock holds all the same: others are only told less.
    quietly(() => writeFileSync(this.#layout.holder, `${JSON.stringify(holder)}\n`))
  }

  #free(): void {
    quietly(() => rmSync(this.#layout.holder, { force: true }))
    this.#lock.release()
  }
}

/** Milliseconds in which one who waits is to take what is lent, between two looks, and until it is lent again if he did not. */
const COMING = 1_000
const STEP = 10
const AGAIN = 10_000

const holderOf = (layout: Layout): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(layout.holder, 'utf8')) as Holder
  } catch {
    return
  }
}

const quietly = (act: () => void): void => {
  try {
    act()
  } catch {}
}
