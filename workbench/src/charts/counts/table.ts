import { daysText } from '../../lib/format.ts'
import type { ChartTable } from '../table.ts'
import { intervalWords, MEASURES, scopeWords } from '../words.ts'
import { choiceName } from './layout.ts'
import type { CountPanel } from './rows.ts'

/** How the words behind a row are found: those that count, and the report they stand in. */
export interface TableWords {
  readonly wordsOf: (claim: string) => string | undefined
  readonly reportOf: (claim: string) => string | undefined
}

const COLUMNS = [
  'Counted',
  'Measure',
  'Place and time',
  'By whom',
  'Said on',
  'In words',
  'Low',
  'Best',
  'High',
  'Stands',
  'Contradiction',
  'Exact words',
  'Reports',
  'Claims',
]

const distinct = (words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter((w) => w !== undefined))].join('; ')

/** The table behind a panel: its rows, then what the profiles choose. */
export const countTable = ({ blocks }: CountPanel, { wordsOf, reportOf }: TableWords): ChartTable => ({
  columns: COLUMNS,
  rows: blocks.flatMap(({ figure, rows, choices }) => {
    const counted = [figure.population, MEASURES[figure.measure].name, scopeWords(figure)]
    return [
      ...rows.map((r) => [
        ...counted,
        r.name,
        r.as_of ? daysText(r.as_of) : null,
        intervalWords(r.interval),
        r.interval.low,
        r.interval.best,
        r.interval.high,
        r.superseded ? 'replaced by a later count' : 'yes',
        r.against.length ? distinct(r.against.map((n) => figure.contradictions[n - 1]?.why)) : null,
        distinct(r.claims.map(wordsOf)),
        distinct(r.claims.map(reportOf)),
        r.claims.join(' '),
      ]),
      ...choices.map((c) => [
        ...counted,
        `profile: ${choiceName(c)}`,
        null,
        intervalWords(c.interval),
        c.interval.low,
        c.interval.best,
        c.interval.high,
        null,
        null,
        c.why.join('; '),
        null,
        c.claims.join(' '),
      ]),
    ]
  }),
})
