import { type Archive, openFolder, openPostgres } from '../archive/index.ts'
import type { Tell } from './add.ts'
import { type FillOptions, fill } from './fill.ts'
import type { OpenOptions } from './ledger.ts'
import { nextStore } from './next-store.ts'
import { whereOf } from './where.ts'

export interface RebuildOptions extends FillOptions, Omit<OpenOptions, 'write'> {}

/**
 * Makes all derived records of a ledger anew from its captures and decisions, with the rules of this Muster. Readers have
 * the old ones until all of the new are there, and so has everybody where it is cut off. The old ones need not be there,
 * nor whole. False where the signal ended it: then nothing is changed.
 * @throws ArchiveError, LedgerBusy
 */
export const rebuild = async (ledger: string, options: RebuildOptions, tell: Tell): Promise<boolean> => {
  const where = whereOf(ledger)
  const archive = await openArchive(ledger, options)
  try {
    const next = await nextStore(where)
    let done = false
    try {
      done = await fill({ archive, store: next.store }, options, tell)
      if (done) await next.swap()
    } finally {
      if (!done) await next.drop()
    }
    return done
  } finally {
    await archive.close()
  }
}

/** Opens the archive of a ledger that is there, to write. */
export const openArchive = async (ledger: string, options: Omit<OpenOptions, 'write'>): Promise<Archive> => {
  const where = whereOf(ledger)
  const open = (write: boolean): Promise<Archive> =>
    where.kind === 'folder'
      ? openFolder(where.path, { ...options, write })
      : openPostgres(where.url, { write })
  // a writer makes a ledger where there is none: that is not meant here
  await (await open(false)).close()
  return open(true)
}
