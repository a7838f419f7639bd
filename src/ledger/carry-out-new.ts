import type { Decision, Sealed } from '../base/index.ts'
import { type Access, decidedUpTo, lockLinking } from '../store/index.ts'
import { carryOut } from './decisions/index.ts'
import type { Ledger } from './ledger.ts'

/** Carries out the decisions that the archive has and the store does not know of, all or none of them. */
export const carryOutNew = async ({ archive, store }: Pick<Ledger, 'archive' | 'store'>): Promise<void> => {
  if ((await archive.heads()).decisions.seq <= (await decidedUpTo(store.db))) return
  await store.db.transaction().execute(async (db) => {
    const at: Access = { db, dialect: store.dialect }
    await lockLinking(at)
    const entries: Sealed<Decision>[] = []
    for await (const entry of archive.decisions(await decidedUpTo(db))) entries.push(entry)
    await carryOut(at, entries)
  })
}
