import { rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'
import { ArchiveError } from '../errors.ts'
import { diskError } from './disk.ts'

/** Milliseconds between two tries. */
const EVERY = 100

/**
 * A lock of the operating system's on a file, which frees it when the process ends, however it ends: a transaction on an
 * empty SQLite file, in which nothing is ever written. (The file itself may be opened by SQLite only: closing it otherwise
 * would free the lock.) On a network file system it is as good as the locks of that system.
 */
export class FileLock {
  readonly #database: Database.Database

  private constructor(database: Database.Database) {
    this.#database = database
  }

  /** Takes it if it is free. `root` is the folder that an error is to name. @throws ArchiveError */
  static tried(path: string, root: string): FileLock | undefined {
    let database: Database.Database | undefined
    try {
      database = new Database(path)
      database.exec('BEGIN IMMEDIATE')
      return new FileLock(database)
    } catch (error) {
      database?.close()
      if (isBusy(error)) return
      throw unwritable(error, root)
    }
  }

  /** Waits for it until a moment (as of `Date.now()`); undefined where it was not free by then. */
  static async waitedFor(
    path: string,
    root: string,
    until: number,
    onBusy: () => void = () => {},
  ): Promise<FileLock | undefined> {
    for (;;) {
      const lock = FileLock.tried(path, root)
      if (lock || Date.now() >= until) return lock
      onBusy()
      await pause(Math.min(EVERY, Math.max(1, until - Date.now())))
    }
  }

  /** Frees it; once more does nothing. */
  release(): void {
    if (this.#database.open) this.#database.close()
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** SQLite says little of why it cannot open a file: the file system says more. */
const unwritable = (error: unknown, root: string): unknown => {
  const probe = `${root}/probe-${process.pid}`
  try {
    writeFileSync(probe, Buffer.alloc(4096))
    const why = error instanceof Error ? error.message : error
    return new ArchiveError('io', `${root}: the right to write cannot be taken: ${why}`, { cause: error })
  } catch (cause) {
    return diskError(cause, root)
  } finally {
    try {
      rmSync(probe, { force: true })
    } catch {
      // it was not written either
    }
  }
}
