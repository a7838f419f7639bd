import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'
import { ArchiveError, type Holder, LedgerBusy } from '../errors.ts'
import { diskError } from './disk.ts'
import type { Layout } from './layout.ts'

/** Milliseconds between two tries. */
const EVERY = 100

export interface WaitOptions {
  /** Milliseconds to wait for another writer; 0 unless given. */
  readonly wait?: number
  /** Told once, when the waiting begins. */
  readonly onWait?: (holder: Holder | undefined) => void
}

/**
 * The right to write to a ledger: a transaction on an empty SQLite file, in which nothing is ever written. Its lock is
 * one of the operating system's, which frees it when the process ends, however it ends. Who holds it is written beside
 * it, for people. (The lock file itself may be opened by SQLite only: closing it otherwise would free the lock.) On a
 * network file system it is as good as the locks of that system: a ledger that machines share belongs in PostgreSQL.
 */
export class WriterLock {
  readonly #layout: Layout
  readonly #database: Database.Database

  private constructor(layout: Layout, database: Database.Database) {
    this.#layout = layout
    this.#database = database
  }

  /** @throws LedgerBusy */
  static async take(layout: Layout, { wait = 0, onWait }: WaitOptions): Promise<WriterLock> {
    const until = Date.now() + wait
    for (let told = false; ; ) {
      const database = tried(layout)
      if (database) {
        const lock = new WriterLock(layout, database)
        lock.#sign()
        return lock
      }
      const holder = holderOf(layout)
      if (Date.now() >= until) throw new LedgerBusy(layout.root, holder)
      if (!told) onWait?.(holder)
      told = true
      await pause(Math.min(EVERY, Math.max(1, until - Date.now())))
    }
  }

  #sign(): void {
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
    // Where it cannot be written the lock holds all the same: others are only told less.
    quietly(() => writeFileSync(this.#layout.holder, `${JSON.stringify(holder)}\n`))
  }

  release(): void {
    quietly(() => rmSync(this.#layout.holder, { force: true }))
    this.#database.close()
  }
}

/** Takes the lock if it is free. */
const tried = (layout: Layout): Database.Database | undefined => {
  let database: Database.Database | undefined
  try {
    database = new Database(layout.lock)
    database.exec('BEGIN IMMEDIATE')
    return database
  } catch (error) {
    database?.close()
    if (isBusy(error)) return
    throw unwritable(error, layout)
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** SQLite says little of why it cannot open a file: the file system says more. */
const unwritable = (error: unknown, { root }: Layout): unknown => {
  const probe = `${root}/probe-${process.pid}`
  try {
    writeFileSync(probe, Buffer.alloc(4096))
    const why = error instanceof Error ? error.message : error
    return new ArchiveError('io', `${root}: the right to write cannot be taken: ${why}`, { cause: error })
  } catch (cause) {
    return diskError(cause, root)
  } finally {
    quietly(() => rmSync(probe, { force: true }))
  }
}

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
