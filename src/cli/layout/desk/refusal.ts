import type { EventRecord } from '../../../base/index.ts'
import { wrap } from '../wrap.ts'
import { eventHead } from './event-name.ts'
import { refusalInWords } from './look-alikes.ts'
import { cited, INDENT, type Page } from './page.ts'
import { part, reasons } from './parts.ts'

/** Why two events were kept apart: both with their words, and the reasons. */
export const refusalText = (a: EventRecord, b: EventRecord, page: Page): string => {
  const { paint } = page
  const why = [
    ...new Set([
      ...a.apart_from.filter((x) => x.event === b.id).map((x) => x.why),
      ...b.apart_from.filter((x) => x.event === a.id).map((x) => x.why),
    ]),
  ]
  const side = (event: EventRecord): string[] => [
    ...eventHead(event, page),
    ...event.claims.flatMap((id) => wrap(cited(id, page), page.width, `${INDENT}- `, `${INDENT}  `)),
  ]
  const never = 'No refusal is kept of these two: they have too little in common to have been compared.'
  return `${[
    ...side(a),
    '',
    ...side(b),
    ...(why.length
      ? part('Why they are kept apart', reasons(why.map(refusalInWords), page), page)
      : ['', ...wrap(never, page.width).map(paint.mark)]),
  ].join('\n')}\n`
}
