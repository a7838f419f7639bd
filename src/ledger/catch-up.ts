import type { Sealed } from '../base/index.ts'
import { register, registered } from '../store/index.ts'
import { carryOutNew } from './carry-out-new.ts'
import type { Ledger } from './ledger.ts'

/** Entries of a journal are taken over so many at a time. */
const BATCH = 500

/**
 * Tells the store of the receipts that its archive has and it has not, and carries out the decisions that it does not know
 * of: those of a run that was cut off, or of others.
 */
export const catchUp = async ({ archive, store }: Pick<Ledger, 'archive' | 'store'>): Promise<void> => {
  let batch: Sealed[] = []
  const flush = async (): Promise<void> => {
    const entries = batch
    batch = []
    await store.db.transaction().execute((db) => register(db, store.dialect, entries as never))
  }
  // a long journal is read through only where it has something new, or ends too soon, which reading it says
  const known = await registered(store.db)
  if ((await archive.heads()).receipts.seq !== known)
    for await (const entry of archive.receipts(known)) {
      batch.push(entry)
      if (batch.length >= BATCH) await flush()
    }
  if (batch.length) await flush()
  await carryOutNew({ archive, store })
}
