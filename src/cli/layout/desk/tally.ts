import { plural } from '../summary.ts'
import type { Catalogue } from './catalogue.ts'
import { isContested, isContestedFigure } from './status.ts'

/** `14 documents, 96 claims: 60 events, 9 of them in several documents and 4 contested; 2 contested figures; 1 lineage`. */
export const tallyInWords = (catalogue: Catalogue, failed: number): string => {
  const { reports, events, figures, lineages } = catalogue
  const claims = reports.reduce((n, r) => n + r.claims.length, 0)
  const joint = events.filter((e) => e.documents.length > 1).length
  const contested = events.filter((e) => isContested(e, catalogue)).length
  const figuresContested = figures.filter(isContestedFigure).length
  const of = [joint ? `${joint} told by several documents` : '', contested ? `${contested} contested` : '']
  const parts = [
    `${plural(reports.length, 'document')}, ${plural(claims, 'claim')}`,
    [plural(events.length, 'event'), ...of].filter(Boolean).join(', '),
    `${plural(figures.length, 'figure')}${figuresContested ? `, ${figuresContested} contested` : ''}`,
    lineages.length ? plural(lineages.length, 'lineage') : '',
    failed ? `${plural(failed, 'document')} not read` : '',
  ]
  return parts.filter(Boolean).join('; ')
}
