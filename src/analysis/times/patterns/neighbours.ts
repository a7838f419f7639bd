import { date, type Meaning, type Pattern } from '../meaning.ts'
import { dayFrom, unitFrom } from '../near.ts'
import { onDay, stretch, thirdOf } from '../point.ts'
import { lengthOf } from './lengths.ts'

const vague = (value: string): Meaning => date(undefined, false, value)
/** "last week", "earlier this year", "the next day", "that month": the calendar unit around, before or after a day. */
export const NEIGHBOURS: readonly Pattern[] = [
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
    id: 'relative/in-the-day',
    source:
      '(?:earlier|later|early|late) (?:in|on in|on) (?:the|that) (?<unit>day|night|morning|evening|afternoon|week|month|year)',
    meaning: (g, { last, now }) => {
      const from = last?.first ?? now
      const unit = /night|morning|evening|afternoon/.test(g.unit!) ? 'day' : g.unit!
      return date(from === undefined ? undefined : unitFrom(unit, from, 0), false)
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
