import { daysText } from '../../../lib/format.ts'
import { lastDayOf } from './days.ts'
import type { Grid, Lane } from './grid.ts'

/** A column in words: "June 2012". */
export const columnWords = ({ starts, unit }: Grid, column: number): string => {
  const start = starts[column]
  return start === undefined ? '' : daysText(start, lastDayOf(start, unit))
}

/** What stands in a column: "June 2012: Violence 5, Movement 2". */
export const columnTold = (
  grid: Grid,
  lanes: readonly Lane[],
  column: number,
  labelOf: (key: string) => string,
): string => {
  const told = lanes.flatMap(({ key, counts }) =>
    counts[column] ? [`${labelOf(key)} ${counts[column]}`] : [],
  )
  return `${columnWords(grid, column)}: ${told.join(', ') || 'no events'}`
}
