import { atTime, date, type Meaning, type Pattern } from '../meaning.ts'
import { nearWeekday } from '../near.ts'
import { onDay, stretch, weekOf } from '../point.ts'
import { WEEKDAY, weekdayNumber } from '../vocabulary.ts'
import { lengthOf } from './lengths.ts'

const present = (now: number | undefined): Meaning => ({
  kind: 'date',
  ...(now === undefined ? {} : { point: onDay(now) }),
  timex: { type: 'DATE', value: 'PRESENT_REF' },
})
const vague = (value: string): Meaning => date(undefined, false, value)
const shifted = (now: number | undefined, days: number): Meaning =>
  date(now === undefined ? undefined : onDay(now + days), false)

const night = (now: number | undefined): Meaning => ({
  kind: 'date',
  ...(now === undefined ? {} : { point: stretch(now - 1, now) }),
  timex: { type: 'TIME', value: now === undefined ? 'PXD' : `${onDay(now - 1).timex}TNI` },
})

/** "today", "last night", "now", "recently": words that count from the day of publication, or from none. */
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
    id: 'relative/week-before-last',
    source: 'the week before last',
    meaning: (_, { now }) => date(now === undefined ? undefined : weekOf(now - 14), false),
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
    source: `overnight(?: (?:on )?(?<weekday>${WEEKDAY})(?! to))?`,
    meaning: (g, reference) => {
      const { now } = reference
      const day = g.weekday ? nearWeekday(weekdayNumber(g.weekday), reference)?.first : undefined
      // the night before the day of publication, or that of the day named
      if (day !== undefined && day !== now)
        return {
          kind: 'date',
          point: stretch(day, day + 1),
          timex: { type: 'TIME', value: `${onDay(day).timex}TNI` },
        }
      return night(now)
    },
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
      '(?:long|a while|some time|a long time) ago|(?:(?:more|just|only|most|until) )?(?:recently|lately|(?<=in )the (?:recent )?past(?! (?:#|an? |few|several|couple|day|week|month|year|decade|century|half)))',
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
]
