import type { EventRecord, Lineage, Report } from '../../../base/index.ts'
import type { HeldDocument, StoredDecision } from '../../../store/index.ts'
import { publishedInWords } from '../dates.ts'
import { eventInWords } from '../desk/event-name.ts'
import { lineageInWords } from '../desk/lineage.ts'
import { field, type Page } from '../desk/page.ts'
import { bullets, part } from '../desk/parts.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'
import { wrap } from '../wrap.ts'
import { decisionsPart } from './decisions.ts'

/** All that is to be told of a document. */
export interface DocumentPage {
  readonly about: HeldDocument
  /** Absent where it was not read. */
  readonly report?: Report
  readonly events: readonly EventRecord[]
  readonly lineages: readonly Lineage[]
  readonly decisions: readonly StoredDecision[]
}

const MOST_EVENTS = 40

/** A document in full: where it came from, what made its claims, whom it copies or cites, the events it tells of. */
export const documentText = (
  { about, report, events, lineages, decisions }: DocumentPage,
  page: Page,
): string => {
  const { width, paint, catalogue } = page
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['document', about.id],
    ['came by', about.input === about.source ? about.input : `${about.input}, from ${about.source}`],
    ['address', about.url],
    ['taken in', about.retrievedAt],
    ['publisher', about.publisher],
    ['byline', about.byline],
    ['published', report?.published && publishedInWords(report.published)],
    ['state', stateInWords(about)],
    ['made by', about.ruleSet && `rule set ${about.ruleSet}, model ${about.model ?? 'unknown'}`],
  ]
  const lines = [
    ...wrap(printable(about.title ?? about.input), width).map(paint.title),
    ...rows.flatMap(([label, text]) => (text ? field(label, printable(text), page) : [])),
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
      'Events that it tells of',
      bullets(
        [
          ...events.slice(0, MOST_EVENTS).map((e) => `${eventInWords(e, catalogue)} (${e.id})`),
          ...(events.length > MOST_EVENTS ? [`and ${events.length - MOST_EVENTS} more`] : []),
        ],
        page,
      ),
      page,
    ),
    ...decisionsPart(decisions, page),
    '',
    ...wrap(`muster claims --document ${about.id.slice(0, SHORT_ID)} prints its claims`, width).map(
      paint.faint,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** `sha256:` and eight digits: enough to ask for the document. */
const SHORT_ID = 15

const stateInWords = ({ status, issue, linked, claims, words }: HeldDocument): string => {
  if (status === 'failed')
    return `could not be read: ${issue?.message ?? ''} (${issue?.code ?? ''}); muster add --retry tries again`
  if (status === 'captured') return 'taken in, to be read'
  return `${plural(claims, 'claim')} in ${plural(words, 'word')}${linked ? '' : '; to be linked'}`
}
