import { dayOf, weekdayOf, yearOf } from '../calendar.ts'
import { feastNear } from '../feasts.ts'
import { DAY_PARTS, FIXED_DAYS } from '../lexicon.ts'
import { atTime, date, type Pattern, repeated } from '../meaning.ts'
import { nearWeekday, nearYearOfDate, weekdayAfter, weekdayBefore } from '../near.ts'
import { onDay, type Point } from '../point.ts'
import { DAY_PART, FIXED, MOVABLE, numberOf, WEEKDAY, weekdayNumber, YEAR } from '../vocabulary.ts'

/** The fourth Thursday of November, as the United States keep it. */
const thanksgiving = (year: number): Point => {
  const first = dayOf(year, 11, 1)
  return onDay(first + ((3 - weekdayOf(first) + 7) % 7) + 21)
}

/** "Tuesday", "early Tuesday", "Monday night", "last Friday", "every Thursday", "New Year's Eve". */
export const WEEKDAYS_AND_FEASTS: readonly Pattern[] = [
  {
    id: 'weekday',
    source: `(?:(?:early|late|earlier|later) (?:on )?|(?:the )?(?:(?:early|late) )?(?:hours|morning|afternoon|evening|night) of )?(?:(?<side>last|this past|this coming|this|next|the previous|the following|the next) )?(?<weekday>${WEEKDAY})(?: (?:early|late))?(?: (?<part>${DAY_PART})(?!s))?`,
    meaning: (g, reference) => {
      const day = weekdayNumber(g.weekday)
      const { now, before, tense } = reference
      const side = g.side
      let point = nearWeekday(day, reference)
      if (now !== undefined) {
        if (side === 'last') point = weekdayBefore(day, now)
        if (
          side === 'next' ||
          side === 'this coming' ||
          (side === 'this' && tense !== 'past' && weekdayOf(now) !== day)
        )
          point = weekdayAfter(day, now)
        if (side === 'the previous') point = weekdayBefore(day, before?.first ?? now)
        if (side === 'the following' || side === 'the next') point = weekdayAfter(day, before?.last ?? now)
      }
      const part = g.part ? DAY_PARTS[g.part] : undefined
      if (part) return atTime(point, false, part.startsWith('T') ? part : `T${part}`)
      return date(point, false, `XXXX-WXX-${day + 1}`)
    },
  },
  {
    id: 'weekday/before',
    source: `(?:(?:the|a) )?(?:day|night) (?<step>before|after) (?:(?<side>last|next) )?(?<weekday>${WEEKDAY})(?= 's)`,
    meaning: (g, reference) => {
      const there = nearWeekday(weekdayNumber(g.weekday), reference)
      return date(there && onDay(there.first + (g.step === 'after' ? 1 : -1)), false)
    },
  },
  {
    id: 'weekday/every',
    source: `(?:every|each) (?<weekday>${WEEKDAY})`,
    meaning: (g) => repeated(`XXXX-WXX-${weekdayNumber(g.weekday) + 1}`),
  },
  {
    id: 'weekday/plural',
    source: `(?<weekday>${WEEKDAY})(?:s| (?<part>night|morning|evening|afternoon)s)`,
    meaning: (g) =>
      repeated(`XXXX-WXX-${weekdayNumber(g.weekday) + 1}${g.part ? `T${DAY_PARTS[g.part]}` : ''}`),
  },
  {
    id: 'feast',
    source: `(?:(?<side>last) )?(?<feast>${FIXED})(?:,? (?<year>${YEAR}))?`,
    meaning: (g, reference) => {
      const [month, day] = FIXED_DAYS[(g.feast ?? '').replace(" 's", "'s")] ?? [1, 1]
      const year = numberOf(g.year) ?? nearYearOfDate(month, day, reference)
      if (year === undefined) return date(undefined, false)
      const point = onDay(dayOf(year, month, day))
      const last = g.side && reference.now !== undefined && yearOf(reference.now) === year
      return date(
        last && point.first >= reference.now! ? onDay(dayOf(year - 1, month, day)) : point,
        g.year !== undefined,
      )
    },
  },
  {
    id: 'feast/thanksgiving',
    source: `(?:last )?thanksgiving(?: day)?(?:,? (?<year>${YEAR}))?`,
    meaning: (g, { now, tense }) => {
      const given = numberOf(g.year)
      if (given === undefined && now === undefined) return date(undefined, false)
      const year = given ?? yearOf(now!)
      const here = thanksgiving(year)
      const back = given === undefined && here.first > now! && tense !== 'future'
      return date(back ? thanksgiving(year - 1) : here, given !== undefined)
    },
  },
  {
    id: 'feast/movable',
    source: `(?:(?:the )?(?:o(?<nth>[1-4])|(?<eve>eve)) (?:day )?of )?(?:(?:the )?(?:muslim|holy) )?(?:(?:the )?(?:holy )?(?:month|feast|holiday) of )?(?<feast>${MOVABLE})`,
    meaning: (g, { now, future }) => {
      const nth = numberOf(g.nth)
      const point =
        now === undefined
          ? undefined
          : feastNear(g.feast ?? '', now, future, { nth, eve: g.eve !== undefined })
      return date(point, false, 'XXXX')
    },
  },
]
