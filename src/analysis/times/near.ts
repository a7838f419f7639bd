import { addMonths, type Day, dayOf, mondayOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Reference } from './meaning.ts'
import {
  inDecade,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  type Point,
  stretch,
  weekendOf,
  weekOf,
} from './point.ts'

/** The weekday nearest to the day of publication: the last one up to that day, or the next one where the verb is future. */
export const nearWeekday = (weekday: number, { now, future }: Reference): Point | undefined => {
  if (now === undefined || weekday < 0) return undefined
  const back = (weekdayOf(now) - weekday + 7) % 7
  return onDay(future && back > 0 ? now - back + 7 : now - back)
}

export const weekdayBefore = (weekday: number, now: Day): Point =>
  onDay(now - ((weekdayOf(now) - weekday + 6) % 7) - 1)
export const weekdayAfter = (weekday: number, now: Day): Point =>
  onDay(now + ((weekday - weekdayOf(now) + 6) % 7) + 1)

/** Year of a month that stands without one: it began no later than publication, or ends no earlier if future. */
export const nearYearOfMonth = (month: number, { now, future }: Reference): number | undefined => {
  if (now === undefined) return undefined
  const year = yearOf(now)
  if (future) return month >= monthOf(now) ? year : year + 1
  return month <= monthOf(now) ? year : year - 1
}

/** Year of a date that stands without one. A date some days ahead is of this year: nobody tells of it a year late. */
export const nearYearOfDate = (
  month: number,
  date: number,
  { now, future }: Reference,
): number | undefined => {
  if (now === undefined) return undefined
  const year = yearOf(now)
  const here = dayOf(year, month, date)
  if (future) return here >= now ? year : year + 1
  if (here <= now + AHEAD) return dayOf(year + 1, month, date) <= now + AHEAD ? year + 1 : year
  return year - 1
}
const AHEAD = 0

/** The calendar unit that lies `steps` units from the one that holds a day: -1 is "last week", 0 "this week". */
export const unitFrom = (unit: string, day: Day, steps: number): Point | undefined => {
  switch (unit) {
    case 'day':
    case 'night':
      return onDay(day + steps)
    case 'week':
      return weekOf(day + 7 * steps)
    case 'fortnight':
      return stretch(mondayOf(day) + 14 * steps, mondayOf(day) + 14 * steps + 13)
    case 'weekend':
      return weekendOf(weekdayOf(day) >= 5 || steps !== 0 ? day + 7 * steps : day - 7)
    case 'month': {
      const there = addMonths(dayOf(yearOf(day), monthOf(day), 1), steps)
      return inMonth(yearOf(there), monthOf(there))
    }
    case 'quarter': {
      const there = addMonths(dayOf(yearOf(day), monthOf(day), 1), 3 * steps)
      return inQuarter(yearOf(there), Math.ceil(monthOf(there) / 3))
    }
    case 'year':
      return inYear(yearOf(day) + steps)
    case 'decade':
      return inDecade(yearOf(day) + 10 * steps)
    default:
      return undefined
  }
}

/** The day `n` units away from a day; hours and minutes stay within a day. */
export const dayFrom = (unit: string, day: Day, n: number): Day | undefined => {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit]
  if (months !== undefined) return addMonths(day, months * n)
  const days = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14, hour: 1 / 24, minute: 0, second: 0 }[
    unit
  ]
  return days === undefined ? undefined : day + Math.trunc(days * n)
}
