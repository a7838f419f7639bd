import type { DatePrecision } from '../../base/index.ts'
import { addMonths, type Day, dayOf, isoDay, isoWeek, mondayOf, monthOf, yearOf } from './calendar.ts'

/** A run of days, as EDTF and as a TIMEX3 value. */
export interface Point {
  readonly first: Day
  readonly last: Day
  readonly edtf: string
  readonly timex: string
  readonly precision: DatePrecision
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const yyyy = (year: number): string => pad(year, 4)

export const precisionOf = (first: Day, last: Day): DatePrecision => {
  const days = last - first + 1
  if (days <= 1) return 1
  return days < 7 ? 2 : days <= 10 ? 3 : days <= 31 ? 4 : 5
}

export const onDay = (day: Day): Point => ({
  first: day,
  last: day,
  edtf: isoDay(day),
  timex: isoDay(day),
  precision: 1,
})

/** A stretch from one day to another, both included. */
export const stretch = (first: Day, last: Day, timex = isoDay(first)): Point => ({
  first,
  last,
  edtf: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`,
  timex,
  precision: precisionOf(first, last),
})

/** The ISO week (Monday to Sunday) that holds a day. */
export const weekOf = (day: Day): Point => {
  const { year, week } = isoWeek(day)
  return stretch(mondayOf(day), mondayOf(day) + 6, `${yyyy(year)}-W${pad(week)}`)
}

export const weekendOf = (day: Day): Point => {
  const { year, week } = isoWeek(day)
  return stretch(mondayOf(day) + 5, mondayOf(day) + 6, `${yyyy(year)}-W${pad(week)}-WE`)
}

/** `months` calendar months from the first of one. */
export const inMonths = (year: number, month: number, months: number, timex?: string): Point => {
  const first = dayOf(year, month, 1)
  const last = addMonths(first, months) - 1
  const name = (day: Day): string => `${yyyy(yearOf(day))}-${pad(monthOf(day))}`
  return {
    first,
    last,
    edtf: months === 1 ? name(first) : `${name(first)}/${name(last)}`,
    timex: timex ?? name(first),
    precision: months === 1 ? 4 : 5,
  }
}

export const inMonth = (year: number, month: number): Point => inMonths(year, month, 1)
export const inQuarter = (year: number, quarter: number): Point =>
  inMonths(year, quarter * 3 - 2, 3, `${yyyy(year)}-Q${quarter}`)
export const inHalf = (year: number, half: number): Point =>
  inMonths(year, half * 6 - 5, 6, `${yyyy(year)}-H${half}`)

/** Seasons of the north by whole months: spring from March, summer from June, autumn from September, winter from December. */
export const SEASONS: readonly (readonly [timex: string, month: number])[] = [
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]
export const inSeason = (year: number, season: number): Point => {
  const [timex, month] = SEASONS[season] ?? ['SP', 3]
  return inMonths(year, month, 3, `${yyyy(year)}-${timex}`)
}

export const inYear = (year: number): Point => ({
  first: dayOf(year, 1, 1),
  last: dayOf(year, 12, 31),
  edtf: yyyy(year),
  timex: yyyy(year),
  precision: 5,
})

export const inYears = (year: number, years: number, timex: string): Point => ({
  first: dayOf(year, 1, 1),
  last: dayOf(year + years - 1, 12, 31),
  edtf: `${yyyy(year)}/${yyyy(year + years - 1)}`,
  timex,
  precision: 5,
})

export const inDecade = (year: number): Point => ({
  ...inYears(year, 10, yyyy(year).slice(0, 3)),
  edtf: `${yyyy(year).slice(0, 3)}X`,
})
export const inCentury = (year: number): Point => ({
  ...inYears(year, 100, yyyy(year).slice(0, 2)),
  edtf: `${yyyy(year).slice(0, 2)}XX`,
})

export type Third = 'early' | 'mid' | 'late'

/** The early, middle or late part: days 1-10, 11-20 and the rest of a month, thirds of anything longer, days of a week. */
export const thirdOf = (point: Point, third: Third): Point => {
  const days = point.last - point.first + 1
  if (days === 1) return point
  const cut = (n: number): Day => {
    if (days <= 31 && days >= 28) return point.first + 10 * n
    if (days > 31) return addMonths(point.first, Math.round(((days / 30.44) * n) / 3))
    return point.first + Math.round((days * n) / 3)
  }
  const k = third === 'early' ? 0 : third === 'mid' ? 1 : 2
  const last = k === 2 ? point.last : cut(k + 1) - 1
  return { ...stretch(cut(k), last, point.timex) }
}

/** The same point, named as approximate. */
export const approximate = (point: Point): Point => ({
  ...point,
  edtf: /[~X]/.test(point.edtf)
    ? point.edtf
    : point.edtf.includes('/')
      ? point.edtf.replace('/', '~/').concat('~')
      : `${point.edtf}~`,
})
