import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Archive,
  ArchiveError,
  type Finding,
  type FolderOptions,
  openFolder,
  openPostgres,
} from '../archive/index.ts'
import { type Database, openPostgres as openPostgresStore, openSqlite } from '../store/index.ts'
import { type Where, whereOf } from './where.ts'

/** The facts of a ledger and the store of what was made of them. */
export interface Ledger {
  readonly where: Where
  readonly archive: Archive
  readonly store: Database
  close(): Promise<void>
}

export interface OpenOptions extends Pick<FolderOptions, 'wait' | 'onWait' | 'brief'> {
  /** One process writes to a folder at a time; any number read, and any number write to PostgreSQL. */
  readonly write: boolean
  /** Told what an interrupted writer left, and what was done about it. */
  readonly onRepair?: (finding: Finding) => void
  /** Told when a server that does not answer is waited for. */
  readonly onLost?: (error: unknown) => void
}

/** The file of the store within the folder of a ledger. It can be deleted: `muster rebuild` makes it again. */
export const INDEX = 'index.sqlite'

/**
 * Opens a ledger: a folder, or `postgres://…`. A writer makes it where there is none.
 * @throws ArchiveError, LedgerBusy, NewerStore
 */
export const openLedger = async (ledger: string, options: OpenOptions): Promise<Ledger> => {
  const where = whereOf(ledger)
  const archive =
    where.kind === 'folder'
      ? await openFolder(where.path, options)
      : await openPostgres(where.url, {
          write: options.write,
          ...(options.onLost ? { onWait: options.onLost } : {}),
        })
  try {
    const store = await openStore(where, options.write)
    return {
      where,
      archive,
      store,
      close: async () => {
        await store.close()
        await archive.close()
      },
    }
  } catch (error) {
    await archive.close()
    throw error
  }
}

/** Opens the store of a ledger. */
export const openStore = (where: Where, write: boolean): Promise<Database> => {
  if (where.kind === 'postgres') return openPostgresStore(where.url, { write })
  const file = join(where.path, INDEX)
  if (!write && !existsSync(file))
    throw new ArchiveError(
      'missing',
      `the index of ${where.path} is missing: make it again with \`muster rebuild\``,
    )
  return openSqlite(file, { write })
}
