import type { Head } from './archive.ts'
import type { Finding } from './finding.ts'
import { flawOf, type Row } from './row.ts'
import { EMPTY, type Entry } from './seal.ts'

/**
 * Follows a journal to its end. The first entry that does not follow from the one before is a finding; what comes after
 * it is read on (`onEntry`), but its chain says nothing any more.
 */
export async function* auditJournal(
  name: string,
  rows: AsyncIterable<Row>,
  known: Head | undefined,
  onEntry: (entry: Entry) => void = () => {},
): AsyncGenerator<Finding> {
  let last = EMPTY
  let end = 0
  let broken = false
  for await (const row of rows) {
    const why = broken ? undefined : (flawOf(last, row) ?? rewritten(row.entry, known))
    if (why) {
      broken = true
      yield { code: 'broken-chain', where: row.where, message: `${why}. ${WAY_OUT}`, damage: true }
    }
    if (!row.entry) continue
    last = row.entry
    end = row.entry.seq
    onEntry(row.entry)
  }
  if (known && end < known.seq)
    yield {
      code: 'lost-tail',
      where: name,
      message: `the journal ends with ${end ? `entry ${end}` : 'nothing in it'}, but is known to have held entry ${known.seq}. ${WAY_OUT}`,
      damage: true,
    }
}

const WAY_OUT = 'Put the journal back from a backup'

/** A journal can be written anew from some entry on so that its chain holds: only a head kept elsewhere tells. */
const rewritten = (entry: Entry | undefined, known: Head | undefined): string | undefined =>
  entry && entry.seq === known?.seq && entry.hash !== known.hash
    ? `entry ${entry.seq} is another than the one that was known: it, or an earlier one, was written anew`
    : undefined
