import { type FileHandle, open } from 'node:fs/promises'
import type { Entry } from '../seal.ts'
import { readAt } from './disk.ts'
import { entryOf } from './line.ts'

/** A line of a file by its bytes. */
export interface Line {
  /** Byte at which it starts. */
  readonly start: number
  /** Without its line feed. */
  readonly bytes: Buffer
  /** False of the last line of a file where no line feed ends it. */
  readonly whole: boolean
}

const CHUNK = 1 << 18

/** The lines of a file from a byte on, as many as there were when the reading began. */
export async function* linesOf(handle: FileHandle, from = 0, chunk = CHUNK): AsyncGenerator<Line> {
  const { size } = await handle.stat()
  let rest: Buffer = Buffer.alloc(0)
  let start = from
  for (let position = from; position < size; ) {
    const read = await readAt(handle, Buffer.allocUnsafe(Math.min(chunk, size - position)), position)
    if (!read.length) break
    position += read.length
    // A line that is longer than many chunks is rare: facts are small.
    const bytes = rest.length ? Buffer.concat([rest, read]) : read
    let begin = 0
    for (let end = bytes.indexOf(0x0a, rest.length); end >= 0; end = bytes.indexOf(0x0a, begin)) {
      yield { start, bytes: bytes.subarray(begin, end), whole: true }
      start += end + 1 - begin
      begin = end + 1
    }
    rest = bytes.subarray(begin)
  }
  if (rest.length) yield { start, bytes: rest, whole: false }
}

/** The line that starts at a byte. */
export const lineAt = async (handle: FileHandle, start: number): Promise<Line | undefined> => {
  for await (const line of linesOf(handle, start, 1 << 12)) return line
  return
}

/**
 * Byte at which the entry `seq` starts, found by halving the file; undefined where it is not found so, as in a file that
 * was tampered with.
 */
export const startOf = async (handle: FileHandle, seq: number): Promise<number | undefined> => {
  let low = 0
  let high = (await handle.stat()).size
  while (high - low > CHUNK) {
    const middle = await firstAfter(handle, low + Math.floor((high - low) / 2), high)
    if (!middle) break
    if (!middle.entry) return
    if (middle.entry.seq <= seq) low = middle.start
    else high = middle.start
  }
  for await (const line of linesOf(handle, low)) {
    const found = entryOf(line.bytes)?.seq
    if (found === undefined || found > seq) return
    if (found === seq) return line.start
  }
  return
}

const firstAfter = async (
  handle: FileHandle,
  from: number,
  before: number,
): Promise<{ readonly start: number; readonly entry: Entry | undefined } | undefined> => {
  let first = true
  for await (const { start, bytes, whole } of linesOf(handle, from)) {
    if (start >= before || !whole) return
    // What stands at `from` is most likely the end of a line that began before it.
    if (!first) return { start, entry: entryOf(bytes) }
    first = false
  }
  return
}

/** Opens a file for one reading of it, and closes it however that ends. */
export async function* reading<T>(
  path: string,
  read: (handle: FileHandle) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const handle = await open(path, 'r')
  try {
    yield* read(handle)
  } finally {
    await handle.close()
  }
}
