import { setMaxListeners } from 'node:events'
import type { Capture, Issue } from '../base/index.ts'
import { inOrder } from './in-order.ts'
import type { PackedReading } from './packed.ts'
import type { Reader, ReadOptions } from './reader.ts'

export interface ReadAllOptions extends ReadOptions {
  /** Most documents held at a time: under way, and read but not yet taken. As many as the reader asks for unless given. */
  readonly concurrency?: number
}

/** A capture, and what was read of it. */
export interface Read<C extends Capture = Capture> {
  readonly capture: C
  readonly result: PackedReading | Issue
}

/** Bytes of the captures that are held, beyond which no further one is asked for. */
const ROOM = 64 * 2 ** 20

/**
 * Reads captures as they come and gives them back in the same order, each with its result. No more are asked for than
 * can be read and taken. When the caller stops early, what is under way is given up.
 */
export async function* readAll<C extends Capture>(
  reader: Reader,
  captures: AsyncIterable<C>,
  options: ReadAllOptions = {},
): AsyncGenerator<Read<C>, void, undefined> {
  const { concurrency = reader.ahead, signal, ...about } = options
  const stop = new AbortController()
  const given = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  // each document under way listens to it
  setMaxListeners(0, given)
  try {
    const ahead = { most: concurrency, room: ROOM, sizeOf: (c: C) => c.bytes.length }
    yield* inOrder(captures, ahead, async (capture) => ({
      capture,
      result: await reader.read(capture, { ...about, signal: given }),
    }))
  } finally {
    stop.abort()
  }
}
