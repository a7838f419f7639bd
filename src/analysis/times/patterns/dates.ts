import { dayOf, isoDay, readDay, weekdayOf } from '../calendar.ts'
import { date, type Groups, type Meaning, type Pattern, type Reference } from '../meaning.ts'
import { nearYearOfDate } from '../near.ts'
import { onDay, stretch, weekOf } from '../point.ts'
import { DATE_NUMBER, MONTH, monthNumber, numberOf, WEEKDAY, weekdayNumber, YEAR } from '../vocabulary.ts'

/** A year after a day and a month, or none. */
export const YEAR_AFTER = `(?:(?: ,)?(?: of)? (?<year>${YEAR})| (?<side>last|this|next) year)?`
/** Days back to which a report still tells news. */
const RECENT = 31
const JOIN = '(?:-|to|through|until|and)'

const yearOfGroups = (g: Groups, month: number, day: number, reference: Reference): number | undefined => {
  const year = numberOf(g.year) ?? (g.short ? 1900 + Number(g.short) : undefined)
  if (year !== undefined) return year
  if (g.side && reference.now !== undefined)
    return Number(isoDay(reference.now).slice(0, 4)) + (g.side === 'last' ? -1 : g.side === 'next' ? 1 : 0)
  const near = nearYearOfDate(month, day, reference)
  const weekday = weekdayNumber(g.weekday)
  if (near === undefined || reference.now === undefined || weekday < 0) return near
  // the weekday beside it tells the year
  const { now } = reference
  const away = (year: number): number => Math.abs(dayOf(year, month, day) - now)
  const years = [near, near - 1, near + 1].filter((y) => weekdayOf(dayOf(y, month, day)) === weekday)
  return years.sort((a, b) => away(a) - away(b))[0] ?? near
}

/** The day or days that month, day and year of some groups name. */
export const dayInMonth = (g: Groups, reference: Reference): Meaning | undefined => {
  const month = monthNumber(g.month)
  const day = numberOf(g.day)
  if (!month || day === undefined) return undefined
  const year = yearOfGroups(g, month, day, reference)
  if (year === undefined)
    return date(undefined, false, `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  const first = dayOf(year, month, day)
  const until = numberOf(g.until)
  const untilMonth = g.untilmonth ? monthNumber(g.untilmonth) : month
  const point =
    until === undefined
      ? onDay(first)
      : stretch(first, dayOf(untilMonth < month ? year + 1 : year, untilMonth, until))
  if (point.last < point.first || point.last - point.first > 366) return undefined
  return date(point, g.year !== undefined || g.short !== undefined)
}

/** "early on Sunday, 7 June", "the night of 30 March", "the early hours of 3 May": a part of the day, or none. */
const LEAD = `(?:(?:early|late|earlier|later) (?:on )?|(?:the )?(?:(?:early|late) )?(?:hours|morning|afternoon|evening|night) of (?:the )?)?`

/** "Oct. 7", "7 October 2016", "Monday, June 25", "June 25-27", "from 3 to 5 June", "28 May to 2 June". */
export const DATES: readonly Pattern[] = [
  {
    id: 'date/month-day',
    source: `${LEAD}(?:(?<weekday>${WEEKDAY})(?: ,)? )?(?<month>${MONTH}) (?<day>${DATE_NUMBER})(?! (?:percent|%))${YEAR_AFTER}`,
    meaning: dayInMonth,
  },
  {
    id: 'date/week-of',
    source: `(?:the )?week of (?<month>${MONTH}) (?<day>${DATE_NUMBER})${YEAR_AFTER}`,
    meaning: (g, reference) => {
      const day = dayInMonth(g, reference)
      return day?.point ? date(weekOf(day.point.first), false) : day
    },
  },
  {
    id: 'date/month-days',
    source: `${LEAD}(?<month>${MONTH}) (?<day>${DATE_NUMBER}) ${JOIN} (?:(?<untilmonth>${MONTH}) )?(?<until>${DATE_NUMBER})${YEAR_AFTER}`,
    meaning: dayInMonth,
  },
  {
    id: 'date/day-month',
    source: `${LEAD}(?:(?<weekday>${WEEKDAY})(?: ,)? )?(?:the )?(?<day>${DATE_NUMBER}) (?:of )?(?<month>${MONTH})(?: #(?<short>[3-9]\\d)(?= [-()[\\].,]| --)|${YEAR_AFTER})`,
    meaning: dayInMonth,
  },
  {
    id: 'date/days-month',
    source: `${LEAD}(?:the )?(?<day>${DATE_NUMBER}) ${JOIN} (?:the )?(?<until>${DATE_NUMBER}) (?:of )?(?<month>${MONTH})${YEAR_AFTER}`,
    meaning: dayInMonth,
  },
  {
    id: 'date/day-month-to-day-month',
    source: `(?<day>${DATE_NUMBER}) (?<month>${MONTH}) ${JOIN} (?<until>${DATE_NUMBER}) (?<untilmonth>${MONTH})${YEAR_AFTER}`,
    meaning: dayInMonth,
  },
  {
    id: 'date/iso',
    source: '(?<iso>\\d{4}-\\d\\d-\\d\\d)',
    meaning: (g) => {
      const day = readDay(g.iso ?? '')
      return day === undefined ? undefined : date(onDay(day), true)
    },
  },
  {
    id: 'date/numeric',
    source: '(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)',
    meaning: (g, { now }) => {
      const [a, b, year] = [Number(g.a), Number(g.b), Number(g.year)]
      // full stops put the day first; with strokes only a number above twelve tells it from the month
      if ((a > 12 || g.mark === '.') && a <= 31 && b <= 12) return date(onDay(dayOf(year, b, a)), true)
      if (b > 12 && a <= 12) return date(onDay(dayOf(year, a, b)), true)
      if (a === b && a <= 12) return date(onDay(dayOf(year, a, b)), true)
      if (a > 31 || b > 31) return undefined
      // "3/11/2016" in a report of 20 November: of two readings the one that the report is news of
      const recent = [dayOf(year, b, a), dayOf(year, a, b)].filter(
        (day) => now !== undefined && day <= now && now - day <= RECENT,
      )
      return recent.length === 1 ? date(onDay(recent[0]!), false) : date(undefined, false, `${year}`)
    },
  },
]
