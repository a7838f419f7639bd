import type { EventPlace, EventRecord } from '../../../base/index.ts'
import { MODALITY } from '../claim.ts'
import { daysInWords } from '../dates.ts'
import { printable, quoted } from '../printable.ts'
import { plural } from '../summary.ts'
import { cut, wrap } from '../wrap.ts'
import type { Catalogue, Placed } from './catalogue.ts'
import { figureInWords, figureLines } from './counts.ts'
import { cited, exactOf, few, field, INDENT, type Page } from './page.ts'
import {
  changeInWords,
  credibilityInWords,
  figuresOf,
  isContested,
  isContestedFigure,
  statusInWords,
} from './status.ts'

const MOST_ORIGINS = 6
const MOST_DOCUMENTS = 6
const MOST_APART = 4

/** `Hatay (TUR)`. */
export const placeInWords = ({ name, admin1, country }: EventPlace): string => {
  const notes = [admin1 === name ? undefined : admin1, country].filter(Boolean)
  return printable(`${name}${notes.length ? ` (${notes.join(', ')})` : ''}`)
}

/** Type, days and place: what an event is called. */
export const eventInWords = ({ type, time, place }: EventRecord): string =>
  [type, time ? daysInWords(time) : 'day unknown', ...(place ? [placeInWords(place)] : [])].join(' · ')

/** What sets an event apart from one that is said to have happened: `future`, `negated`. */
const marksOf = (event: EventRecord, catalogue: Catalogue): string[] => {
  const claims = event.claims.flatMap((id) => catalogue.claim(id)?.claim ?? [])
  const [first] = claims
  if (!first) return []
  const modality = claims.every((c) => c.modality === first.modality) ? MODALITY[first.modality] : ''
  return [modality, claims.every((c) => c.polarity === 'negated') ? 'negated' : ''].filter(Boolean)
}

/** The name of an event beside its number: `[7] flee · Tue 1 January 2013 · Turkey (TUR)`. */
export const eventReference = (id: string, { catalogue }: Page): string => {
  const record = catalogue.record(id)
  return record?.kind === 'event' ? `[${catalogue.number(id)}] ${eventInWords(record)}` : id
}

/** The head of an event: its name, its status where it is more than reported, and its id. */
export const eventHead = (event: EventRecord, { catalogue, width, paint }: Page): string[] => {
  const number = `[${catalogue.number(event.id)}]`
  const [type = '', ...others] = eventInWords(event).split(' · ')
  const status = event.status === 'reported' ? [] : [statusInWords(event.status, paint)]
  const marks = marksOf(event, catalogue).map(paint.mark)
  const words = [paint.type(type), ...marks, ...others, ...status, paint.faint(event.id)].join(' · ')
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

/** Whether an event is told at length where not all are: several reports tell of it, or something stands against it. */
export const isTold = (event: EventRecord, catalogue: Catalogue): boolean =>
  event.documents.length > 1 ||
  isContested(event, catalogue) ||
  event.apart_from.some(({ event: other }) => {
    const record = catalogue.record(other)
    return record?.kind === 'event' && record.documents.length > 1
  })

/** An event at length: who says so, its status, how many by whose count, and the look-alikes it was kept apart from. */
export const eventLines = (event: EventRecord, page: Page): string[] => {
  const { catalogue, width, paint } = page
  const lead = leadingClaim(event, catalogue)
  const figures = figuresOf(event, catalogue).sort(
    (a, b) => Number(isContestedFigure(b)) - Number(isContestedFigure(a)),
  )
  return [
    ...eventHead(event, page),
    ...(lead
      ? wrap(cited(lead.claim.id, page), width, INDENT).map((l) => INDENT + paint.quote(l.trimStart()))
      : []),
    ...saysSo(event, page),
    ...statusLines(event, page),
    ...figures.flatMap((f) => figureLines(f, page)),
    ...apartLines(event, page),
  ]
}

const saysSo = (event: EventRecord, page: Page): string[] => {
  const { catalogue } = page
  const names = event.origins.map(catalogue.name)
  const count = plural(event.independent_origins, 'independent origin')
  const inputs = event.documents.map(catalogue.input)
  return [
    ...field('says so', names.length ? `${few(names, MOST_ORIGINS, '; ')} (${count})` : count, page),
    ...(inputs.length > 1
      ? field('in', `${inputs.length} documents: ${few(inputs, MOST_DOCUMENTS)}`, page)
      : []),
  ]
}

const statusLines = (event: EventRecord, page: Page): string[] => {
  if (event.status === 'reported' && event.status_history.length < 2) return []
  const changes = event.status_history.map((c) => changeInWords(c, page.paint))
  return [...changes, credibilityInWords(event.credibility)].flatMap((words, i) =>
    field(i ? '' : 'status', words, page),
  )
}

const apartLines = (event: EventRecord, page: Page): string[] => {
  const shown = event.apart_from.slice(0, MOST_APART)
  const left = event.apart_from.length - shown.length
  return [
    ...shown.flatMap(({ event: other, why }, i) =>
      field(i ? '' : 'apart', `from ${eventReference(other, page)}: ${printable(why)}`, page),
    ),
    ...(left ? field('', `and from ${left} more: muster explain FILE… --id ${event.id}`, page) : []),
  ]
}

/** An event in two lines: its name with its counts, and the words it rests on. */
export const eventBrief = (event: EventRecord, page: Page): string[] => {
  const { catalogue, width, paint } = page
  const counts = figuresOf(event, catalogue).map(figureInWords)
  const lead = leadingClaim(event, catalogue)
  const words = [
    paint.type(event.type),
    ...marksOf(event, catalogue).map(paint.mark),
    ...eventInWords(event).split(' · ').slice(1),
    ...counts,
    paint.faint(event.id),
  ]
  const number = paint.faint(`[${catalogue.number(event.id)}]`.padEnd(INDENT.length))
  return [
    ...wrap(words.join(' · '), width, number, INDENT),
    ...(lead
      ? [
          paint.faint(
            cut(`${INDENT}${catalogue.input(lead.claim.document)}: ${quoted(exactOf(lead.claim))}`, width),
          ),
        ]
      : []),
  ]
}
