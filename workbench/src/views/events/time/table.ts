import type { ChartTable } from '../../../charts/table.ts'
import type { Grid, Lane } from './grid.ts'

/** The counts behind a timeline: a row for each column that is not empty. */
export const timelineTable = (
  grid: Grid,
  lanes: readonly Lane[],
  labelOf: (key: string) => string,
): ChartTable => ({
  columns: [`from (${grid.unit})`, ...lanes.map(({ key }) => labelOf(key)), 'all'],
  rows: grid.starts.flatMap((start, c) => {
    const counts = lanes.map((lane) => lane.counts[c]!)
    const all = counts.reduce((sum, n) => sum + n, 0)
    return all ? [[start, ...counts, all]] : []
  }),
})
