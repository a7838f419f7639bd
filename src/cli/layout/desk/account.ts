import type { EventRecord, Figure, LinkRecord } from '../../../base/index.ts'
import { claimLines } from '../claim.ts'
import { publishedInWords } from '../dates.ts'
import { type Numbering, numberingOf } from '../numbering.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'
import { wrap } from '../wrap.ts'
import { actorAccount } from './actor.ts'
import type { Placed } from './catalogue.ts'
import { figureAccount, figureInWords, scopeInWords } from './counts.ts'
import { eventHead, eventReference } from './event-name.ts'
import { lineageAccount, lineageInWords } from './lineage.ts'
import { cited, field, INDENT, type Page } from './page.ts'
import { changeInWords, credibilityInWords, figuresOf } from './status.ts'

/** Where the words of a claim stand, as `muster read` prints it. */
const CLAIM_INDENT = '     '

/** Everything that a record rests on, or that is made of a claim: reasons with the words of the reports. */
export const accountText = (found: LinkRecord | Placed, page: Page): string => {
  const lines = 'claim' in found ? claimAccount(found, page) : recordAccount(found, page)
  return `${lines.join('\n')}\n`
}

const recordAccount = (record: LinkRecord, page: Page): string[] => {
  const { paint } = page
  if (record.kind === 'event') return eventAccount(record, page)
  if (record.kind === 'figure') return figurePage(record, page)
  if (record.kind === 'actor')
    return [
      ...title(`${printable(record.name)} · ${record.type} · ${paint.faint(record.id)}`, page),
      ...actorAccount(record, page),
    ]
  return [
    ...title(`${lineageInWords(record, page)} · ${paint.faint(record.id)}`, page),
    ...lineageAccount(record, page),
  ]
}

const title = (words: string, { width, paint }: Page): string[] => wrap(words, width).map(paint.title)

/** A heading and what stands under it, with an empty line before; nothing where there is nothing. */
const part = (name: string, lines: readonly string[], { paint }: Page): string[] =>
  lines.length ? ['', paint.title(name), ...lines] : []

const bullets = (words: readonly string[], { width }: Page): string[] =>
  words.flatMap((w) => wrap(printable(w), width, '  - ', '    '))

const eventAccount = (event: EventRecord, page: Page): string[] => {
  const { catalogue, paint } = page
  const placed = event.claims.flatMap((id) => catalogue.claim(id) ?? [])
  const numbers = numberingOf(placed.map((p) => p.claim))
  const documents = new Set(event.documents)
  const lineages = catalogue.lineages.filter((l) => l.documents.filter((d) => documents.has(d)).length > 1)
  const status = [
    ...event.status_history.map(
      (c) => `${changeInWords(c, paint)}${c.claim ? ` — ${cited(c.claim, page)}` : ''}`,
    ),
    credibilityInWords(event.credibility),
    ...event.claim_status.flatMap(({ claim, history }) =>
      history.map((c) => `[${numbers.of(claim)}] ${changeInWords(c, paint)}`),
    ),
  ]
  return [
    ...eventHead(event, page),
    ...part('Why these claims are one event', bullets(event.why, page), page),
    ...part('On whose word', bullets(originsInWords(event, page), page), page),
    ...part('Status', bullets(status, page), page),
    ...figuresOf(event, catalogue).flatMap((f) => part('How many', figureAccount(f, page), page)),
    ...part(
      'Kept apart from',
      event.apart_from.flatMap(({ event: other, why }) =>
        bullets([`${eventReference(other, page)}: ${why}`], page),
      ),
      page,
    ),
    ...part(
      'Documents that copy or cite each other',
      bullets(
        lineages.map(
          (l) => `${lineageInWords(l, page)}: ${l.documents.map(catalogue.input).join(', ')} (${l.id})`,
        ),
        page,
      ),
      page,
    ),
    ...part(
      'Claims',
      placed.flatMap((p) => placedLines(p, numbers, page)),
      page,
    ),
  ]
}

const originsInWords = (
  { origins, origins_why = [], independent_origins }: EventRecord,
  { catalogue }: Page,
): string[] => [
  `${plural(independent_origins, 'independent origin')}: ${origins.map(catalogue.name).join('; ')}`,
  ...origins_why,
]

const figurePage = (figure: Figure, page: Page): string[] => {
  const { catalogue, paint } = page
  const scope = scopeInWords(figure)
  return [
    ...title(`${figureInWords(figure)} · ${paint.faint(figure.id)}`, page),
    ...(scope ? field('holds for', scope, page) : []),
    ...(figure.event ? field('of', eventReference(figure.event, page), page) : []),
    ...figureAccount(figure, page),
    ...figure.parts.flatMap((id, i) => {
      const record = catalogue.record(id)
      return field(
        i ? '' : 'parts',
        record?.kind === 'figure' ? `${figureInWords(record)} (${id})` : id,
        page,
      )
    }),
  ]
}

const placedLines = ({ claim, report }: Placed, numbers: Numbering, page: Page): string[] => {
  const day = report.published ? `, ${publishedInWords(report.published)}` : ''
  const outlet = report.publisher ? ` of ${printable(report.publisher)}` : ''
  return [
    ...claimLines(claim, numbers, page.width, page.paint),
    ...[
      `in ${printable(report.input)}${outlet}${day}`,
      `claim ${claim.id}, by rule ${claim.found_by}`,
    ].flatMap((w) => wrap(w, page.width, CLAIM_INDENT).map(page.paint.faint)),
  ]
}

const claimAccount = (placed: Placed, page: Page): string[] => {
  const { catalogue } = page
  const { claim } = placed
  const events = catalogue.events.filter((e) => e.claims.includes(claim.id))
  const figures = catalogue.figures.filter((f) => f.observations.some((o) => o.claim === claim.id))
  return [
    ...placedLines(placed, numberingOf(placed.report.claims), page),
    ...events.flatMap((e) => part('Its event', [...eventHead(e, page), ...bullets(e.why, page)], page)),
    ...part(
      'Counts that it stands behind',
      bullets(
        figures.map((f) => `${figureInWords(f)} (${f.id})`),
        page,
      ),
      page,
    ),
  ]
}

/** Why two events were kept apart: both with their words, and the reasons. */
export const refusalText = (a: EventRecord, b: EventRecord, page: Page): string => {
  const { paint } = page
  const reasons = [
    ...new Set([
      ...a.apart_from.filter((x) => x.event === b.id).map((x) => x.why),
      ...b.apart_from.filter((x) => x.event === a.id).map((x) => x.why),
    ]),
  ]
  const side = (event: EventRecord): string[] => [
    ...eventHead(event, page),
    ...event.claims.flatMap((id) => wrap(cited(id, page), page.width, `${INDENT}- `, `${INDENT}  `)),
  ]
  const never = 'They were never weighed against each other: type, days and places have nothing in common.'
  return `${[
    ...side(a),
    '',
    ...side(b),
    ...(reasons.length
      ? part('Why they are kept apart', bullets(reasons, page), page)
      : ['', ...wrap(never, page.width).map(paint.mark)]),
  ].join('\n')}\n`
}
