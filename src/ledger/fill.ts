import { DocumentError, type Issue } from '../base/index.ts'
import { openReader } from '../reading/index.ts'
import { tallySources } from '../store/index.ts'
import type { Tell } from './add.ts'
import { captured } from './captured.ts'
import { catchUp } from './catch-up.ts'
import { Keeper } from './keeper.ts'
import type { Ledger } from './ledger.ts'
import { readAndKeep } from './read-and-keep.ts'

export interface FillOptions {
  /** Threads that work: this one links, the others read; with 1, this one does both. */
  readonly threads: number
  readonly signal?: AbortSignal
  /** Told how many documents there are, before the first is read. */
  readonly onTotal?: (documents: number) => void
}

/**
 * Makes an empty store what the archive's captures and decisions come to. A capture that is lost or damaged is a document
 * that failed. False where the signal ended it before all was done.
 */
export const fill = async (
  ledger: Pick<Ledger, 'archive' | 'store'>,
  { threads, signal, onTotal }: FillOptions,
  tell: Tell,
): Promise<boolean> => {
  const keeper = new Keeper(ledger)
  const reader = openReader({ threads })
  try {
    for (let first = true; ; first = false) {
      await catchUp(ledger)
      const waiting = await ledger.store.db
        .selectFrom('document')
        .select(['seq', 'input', 'id', 'source'])
        .where('status', '=', 'captured')
        .execute()
      if (first) onTotal?.(waiting.length)
      // where others add meanwhile, what they added comes in another round
      if (!waiting.length || signal?.aborted) break
      const damaged = new Map<string, unknown>()
      const left = new Map(waiting.map((d) => [d.id, d]))
      const captures = captured(ledger, new Set(waiting.map((d) => d.seq)), (receipt, error) =>
        damaged.set(receipt.document, error),
      )
      for await (const batch of readAndKeep(captures, reader, keeper, signal))
        for (const added of batch) {
          left.delete(added.document ?? '')
          await tell(added)
        }
      if (signal?.aborted) break
      for (const { id, input, source } of left.values()) {
        const issue = issueOf(input, damaged.get(id))
        await keeper.keep([{ document: id, result: issue }])
        await tell({ input, source, document: id, state: 'failed', claims: 0, issue })
      }
    }
    if (signal?.aborted) return false
    await tallySources(ledger.store)
    return true
  } finally {
    await reader.close()
  }
}

const issueOf = (input: string, error: unknown): Issue => {
  if (error instanceof DocumentError) return error.issue
  const message = error instanceof Error ? error.message : 'its capture is not there'
  return { code: 'unreadable', input, message }
}
