import type { Timeline } from '../../../../../src/api/answers.ts'
import { lastDayOf, startOf, startsBetween, type Unit } from './days.ts'

/** The columns of a timeline: units that follow each other without a gap. */
export interface Grid {
  readonly unit: Unit
  /** ISO days on which they begin. */
  readonly starts: readonly string[]
}

/** ISO days, both included. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** One row of a timeline: how many events of one kind began in each column of the grid. */
export interface Lane {
  readonly key: string
  readonly counts: readonly number[]
  readonly total: number
}

const COARSER: Readonly<Record<Unit, Unit>> = { day: 'month', month: 'year', year: 'year' }

/** More columns than this cannot be told apart, nor taken hold of. */
const MOST = 420

/** The columns for some bins: the window where one is given, else from the first bin to the last; coarser where they are too many. */
export const gridOf = (timeline: Timeline, window?: Window): Grid | undefined => {
  const days = timeline.bins.map((b) => b.start)
  const first = window?.from ?? least(days)
  const last = window?.to ?? most(days)
  if (first === undefined || last === undefined || first > last) return undefined
  let { unit } = timeline
  let starts = startsBetween(first, last, unit, MOST + 1)
  while (starts.length > MOST && unit !== 'year') {
    unit = COARSER[unit]
    starts = startsBetween(first, last, unit, MOST + 1)
  }
  return { unit, starts }
}

const least = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined)
const most = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined)

/** Bins as rows of the grid, by what `keyOf` says of their type; those of the most events first, at most `rows`, the rest as `other`. */
export const lanesOf = (
  bins: Timeline['bins'],
  grid: Grid,
  keyOf: (type: string) => string,
  rows = 12,
): Lane[] => {
  const columns = new Map(grid.starts.map((start, k) => [start, k]))
  const counts = new Map<string, number[]>()
  for (const { start, type, count } of bins) {
    const column = columns.get(startOf(start, grid.unit))
    if (column === undefined) continue
    const key = keyOf(type)
    const row = counts.get(key) ?? grid.starts.map(() => 0)
    row[column]! += count
    counts.set(key, row)
  }
  const lanes = [...counts]
    .map(([key, row]) => laneOf(key, row))
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
  if (lanes.length <= rows) return lanes
  const rest = lanes.slice(rows - 1)
  return [
    ...lanes.slice(0, rows - 1),
    laneOf(
      OTHER,
      grid.starts.map((_, k) => rest.reduce((sum, lane) => sum + lane.counts[k]!, 0)),
    ),
  ]
}

/** Key of the row that holds what has no row of its own. */
export const OTHER = 'other'

const laneOf = (key: string, counts: readonly number[]): Lane => ({
  key,
  counts,
  total: counts.reduce((sum, n) => sum + n, 0),
})

/** The days of some columns, the last included. */
export const daysOf = ({ starts, unit }: Grid, first: number, last: number): Window => ({
  from: starts[first]!,
  to: lastDayOf(starts[last]!, unit),
})
