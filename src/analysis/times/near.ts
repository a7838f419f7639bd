import { addMonths, type Day, dayOf, mondayOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Reference } from './meaning.ts'
import {
  inCentury,
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
import type { Tense } from './tense.ts'

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

const isTerm = (tense: Tense): boolean => tense === 'term' || tense === 'due'

/** A term ("by February") mostly lies ahead. */
const TERM_AHEAD = 6
/** No verb tells the tense: what lies this many months or days ahead is meant to come, not to be a year old. */
const MONTHS_AHEAD = 2
const DAYS_AHEAD = 75

/** Year of a month that stands without one: the last such month, or the next where the verb is future. */
export const nearYearOfMonth = (month: number, { now, tense }: Reference): number | undefined => {
  if (now === undefined) return undefined
  const year = yearOf(now)
  const ahead = (month - monthOf(now) + 12) % 12
  const far = isTerm(tense) ? TERM_AHEAD : tense === 'open' ? MONTHS_AHEAD : -1
  const coming = tense === 'future' || ahead <= far
  return month >= monthOf(now) ? (coming || ahead === 0 ? year : year - 1) : coming ? year + 1 : year
}

/** Year of a date that stands without one, in the same way. */
export const nearYearOfDate = (
  month: number,
  date: number,
  { now, tense }: Reference,
): number | undefined => {
  if (now === undefined) return undefined
  const year = yearOf(now)
  const next = dayOf(year, month, date) > now ? year : year + 1
  const ahead = dayOf(next, month, date) - now
  if (dayOf(next - 1, month, date) === now) return next - 1
  const far = isTerm(tense) ? 31 * TERM_AHEAD : tense === 'open' ? DAYS_AHEAD : -1
  return tense === 'future' || ahead <= far ? next : next - 1
}

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
      return weekdayOf(day) >= 5
        ? weekendOf(day + 7 * steps)
        : weekendOf(steps > 0 ? day + 7 * (steps - 1) : day - 7)
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
    case 'century':
      return inCentury(yearOf(day) + 100 * steps)
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
