import { daysText } from '../../lib/format.ts'
import type { TableWords } from '../counts/table.ts'
import type { ChartTable } from '../table.ts'
import { intervalWords, MEASURES } from '../words.ts'
import type { SeriesPoint } from './points.ts'

/** The table behind a series. */
export const seriesTable = (
  points: readonly SeriesPoint[],
  { wordsOf, reportOf }: TableWords,
): ChartTable => ({
  columns: [
    'From',
    'To',
    'Counted',
    'Measure',
    'Place',
    'By whom',
    'In words',
    'Low',
    'Best',
    'High',
    'Stands',
    'Contradiction',
    'Exact words',
    'Reports',
    'Event',
    'Claims',
  ],
  rows: points.map((p) => [
    daysText(p.from),
    daysText(p.to),
    p.figure.population,
    MEASURES[p.figure.measure].name,
    p.figure.scope.place ?? null,
    p.name,
    intervalWords(p.interval),
    p.interval.low,
    p.interval.best,
    p.interval.high,
    p.superseded ? 'replaced by a later count' : 'yes',
    p.against.join('; ') || null,
    distinct(p.claims.map(wordsOf)),
    distinct(p.claims.map(reportOf)),
    p.event ?? null,
    p.claims.join(' '),
  ]),
})

const distinct = (words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter((w) => w !== undefined))].join('; ')
