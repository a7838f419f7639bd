import type { Capture, Issue } from '../base/index.ts'
import { inOrder } from './in-order.ts'
import type { PackedReading } from './packed.ts'
import type { Reader, ReadOptions } from './reader.ts'

export interface ReadAllOptions extends ReadOptions {
  /** Most documents held at a time: under way, and read but not yet taken. Four a thread unless given. */
  readonly concurrency?: number
}

/** A capture, and what was read of it. */
export interface Read<C extends Capture = Capture> {
  readonly capture: C
  readonly result: PackedReading | Issue
}

/** So many that a document ten times as long as its neighbours does not keep the other threads waiting. */
const AHEAD_PER_THREAD = 4

/**
 * Reads captures as they come and gives them back in the same order, each with its result. No more are asked for than
 * can be read and taken. When the caller stops early, what is under way is given up.
 */
export async function* readAll<C extends Capture>(
  reader: Reader,
  captures: AsyncIterable<C>,
  options: ReadAllOptions = {},
): AsyncGenerator<Read<C>, void, undefined> {
  const { concurrency = AHEAD_PER_THREAD * reader.threads, signal, ...about } = options
  const stop = new AbortController()
  const given = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  try {
    yield* inOrder(captures, concurrency, async (capture) => ({
      capture,
      result: await reader.read(capture, { ...about, signal: given }),
    }))
  } finally {
    stop.abort()
  }
}
