import type { EventRecord } from '../../../base/index.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'
import { cut, wrap } from '../wrap.ts'
import { figureLines } from './counts.ts'
import { eventHead, eventReference, leadingClaim } from './event-name.ts'
import { nearestFirst, refusalInWords } from './look-alikes.ts'
import { below, cited, few, field, INDENT, type Page } from './page.ts'
import { byWeight, changeInWords, credibilityInWords, figuresOf } from './status.ts'

const MOST_ORIGINS = 6
const MOST_DOCUMENTS = 6
const MOST_APART = 3
/** Columns of a reason; an explanation has the whole of it. */
const MOST_REASON = 200

/** An event at length: who says so, its status, how many by whose count, and the look-alikes it was kept apart from. */
export const eventLines = (event: EventRecord, page: Page): string[] => {
  const { catalogue, width, paint } = page
  const lead = leadingClaim(event, catalogue)
  const seen = new Set(lead ? [lead.claim.id] : [])
  const figures = figuresOf(event, catalogue).sort(byWeight)
  return [
    ...eventHead(event, page),
    ...(lead
      ? wrap(cited(lead.claim.id, page), width, INDENT).map((l) => INDENT + paint.quote(l.trimStart()))
      : []),
    ...saysSo(event, page),
    ...statusLines(event, page),
    ...figures.flatMap((f) => figureLines(f, page, seen)),
    ...apartLines(event, page),
  ]
}

/** Who says so; where it is more than one report's word, how the independent origins were counted. */
const saysSo = (event: EventRecord, page: Page): string[] => {
  const { catalogue } = page
  const { documents, origins, independent_origins, origins_why } = event
  const names = few(origins.map(catalogue.name), MOST_ORIGINS, '; ')
  const count = plural(independent_origins, 'independent origin')
  const reasons = documents.length > 1 || origins.length > 1 ? origins_why : []
  const inputs = documents.map(catalogue.input).sort()
  return [
    ...field('says so', names ? `${names} (${count})` : count, page),
    ...reasons.slice(0, MOST_ORIGINS).flatMap((why) => below(cut(printable(why), MOST_REASON), page, '- ')),
    ...(inputs.length > 1
      ? field('in', `${inputs.length} documents: ${few(inputs, MOST_DOCUMENTS)}`, page)
      : []),
  ]
}

const statusLines = (event: EventRecord, page: Page): string[] => {
  if (event.status === 'reported' && event.status_history.length < 2) return []
  const changes = new Set(event.status_history.map((c) => changeInWords(c, page.paint)))
  return [...changes, credibilityInWords(event.credibility)].flatMap((words, i) =>
    field(i ? '' : 'status', words, page),
  )
}

const apartLines = (event: EventRecord, page: Page): string[] => {
  const nearest = nearestFirst(event, page.catalogue)
  const shown = nearest.slice(0, MOST_APART)
  const left = nearest.length - shown.length
  return [
    ...shown.flatMap(({ event: other, why }, i) =>
      field(i ? '' : 'apart', `from ${eventReference(other, page)}: ${refusalInWords(why)}`, page),
    ),
    ...(left ? field('', `and from ${left} more`, page) : []),
  ]
}
