import type { DayInterval } from '../../base/index.ts'

const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO day; NaN where it is none. */
export const dayNumber = (iso: string): number =>
  Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY)

/** The ISO day of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** First and last day as numbers. */
export interface Days {
  readonly from: number
  readonly to: number
  /** So many days sooner or later may be meant too: the words are approximate. */
  readonly slack: number
}

/** The days of an interval. */
export const daysOf = (time: DayInterval | undefined): Days | undefined => {
  if (!time) return undefined
  const from = dayNumber(time.start)
  const to = dayNumber(time.end)
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined
  return { from, to, slack: time.edtf.includes('~') ? (from === to ? 1 : 3) : 0 }
}

export const lengthOf = (d: Days): number => d.to - d.from + 1

/** Days between two stretches; 0 where they meet. */
export const gap = (a: Days, b: Days): number =>
  Math.max(0, Math.max(a.from - b.to, b.from - a.to) - a.slack - b.slack)
