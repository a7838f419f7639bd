import type { FileHandle } from 'node:fs/promises'
import type { Fact, Sealed } from '../../base/index.ts'
import { continued, cutOff, type Row, verified } from '../row.ts'
import { EMPTY } from '../seal.ts'
import { codeOf, diskError } from './disk.ts'
import { entryOf } from './line.ts'
import { linesOf, reading, startOf } from './lines.ts'
import { gone } from './tail.ts'

/** The entries of a journal after `after`. A last line without its end is left to whoever is writing it. */
export async function* factsAfter<F extends Fact>(path: string, after: number): AsyncGenerator<Sealed<F>> {
  try {
    yield* reading(path, (handle) => factsOf<F>(handle, path, after))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw gone(path)
    throw diskError(error, path)
  }
}

async function* factsOf<F extends Fact>(
  handle: FileHandle,
  path: string,
  after: number,
): AsyncGenerator<Sealed<F>> {
  const start = after ? await startOf(handle, after) : undefined
  if (start !== undefined) return yield* continued<F>(rowsOf(handle, path, start, after), after)
  let last = 0
  for await (const fact of verified<F>(rowsOf(handle, path), EMPTY)) {
    last = fact.seq
    if (last > after) yield fact
  }
  if (last < after) throw cutOff(path, { seq: last, hash: '' }, after)
}

/** The rows of a journal from a byte on, at which the line with this number starts. */
export async function* rowsOf(
  handle: FileHandle,
  path: string,
  from = 0,
  number = 1,
): AsyncGenerator<Row & { readonly start: number }> {
  let at = number
  for await (const { start, bytes, whole } of linesOf(handle, from))
    if (whole) yield { where: `${path}:${at++}`, entry: entryOf(bytes), start }
}
