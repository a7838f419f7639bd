import { type Reader, readAll } from '../reading/index.ts'
import type { Added, ToRead } from './added.ts'
import { batched } from './batched.ts'
import type { Keeper, Kept } from './keeper.ts'

/** Readings that are kept in one transaction, and how long the first of them waits for the others, in milliseconds. */
const KEPT = { most: 32, within: 500 }

/** Reads captures and keeps what was read, in their order. Ends quietly where the signal is aborted. */
export async function* readAndKeep(
  captures: AsyncIterable<ToRead>,
  reader: Reader,
  keeper: Keeper,
  signal?: AbortSignal,
): AsyncGenerator<Added[], void> {
  const read = readAll(reader, captures, signal ? { signal } : {})
  for await (const batch of batched(untilStopped(read, signal), KEPT)) {
    const kept = await keeper.keep(
      batch.map(({ capture, result }) => ({ document: `sha256:${capture.sha256}`, result })),
    )
    yield batch.map(({ capture }, k) => addedOf(capture, kept[k]!))
  }
}

async function* untilStopped<T>(
  things: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  try {
    yield* things
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}

const addedOf = ({ input, source }: ToRead, { document, claims, issue }: Kept): Added =>
  issue
    ? { input, source, document, state: 'failed', claims: 0, issue }
    : { input, source, document, state: 'added', claims }
