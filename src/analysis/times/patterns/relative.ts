import { monthOf, yearOf } from '../calendar.ts'
import { singular } from '../lexicon.ts'
import { atTime, date, type Meaning, type Pattern } from '../meaning.ts'
import { dayFrom, unitFrom } from '../near.ts'
import {
  approximate,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  type Point,
  stretch,
  thirdOf,
  weekOf,
} from '../point.ts'
import { COUNT, numberOf, ROUGH, UNIT } from '../vocabulary.ts'
import { lengthOf } from './lengths.ts'

const present = (now: number | undefined): Meaning => ({
  kind: 'date',
  ...(now === undefined ? {} : { point: onDay(now) }),
  timex: { type: 'DATE', value: 'PRESENT_REF' },
})
const vague = (value: string): Meaning => date(undefined, false, value)
const shifted = (now: number | undefined, days: number): Meaning =>
  date(now === undefined ? undefined : onDay(now + days), false)

/** A time some units away from a day, as coarse as its unit: "two months ago" is a month. */
const away = (unit: string, from: number, n: number, rough: boolean): Point | undefined => {
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

/** Figures of a quarter are held against the same quarter: there "a year earlier" is that quarter of another year. */
const quarterBack = (before: Point | undefined, unit: string, n: number): Point | undefined => {
  const m = /^(\d{4})-Q(\d)$/.exec(before?.timex ?? '')
  return m && unit === 'year' ? inQuarter(Number(m[1]) - n, Number(m[2])) : undefined
}

/** Words that count from the day of publication or from the last time that the text named. */
export const RELATIVE: readonly Pattern[] = [
  {
    id: 'relative/today',
    source: '(?:(?:earlier|later|late|early) )?today',
    meaning: (_, { now }) => shifted(now, 0),
  },
  {
    id: 'relative/yesterday',
    source: '(?:(?:earlier|late|early) )?yesterday',
    meaning: (_, { now }) => shifted(now, -1),
  },
  {
    id: 'relative/tomorrow',
    source: '(?:(?:early|late) )?tomorrow',
    meaning: (_, { now }) => shifted(now, 1),
  },
  {
    id: 'relative/day-before-yesterday',
    source: '(?:the )?day before yesterday',
    meaning: (_, { now }) => shifted(now, -2),
  },
  {
    id: 'relative/day-after-tomorrow',
    source: '(?:the )?day after tomorrow',
    meaning: (_, { now }) => shifted(now, 2),
  },
  {
    id: 'relative/part-of-day',
    source: '(?<day>yesterday|tomorrow|last|this) (?<part>morning|afternoon|evening|night)',
    meaning: (g, { now }) => {
      const shift = g.day === 'tomorrow' ? 1 : g.day === 'this' ? 0 : -1
      const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[g.part!]!
      return atTime(now === undefined ? undefined : onDay(now + shift), false, part)
    },
  },
  {
    id: 'relative/tonight',
    source: 'tonight',
    meaning: (_, { now }) => atTime(now === undefined ? undefined : onDay(now), false, 'TNI'),
  },
  {
    id: 'relative/overnight',
    source: 'overnight',
    meaning: (_, { now }) => ({
      kind: 'date',
      ...(now === undefined ? {} : { point: stretch(now - 1, now) }),
      timex: { type: 'TIME', value: now === undefined ? 'PXD' : `${onDay(now - 1).timex}TNI` },
    }),
  },
  { id: 'relative/has-now', source: '(?<=(?:has|have|had) )now', meaning: () => vague('PRESENT_REF') },
  {
    id: 'relative/now',
    source:
      '(?:right now|now(?! that)|currently|at present|nowadays|at (?:this|the) (?:present )?moment|this moment)',
    meaning: (_, { now }) => present(now),
  },
  {
    id: 'relative/present',
    source: "(?:these days|current(?! affairs)|today 's(?= world))",
    meaning: () => vague('PRESENT_REF'),
  },
  {
    id: 'relative/past',
    source:
      '(?:(?:more|just|only|most|until) )?(?:recently|lately|(?<=in )the (?:recent )?past(?! (?:#|an? |few|several|couple|day|week|month|year|decade|century|half)))',
    meaning: () => vague('PAST_REF'),
  },
  {
    id: 'relative/future',
    source: '(?:the (?:near |foreseeable )?future|the (?:near|short|long) term|as soon as possible)',
    meaning: () => vague('FUTURE_REF'),
  },
  {
    id: 'relative/recent-units',
    source: `(?:the )?(?<when>recent|coming|past|last|next)(?: few| several| couple of| many)? (?<unit>(?:hours|days|weeks|months|quarters|years|decades|centuries))`,
    meaning: (g) =>
      g.when === 'recent' && /years|decades/.test(g.unit!) ? vague('PAST_REF') : lengthOf(undefined, g.unit!),
  },
  {
    id: 'relative/ago',
    source: `(?:(?<rough>${ROUGH}) )?(?<n>${COUNT}) (?<unit>${UNIT})(?: (?:or so|or two))? (?:ago|back(?= (?:,|\\.)))`,
    meaning: (g, { now, before }) => {
      const n = numberOf(g.n)
      if (n === undefined || now === undefined) return vague('PAST_REF')
      const unit = singular(g.unit!)
      return date(quarterBack(before, unit, n) ?? away(unit, now, -n, g.rough !== undefined), false)
    },
  },
  {
    id: 'relative/year-ago-period',
    source:
      '(?:(?:the|a) )?(?:(?:comparable|same|corresponding) )?year - (?:ago|earlier)(?: o[1-4])?(?: (?:quarter|period|month))?',
    meaning: (_, { now, before }) =>
      date(
        quarterBack(before, 'year', 1) ?? (now === undefined ? undefined : inYear(yearOf(now) - 1)),
        false,
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
      if (back && g.side === 'earlier') return date(back, false)
      const sign = g.side === 'later' || g.side === 'after' ? 1 : -1
      return date(away(singular(g.unit!), from, sign * n, false), false)
    },
  },
  {
    id: 'relative/next-to-it',
    source:
      '(?:the )?(?<side>next|following|previous|preceding) (?<unit>day|week|month|year|morning|night|evening|afternoon)',
    meaning: (g, { now, before }) => {
      const ahead = g.side === 'next' || g.side === 'following'
      const unit = /morning|night|evening|afternoon/.test(g.unit!) ? 'day' : g.unit!
      const from = g.side === 'next' && unit !== 'day' ? now : (before?.first ?? now)
      return date(
        from === undefined ? undefined : unitFrom(unit, from, ahead ? 1 : -1),
        false,
        ahead ? 'FUTURE_REF' : 'PAST_REF',
      )
    },
  },
  {
    id: 'relative/day-before',
    source: '(?:the day|a day) (?<side>before|after)(?= (?:[.,;)]|and|but))',
    meaning: (g, { now, before }) => {
      const from = before?.first ?? now
      return date(from === undefined ? undefined : onDay(from + (g.side === 'before' ? -1 : 1)), false)
    },
  },
  {
    id: 'relative/same',
    source:
      '(?:(?:the|that) same|that|(?:earlier|later) (?:that|the same)) (?<unit>day|night|morning|evening|afternoon|week|month|quarter|year)',
    meaning: (g, { before }) => {
      const unit = /morning|night|evening|afternoon/.test(g.unit!) ? 'day' : g.unit!
      return date(
        before && (unit === 'day' && before.precision > 2 ? before : unitFrom(unit, before.first, 0)),
        false,
      )
    },
  },
  {
    id: 'relative/at-the-time',
    source: 'at (?:the|that) time(?! of)',
    meaning: (_, { before }) => date(before, false),
  },
  {
    id: 'relative/side-unit',
    source:
      '(?:(?<part>earlier|later|early|late|mid|(?:the )?(?:beginning|start|middle|end) of)(?: in)?(?: -)? )?(?:(?<=the )|the )?(?<side>last|this|next|this past|this coming|the current|the coming|the past)(?: fiscal| full| calendar)? (?<unit>week|month|year|weekend|decade|quarter|century)(?! - old)',
    meaning: (g, { now, tense }) => {
      if (now === undefined) return vague(g.side === 'next' ? 'FUTURE_REF' : 'PAST_REF')
      const { side, unit, part } = g
      if (side === 'the past' || side === 'this past') {
        if (unit === 'weekend') return date(unitFrom('weekend', now, 0), false)
        return lengthOf('#1', unit!, stretch(dayFrom(unit!, now, -1) ?? now, now))
      }
      const steps =
        side === 'last' ? -1 : side === 'next' || side === 'the coming' || side === 'this coming' ? 1 : 0
      const coming = unit === 'weekend' && side === 'this' && tense !== 'past' ? 1 : steps
      let point = unitFrom(unit!, now, coming)
      if (!point) return vague('PAST_REF')
      const { timex } = point
      if (part === 'earlier' && steps === 0) point = stretch(point.first, now, timex)
      else if (part === 'later' && steps === 0) point = stretch(now, point.last, timex)
      else if (part)
        point = thirdOf(
          point,
          /early|earl|beginning|start/.test(part) ? 'early' : /mid/.test(part) ? 'mid' : 'late',
        )
      return date({ ...point, timex }, false)
    },
  },
  {
    id: 'relative/the-weekend',
    source: 'the weekend',
    meaning: (_, { now, future }) =>
      date(now === undefined ? undefined : unitFrom('weekend', now, future ? 1 : 0), false),
  },
]
