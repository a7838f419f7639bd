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
  return starts.flatMap((start, column) => {
    const [year, month, day] = start.split('-').map(Number) as [number, number, number]
    if (unit === 'year')
      return year % every === 0 || starts.length === 1 ? [{ column, label: `${year}`, strong: true }] : []
    if (unit === 'month') {
      if ((month - 1) % Math.min(every, 12) !== 0 || (every > 12 && year % (every / 12) !== 0)) return []
      const strong = month === 1
      const label =
        strong || column === 0
          ? every >= 12
            ? `${year}`
            : `${MONTHS[month - 1]} ${year}`
          : MONTHS[month - 1]!
      return [{ column, label, strong }]
    }
    const strong = day === 1
    if (!strong && ((day - 1) % every !== 0 || day > 31 - every / 2)) return []
    return [
      {
        column,
        label: strong || column === 0 ? `${day} ${MONTHS[month - 1]} ${year}` : `${day} ${MONTHS[month - 1]}`,
        strong,
      },
    ]
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
