import type { EventItem } from '../../../../src/api/answers.ts'
import { capital, intervalWords, MEASURES } from '../../charts/index.ts'
import { daysText } from '../../lib/format.ts'

/** One line of a comparison: what the two events have of it. */
export interface Compared {
  readonly name: string
  readonly here: string
  readonly there: string
  /** Whether that is the same; absent where it says nothing of what happened. */
  readonly same?: boolean
}

const place = ({ place: p }: EventItem): string =>
  p ? [p.name, p.admin1, p.country].filter((n, k, all) => n && all.indexOf(n) === k).join(', ') : ''

const counts = ({ figures }: EventItem): string =>
  figures
    .map(
      (f) =>
        `${capital(f.population)}${f.measure === 'flow' ? '' : ` (${MEASURES[f.measure].name})`}: ${intervalWords(f)}`,
    )
    .join('; ')

/** Two look-alikes side by side. What neither tells is left out. */
export const compared = (
  here: EventItem,
  there: EventItem,
  typeName: (type: string) => string,
): readonly Compared[] => {
  const lines: readonly (readonly [string, (e: EventItem) => string, 'tells'?])[] = [
    ['What', (e) => typeName(e.type), 'tells'],
    ['When', (e) => (e.time ? daysText(e.time.start, e.time.end) : ''), 'tells'],
    ['Where', place, 'tells'],
    ['How many', counts, 'tells'],
    ['Words', (e) => `“${e.words}”`],
    ['Status', (e) => e.status],
    ['Independent origins', (e) => `${e.independent_origins}`],
    ['Reports', (e) => `${e.documents}`],
  ]
  return lines
    .map(([name, of, tells]) => {
      const [a, b] = [of(here), of(there)]
      // what one of them does not tell is no difference
      return { name, here: a, there: b, ...(tells && a && b ? { same: a === b } : {}) }
    })
    .filter((l) => l.here || l.there)
}
