import type { Reader } from '../../reading/index.ts'
import type { Tell } from '../add.ts'
import { receiptsOf } from '../captured.ts'
import type { Keeper } from '../keeper.ts'
import type { Ledger } from '../ledger.ts'
import { keepFailure, readCaptured } from '../read-captured.ts'
import { begun, finished, unfinished } from './deaths.ts'
import { keyOf, rangeOf, type Work } from './key.ts'
import type { Queue } from './queue.ts'

/** What a worker has in its hands. */
export interface Bench {
  readonly ledger: Ledger
  readonly queue: Queue
  readonly reader: Reader
  readonly keeper: Keeper
  readonly tell: Tell
}

/** A document is given up when so many workers died of it: one that read it among others, and two that read it alone. */
const DEATHS = 3

/**
 * Does one job: reads the documents that it names and that still wait, and keeps them. Where an earlier worker died of a
 * block, its documents become jobs of their own, so that the one at fault costs itself only.
 */
export const readWork = async (bench: Bench, work: Work): Promise<void> => {
  const { ledger, queue } = bench
  const { db } = ledger.store
  const seqs = await waiting(bench, work)
  const deaths = await begun(db, work)
  try {
    if (!deaths) await read(bench, seqs)
    else if ('block' in work) await queue.put(seqs.map((document) => ({ document })))
    else if (deaths < DEATHS - 1) await read(bench, seqs)
    else await giveUp(bench, seqs)
  } catch (error) {
    // where the store is out of reach this counts as a death; that costs a block only its being split
    await unfinished(db, work, deaths).catch(() => {})
    throw error
  }
  await finished(db, work)
}

/** The documents of a job that wait; those that have a job of their own are left to it. */
const waiting = async ({ ledger: { store }, queue }: Bench, work: Work): Promise<number[]> => {
  const [first, last] = 'block' in work ? rangeOf(work.block) : [work.document, work.document]
  const rows = await store.db
    .selectFrom('document')
    .select('seq')
    .where('status', '=', 'captured')
    .where('seq', '>=', first)
    .where('seq', '<=', last)
    .orderBy('seq')
    .execute()
  const seqs = rows.map((r) => r.seq)
  if ('document' in work) return seqs
  const keys = await queue.keys(store)
  return seqs.filter((document) => !keys.has(keyOf({ document })))
}

const read = async ({ ledger, reader, keeper, tell }: Bench, seqs: readonly number[]): Promise<void> => {
  for await (const added of readCaptured(ledger, new Set(seqs), reader, keeper)) await tell(added)
}

const giveUp = async ({ ledger, keeper, tell }: Bench, seqs: readonly number[]): Promise<void> => {
  for await (const { fact } of receiptsOf(ledger, new Set(seqs)))
    await tell(
      await keepFailure(keeper, fact, {
        code: 'internal',
        input: fact.input,
        message: `Muster has a fault here, please report it: ${DEATHS} workers died while they read it`,
      }),
    )
}
