import { lastDayOf } from './days.ts'
import { daysOf, type Grid, type Window } from './grid.ts'

/** Columns of a grid that are chosen, both ends included. */
export interface Brush {
  readonly first: number
  readonly last: number
}

/** What the address says of days: either end may be open. */
export interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The columns that share a day with those chosen; undefined where none is chosen, or none of the columns does. */
export const brushOf = (grid: Grid, { from, to }: Days): Brush | undefined => {
  if (from === undefined && to === undefined) return undefined
  const inside = grid.starts.flatMap((start, k) =>
    (to === undefined || start <= to) && (from === undefined || lastDayOf(start, grid.unit) >= from)
      ? [k]
      : [],
  )
  return inside.length ? { first: inside[0]!, last: inside.at(-1)! } : undefined
}

/** The columns between two that were pointed at, in either order. */
export const between = (a: number, b: number): Brush => ({ first: Math.min(a, b), last: Math.max(a, b) })

/** The days of a brush; none where it covers the whole grid, which is no choice. */
export const chosenDays = (grid: Grid, brush: Brush | undefined): Partial<Window> =>
  !brush || (brush.first === 0 && brush.last === grid.starts.length - 1)
    ? {}
    : daysOf(grid, brush.first, brush.last)

/** The column under a point of the chart, `x` pixels from its left edge. */
export const columnAt = (grid: Grid, x: number, width: number): number =>
  clamp(Math.floor((x / width) * grid.starts.length), 0, grid.starts.length - 1)

/** A brush with one end moved by some columns; the ends do not pass each other. */
export const movedEnd = (grid: Grid, brush: Brush, end: keyof Brush, by: number): Brush => {
  const last = grid.starts.length - 1
  return end === 'first'
    ? { first: clamp(brush.first + by, 0, brush.last), last: brush.last }
    : { first: brush.first, last: clamp(brush.last + by, brush.first, last) }
}

/** A brush moved as a whole; it stops at the edge with its width kept. */
export const moved = (grid: Grid, { first, last }: Brush, by: number): Brush => {
  const step = clamp(by, -first, grid.starts.length - 1 - last)
  return { first: first + step, last: last + step }
}

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n))
