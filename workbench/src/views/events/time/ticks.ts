import type { Grid } from './grid.ts'

/** A mark of the time axis: under which column, and in what words. */
export interface Tick {
  readonly column: number
  readonly label: string
  /** A year begins here, or a month among days: to be drawn stronger. */
  readonly strong: boolean
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Marks that have room: about one in `gap` pixels. */
export const ticksOf = ({ starts, unit }: Grid, width: number, gap = 64): Tick[] => {
  const room = Math.max(2, Math.floor(width / gap))
  const every = niceStep(Math.ceil(starts.length / room), STEPS[unit])
  const ticks = starts.flatMap((start, column) => {
    const [year, month, day] = start.split('-').map(Number) as [number, number, number]
    const falls =
      unit === 'year'
        ? year % every === 0 || starts.length === 1
        : unit === 'month'
          ? (month - 1) % Math.min(every, 12) === 0 && (every <= 12 || year % (every / 12) === 0)
          : day === 1 || ((day - 1) % every === 0 && day <= 31 - every / 2)
    const strong = unit === 'year' || (unit === 'month' ? month === 1 : day === 1)
    return falls ? [{ column, year, month, day, strong }] : []
  })
  return ticks.map(({ column, year, month, day, strong }, k) => {
    const withYear = strong || k === 0 ? ` ${year}` : ''
    const label =
      unit === 'year' || (unit === 'month' && every >= 12)
        ? `${year}`
        : `${unit === 'day' ? `${day} ` : ''}${MONTHS[month - 1]}${withYear}`
    return { column, label, strong }
  })
}

/** Steps that fall on round months, years and days. */
const STEPS = {
  day: [1, 2, 5, 10, 15, 31],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  year: [1, 2, 5, 10, 20, 50, 100],
} as const

const niceStep = (least: number, steps: readonly number[]): number =>
  steps.find((step) => step >= least) ?? steps.at(-1)!
