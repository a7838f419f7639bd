import { type Archive, ArchiveError, type Heads, openFolder, openPostgres } from '../archive/index.ts'
import { type Database, notedHead } from '../store/index.ts'
import type { Tell } from './add.ts'
import { type FillOptions, fill } from './fill.ts'
import { type OpenOptions, openStore } from './ledger.ts'
import { nextStore } from './next-store.ts'
import { type Where, whereOf } from './where.ts'

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
    await checkHeads(where, archive)
    const next = await nextStore(where)
    let done = false
    try {
      done = await fill({ archive, store: next.store }, options, tell)
      if (done) await next.swap()
    } finally {
      if (!done) await next.drop()
    }
    if (done && where.kind === 'postgres') await readMeanwhile(where, archive, options, tell)
    return done
  } finally {
    await archive.close()
  }
}

/** What was cut off the end of a journal only the old index knows of: it is not thrown away without a word. */
const checkHeads = async (where: Where, archive: Archive): Promise<void> => {
  const heads = await archive.heads()
  const known = await headsInIndex(where)
  for (const journal of ['receipts', 'decisions'] as const) {
    const head = known[journal]
    if (head && heads[journal].seq < head.seq)
      throw new ArchiveError(
        'broken-chain',
        `the journal of ${journal} ends with entry ${heads[journal].seq}, but the index knows of entry ${head.seq}: put the journal back from a backup (or delete the index, to go on without what is lost)`,
      )
  }
}

const headsInIndex = async (where: Where): Promise<Partial<Heads>> => {
  let store: Database | undefined
  try {
    store = await openStore(where, false)
    const [receipts, decisions] = [
      await notedHead(store.db, 'receipts'),
      await notedHead(store.db, 'decisions'),
    ]
    return { ...(receipts ? { receipts } : {}), ...(decisions ? { decisions } : {}) }
  } catch {
    // missing, or damaged: it is made again
    return {}
  } finally {
    await store?.close()
  }
}

/** Reads what others added to the old records while the new ones took their place. */
const readMeanwhile = async (
  where: Where,
  archive: Archive,
  { threads, signal }: RebuildOptions,
  tell: Tell,
): Promise<void> => {
  const store = await openStore(where, true)
  try {
    await fill({ archive, store }, { threads, ...(signal ? { signal } : {}) }, tell)
  } finally {
    await store.close()
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
