import type { HeldDocument } from '../../../../src/store/index.ts'
import { daysText } from '../../lib/format.ts'

/** The days on which reports of it were published, from the first to the last; undefined where none has a date. */
export const reportedOn = (documents: readonly HeldDocument[]): string | undefined => {
  const days = documents.flatMap((d) => (d.published ? [d.published] : []))
  if (!days.length) return undefined
  const starts = days.map((d) => d.start).sort()
  const ends = days.map((d) => d.end).sort()
  return daysText(starts[0]!, ends.at(-1)!)
}
