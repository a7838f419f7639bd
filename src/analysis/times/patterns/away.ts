import { monthOf, yearOf } from '../calendar.ts'
import { singular } from '../lexicon.ts'
import { date, type Groups, type Meaning, type Pattern } from '../meaning.ts'
import { dayFrom } from '../near.ts'
import { approximate, inMonth, inQuarter, inYear, onDay, type Point, weekOf } from '../point.ts'
import { COUNT, numberOf, ROUGH, UNIT } from '../vocabulary.ts'

const vague = (value: string): Meaning => date(undefined, false, value)
/** A time some units away from a day, as coarse as its unit: "two months ago" is a month. */
export const away = (unit: string, from: number, n: number, rough: boolean): Point | undefined => {
  const there = dayFrom(unit, from, n)
  if (there === undefined) return undefined
  const soft = (p: Point): Point => (rough ? approximate(p) : p)
  switch (unit) {
    case 'week':
    case 'fortnight':
      return { ...soft(approximate(onDay(there))), timex: weekOf(there).timex, precision: 3 }
    case 'month':
      return Math.abs(n) === 1
        ? { ...approximate(onDay(there)), timex: inMonth(yearOf(there), monthOf(there)).timex, precision: 4 }
        : approximate(inMonth(yearOf(there), monthOf(there)))
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century':
      return approximate(inYear(yearOf(there)))
    default:
      return soft(onDay(there))
  }
}

const isRough = (g: Groups): boolean => g.rough !== undefined || /couple/.test(g.n ?? '')

/** Figures of a quarter are held against the same quarter: there "a year earlier" is that quarter of another year. */
const aside = (meaning: Meaning): Meaning => ({ ...meaning, aside: true })

const quarterBack = (before: Point | undefined, unit: string, n: number): Point | undefined => {
  const m = /^(\d{4})-Q(\d)$/.exec(before?.timex ?? '')
  return m && unit === 'year' ? inQuarter(Number(m[1]) - n, Number(m[2])) : undefined
}

/** "three days ago", "two weeks earlier", "a year from now": so many units from publication or from a time of the text. */
export const AWAY: readonly Pattern[] = [
  {
    id: 'relative/ago',
    source: `(?:(?<rough>${ROUGH}) )?(?<n>${COUNT}) (?<unit>${UNIT})(?: (?:or so|or two))? (?:ago|back(?= (?:,|\\.)))`,
    meaning: (g, { now, before }) => {
      const n = numberOf(g.n)
      if (n === undefined || now === undefined) return vague('PAST_REF')
      const unit = singular(g.unit!)
      const quarter = quarterBack(before, unit, n)
      if (quarter) return aside(date(quarter, false))
      const meaning = date(away(unit, now, -n, isRough(g)), false)
      return unit === 'year' && n === 1 ? aside(meaning) : meaning
    },
  },
  {
    id: 'relative/year-ago-period',
    source:
      '(?:(?:the|a) )?(?:(?:comparable|same|corresponding) )?year - (?:ago|earlier)(?: o[1-4])?(?: (?:quarter|period|month))?',
    meaning: (_, { now, before }) =>
      aside(
        date(
          quarterBack(before, 'year', 1) ?? (now === undefined ? undefined : inYear(yearOf(now) - 1)),
          false,
        ),
      ),
  },
  {
    id: 'relative/from-now',
    source: `(?<n>${COUNT}) (?<unit>${UNIT}) from (?:now|today)`,
    meaning: (g, { now }) => {
      const n = numberOf(g.n)
      return n === undefined || now === undefined
        ? vague('FUTURE_REF')
        : date(away(singular(g.unit!), now, n, false), false)
    },
  },
  {
    id: 'relative/earlier',
    source: `(?<n>${COUNT}) (?<unit>${UNIT}) (?<side>earlier|later|(?:before|after|previously)(?= (?:[.,;)]|and|but)))`,
    meaning: (g, { now, before }) => {
      const n = numberOf(g.n)
      const from = before?.first ?? now
      if (n === undefined || from === undefined) return vague('PAST_REF')
      const back = quarterBack(before, singular(g.unit!), n)
      if (back && g.side === 'earlier') return aside(date(back, false))
      const sign = g.side === 'later' || g.side === 'after' ? 1 : -1
      const meaning = date(away(singular(g.unit!), from, sign * n, isRough(g)), false)
      // prices and profits are held against those of a year earlier, all through a text
      return sign < 0 && /^year/.test(g.unit!) ? aside(meaning) : meaning
    },
  },
]
