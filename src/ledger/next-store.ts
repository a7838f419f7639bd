import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ArchiveError } from '../archive/index.ts'
import { checkpointed, type Database, NextSchema, openSqlite } from '../store/index.ts'
import { INDEX } from './ledger.ts'
import type { Where } from './where.ts'

/** A store that is being made beside the one that is in use. */
export interface NextStore {
  readonly store: Database
  /** Puts it in the place of the one in use, and closes it. Readers have the old one to its end, or the new one whole. */
  swap(): Promise<void>
  /** Throws it away. */
  drop(): Promise<void>
}

/** Makes an empty store beside the one in use; what an interrupted run left of one is thrown away. */
export const nextStore = (where: Where): Promise<NextStore> =>
  where.kind === 'folder' ? nextFile(where.path) : NextSchema.open(where.url)

const NEXT = 'index.next.sqlite'

/** What SQLite keeps beside a database. */
const BESIDE = ['-wal', '-shm'] as const

const nextFile = async (folder: string): Promise<NextStore> => {
  const [file, next] = [join(folder, INDEX), join(folder, NEXT)]
  const remove = (): void => {
    for (const end of ['', ...BESIDE]) rmSync(`${next}${end}`, { force: true })
  }
  remove()
  const store = await openSqlite(next, { write: true })
  return {
    store,
    swap: async () => {
      await store.close()
      if (!checkpointed(next)) throw new Error(`${next} is in use by another process`)
      sync(next)
      await settleOld(file)
      // a log that stays behind would be taken for one of the new file
      for (const end of BESIDE) rmSync(`${file}${end}`, { force: true })
      renameSync(next, file)
      sync(dirname(file))
      remove()
    },
    drop: async () => {
      await store.close()
      remove()
    },
  }
}

/** Milliseconds to wait for readers of the old index, and between two looks. */
const PATIENCE = 30_000
const EVERY = 200

/** Brings all of the old index's log into its file, so that a crash before the swap leaves the old index whole. */
const settleOld = async (file: string): Promise<void> => {
  for (const until = Date.now() + PATIENCE; ; await pause(EVERY)) {
    if (!existsSync(file) || !existsSync(`${file}-wal`) || checkpointed(file)) return
    if (Date.now() > until)
      throw new ArchiveError(
        'busy',
        `${file} is being read without end by another process: let it finish, and run this again`,
      )
  }
}

const sync = (path: string): void => {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
