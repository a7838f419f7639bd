import type { Figure, LinkRecord } from '../../../base/index.ts'
import { whyClaim } from '../../../review/index.ts'
import { numberingOf } from '../numbering.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import { actorAccount } from './actor.ts'
import type { Placed } from './catalogue.ts'
import { figureAccount, figureInWords, scopeInWords } from './counts.ts'
import { eventAccount } from './event-account.ts'
import { eventHead, eventReference } from './event-name.ts'
import { lineageAccount, lineageInWords } from './lineage.ts'
import { field, type Page } from './page.ts'
import { bullets, part, reasons } from './parts.ts'
import { placedLines } from './placed-claim.ts'

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

const claimAccount = (placed: Placed, page: Page): string[] => {
  const { catalogue } = page
  const { claim } = placed
  const events = catalogue.events.filter((e) => e.claims.includes(claim.id))
  const [event] = events
  const { status, figures } = whyClaim({ claim, event, figures: catalogue.figures })
  return [
    ...placedLines(placed, numberingOf(placed.report.claims), page),
    ...events.flatMap((e) => part('Its event', [...eventHead(e, page), ...reasons(e.why, page)], page)),
    ...part('What became of it', reasons(status, page), page),
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
