import type { EventRecord } from '../../../base/index.ts'
import { printable } from '../printable.ts'
import type { Catalogue } from './catalogue.ts'

type Refusal = EventRecord['apart_from'][number]

/** Of one type and told by several reports: what a reader might most easily take for the same. */
const likeness = (event: EventRecord, { event: id }: Refusal, catalogue: Catalogue): number => {
  const other = catalogue.record(id)
  if (other?.kind !== 'event') return 0
  return (other.type === event.type ? 2 : 0) + (other.documents.length > 1 ? 1 : 0)
}

/** The refusals of an event, the likest first; of equals, in the order of the record. */
export const nearestFirst = (event: EventRecord, catalogue: Catalogue): Refusal[] =>
  event.apart_from.toSorted((a, b) => likeness(event, b, catalogue) - likeness(event, a, catalogue))

/** Whether an event of several reports might be taken for this one. */
export const hasLookAlike = (event: EventRecord, catalogue: Catalogue): boolean =>
  event.apart_from.some((refusal) => likeness(event, refusal, catalogue) === 3)

/** The reasons of a refusal, for a line that says already that two are apart. */
export const refusalInWords = (why: string): string => printable(why).replace(/(^|; )apart: /g, '$1')
