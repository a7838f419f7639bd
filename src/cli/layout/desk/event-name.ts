import type { EventPlace, EventRecord } from '../../../base/index.ts'
import { MODALITY } from '../claim.ts'
import { daysInWords } from '../dates.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import type { Catalogue, Placed } from './catalogue.ts'
import { INDENT, type Page } from './page.ts'
import { statusInWords } from './status.ts'

/** `Hatay (TUR)`. */
export const placeInWords = ({ name, admin1, country }: EventPlace): string => {
  const notes = [admin1 === name ? undefined : admin1, country].filter(Boolean)
  return printable(`${name}${notes.length ? ` (${notes.join(', ')})` : ''}`)
}

/** Type, days and place: what an event is called. */
export const eventInWords = (event: EventRecord, catalogue: Catalogue): string => {
  const { type, time, place } = event
  return [
    type,
    time ? daysInWords(time) : reportedInWords(event, catalogue),
    ...(place ? [placeInWords(place)] : []),
  ].join(' · ')
}

const reportedInWords = (event: EventRecord, catalogue: Catalogue): string => {
  const days = catalogue.reported(event)
  return days ? `reported ${daysInWords(days)}` : 'day unknown'
}

/** What sets an event apart from one that is said to have happened: `future`, `negated`. */
const marksOf = (event: EventRecord, catalogue: Catalogue): string[] => {
  const claims = event.claims.flatMap((id) => catalogue.claim(id)?.claim ?? [])
  const [first] = claims
  if (!first) return []
  const modality = claims.every((c) => c.modality === first.modality) ? MODALITY[first.modality] : ''
  return [modality, claims.every((c) => c.polarity === 'negated') ? 'negated' : ''].filter(Boolean)
}

/** The name of an event beside its number, or its id: `[7] flee · Tue 1 January 2013 · Turkey (TUR)`. */
export const eventReference = (id: string, { catalogue }: Page): string => {
  const record = catalogue.record(id)
  if (record?.kind !== 'event') return id
  const number = catalogue.number(id)
  const words = eventInWords(record, catalogue)
  return number === undefined ? `${words} (${id})` : `[${number}] ${words}`
}

/** The head of an event: its name, its status where it is more than reported, some counts, and its id. */
export const eventHead = (
  event: EventRecord,
  { catalogue, width, paint }: Page,
  counts: readonly string[] = [],
): string[] => {
  const n = catalogue.number(event.id)
  const number = n === undefined ? '' : `[${n}]`
  const [type = '', ...others] = eventInWords(event, catalogue).split(' · ')
  const status = event.status === 'reported' ? [] : [statusInWords(event.status, paint)]
  const marks = marksOf(event, catalogue).map(paint.mark)
  const words = [paint.type(type), ...marks, ...others, ...status, ...counts, paint.faint(event.id)].join(
    ' · ',
  )
  return wrap(words, width, paint.faint(number.padEnd(INDENT.length)), INDENT)
}

/** The claim that tells the event best: of its own type, in the body of a report that copies no other, the earliest. */
export const leadingClaim = (event: EventRecord, catalogue: Catalogue): Placed | undefined => {
  const rank = ({ claim, report }: Placed): string =>
    [
      claim.type === event.type ? 0 : 1,
      claim.block === 'body' ? 0 : 1,
      catalogue.isCopy(report.document) ? 1 : 0,
      report.published?.start ?? '\uffff',
      report.input,
      String(claim.target.selector[0].start).padStart(9, '0'),
    ].join('\n')
  const placed = event.claims.flatMap((id) => catalogue.claim(id) ?? [])
  return placed.map((p) => [rank(p), p] as const).sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1]
}
