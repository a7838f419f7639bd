import type { EventRecord } from '../../../base/index.ts'
import { eventBrief } from '../desk/event-brief.ts'
import { below, few, field, type Page } from '../desk/page.ts'
import { figuresOf, isContestedFigure } from '../desk/status.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'

const MOST_ORIGINS = 4
const MOST_CONTRADICTIONS = 3

/** An event in a few lines: its name with its counts, its words, who says so, and which counts exclude each other. */
export const eventSummary = (event: EventRecord, page: Page): string[] => {
  const { catalogue, paint } = page
  const { origins, independent_origins, documents } = event
  const contradictions = figuresOf(event, catalogue)
    .filter(isContestedFigure)
    .flatMap((f) => f.contradictions.map((c) => printable(c.why)))
  const several = documents.length > 1 || independent_origins > 1
  return [
    ...eventBrief(event, page),
    ...(several
      ? field(
          'says so',
          `${few(origins.map(catalogue.name), MOST_ORIGINS, '; ')} (${plural(independent_origins, 'independent origin')}, ${plural(documents.length, 'document')})`,
          page,
        )
      : []),
    ...contradictions
      .slice(0, MOST_CONTRADICTIONS)
      .flatMap((why) => below(why, page, '! ').map(paint.dispute)),
  ]
}
