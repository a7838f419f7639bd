import type { EventRecord } from '../../../base/index.ts'
import { numberingOf } from '../numbering.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'
import { figureAccount } from './counts.ts'
import { eventHead, eventReference } from './event-name.ts'
import { lineageInWords } from './lineage.ts'
import { refusalInWords } from './look-alikes.ts'
import { cited, type Page } from './page.ts'
import { bullets, part, reasons } from './parts.ts'
import { placedLines } from './placed-claim.ts'
import { changeInWords, credibilityInWords, figuresOf } from './status.ts'

/** An event in full: why it is one, on whose word, its status over time, its counts, its look-alikes, its claims. */
export const eventAccount = (event: EventRecord, page: Page): string[] => {
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
    ...part('Why these claims are one event', reasons(event.why, page), page),
    ...part('On whose word', bullets(originsInWords(event, page), page), page),
    ...part('Status', bullets(status, page), page),
    ...figuresOf(event, catalogue).flatMap((f) => part('How many', figureAccount(f, page), page)),
    ...part(
      'Kept apart from',
      event.apart_from.flatMap(({ event: other, why }) =>
        bullets([`${eventReference(other, page)}: ${refusalInWords(why)}`], page),
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
  { origins, origins_why, independent_origins }: EventRecord,
  { catalogue }: Page,
): string[] => [
  `${plural(independent_origins, 'independent origin')}: ${origins.map(catalogue.name).join('; ')}`,
  ...origins_why.map(printable),
]
