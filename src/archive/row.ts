import type { Fact, Sealed } from '../base/index.ts'
import type { Head } from './archive.ts'
import { BrokenChain } from './errors.ts'
import { type Entry, flaw, opened, RESTORE } from './seal.ts'

/** A row of a journal as it is read: a line of a file, or a row of a table. */
export interface Row {
  /** The place that an error or a finding names. */
  readonly where: string
  /** Undefined where it cannot be read as an entry. */
  readonly entry: Entry | undefined
}

/** Why a row cannot follow, in words; undefined where it can. */
export const flawOf = (last: Head, { entry }: Row): string | undefined =>
  entry ? flaw(last, entry) : `entry ${last.seq + 1} cannot be read: something else was written in its place`

/** The entry of a row that follows from the last one. @throws BrokenChain */
export const following = (last: Head, row: Row): Entry => {
  const why = flawOf(last, row)
  if (why || !row.entry) throw new BrokenChain(row.where, `${why}: ${RESTORE}`)
  return row.entry
}

/** The facts of rows that follow an entry, each checked before it is given. @throws BrokenChain */
export async function* verified<F extends Fact>(
  rows: AsyncIterable<Row>,
  head: Head,
): AsyncGenerator<Sealed<F>> {
  let last = head
  for await (const row of rows) {
    const entry = following(last, row)
    last = entry
    yield opened<F>(entry)
  }
}

/** The error where a journal ends before an entry that the caller knows of. */
export const cutOff = (where: string, last: Head, known: number): BrokenChain =>
  new BrokenChain(
    where,
    `the journal ends with entry ${last.seq}, but held entry ${known} before: ${RESTORE}`,
  )

/**
 * The facts after an entry, where `rows` begins with that entry: it says itself what it follows from, and whoever asks
 * for what comes after it has read it before.
 * @throws BrokenChain
 */
export async function* continued<F extends Fact>(
  rows: AsyncGenerator<Row>,
  after: number,
): AsyncGenerator<Sealed<F>> {
  const { value: row, done } = await rows.next()
  if (done) return
  yield* verified<F>(rows, following({ seq: after - 1, hash: row.entry?.prev ?? '' }, row))
}
