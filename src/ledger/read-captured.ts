import type { Issue, Receipt } from '../base/index.ts'
import type { Reader } from '../reading/index.ts'
import type { Added } from './added.ts'
import { captured } from './captured.ts'
import type { Keeper } from './keeper.ts'
import type { Ledger } from './ledger.ts'
import { readAndKeep } from './read-and-keep.ts'

/** Reads documents that were taken in before, by their numbers, and keeps them; those whose captures are damaged fail. */
export async function* readCaptured(
  ledger: Ledger,
  seqs: ReadonlySet<number>,
  reader: Reader,
  keeper: Keeper,
  signal?: AbortSignal,
): AsyncGenerator<Added, void> {
  const damaged: { readonly receipt: Receipt; readonly issue: Issue }[] = []
  const captures = captured(ledger, seqs, (receipt, { message }) => {
    damaged.push({ receipt, issue: { code: 'unreadable', input: receipt.input, message } })
  })
  for await (const batch of readAndKeep(captures, reader, keeper, signal)) yield* batch
  for (const { receipt, issue } of damaged) yield await keepFailure(keeper, receipt, issue)
}

/** Notes why a document cannot be read. */
export const keepFailure = async (
  keeper: Keeper,
  { document, input, source }: Receipt,
  issue: Issue,
): Promise<Added> => {
  await keeper.keep([{ document, result: issue }])
  return { input, source, document, state: 'failed', claims: 0, issue }
}
