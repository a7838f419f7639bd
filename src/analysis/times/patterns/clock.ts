import { DAY_PARTS } from '../lexicon.ts'
import { atTime, type Groups, type Meaning, type Pattern, type Reference } from '../meaning.ts'
import { nearWeekday } from '../near.ts'
import { onDay, type Point } from '../point.ts'
import { DATE_NUMBER, DAY_PART, MONTH, WEEKDAY, weekdayNumber } from '../vocabulary.ts'
import { dayInMonth, YEAR_AFTER } from './dates.ts'

const ZONE = '(?:gmt|utc|est|edt|pst|pdt|cst|cdt|cet|bst|local time|eastern time)'
const DATE = `(?:(?<month>${MONTH}) (?<day>${DATE_NUMBER})|(?<day0>${DATE_NUMBER}) (?<month0>${MONTH}))${YEAR_AFTER}`
const DAY = `(?:(?: ,)?(?: on| of)? (?:(?:(?<weekday>${WEEKDAY})(?: ,)? )?${DATE}|(?<weekday0>${WEEKDAY})|(?<near>today|yesterday|tomorrow))(?: (?:morning|afternoon|evening|night))?)?`

/** The day that a clock time belongs to: its own, or that of the text before it. */
const dayFor = (g: Groups, reference: Reference): Point | undefined => {
  const { now, before } = reference
  if (g.weekday0) return nearWeekday(weekdayNumber(g.weekday0), reference)
  const month = g.month ?? g.month0
  if (month) return dayInMonth({ ...g, month, day: g.day ?? g.day0 }, reference)?.point
  if (g.near)
    return now === undefined ? undefined : onDay(now + { yesterday: -1, today: 0, tomorrow: 1 }[g.near]!)
  return before?.precision === 1 ? before : undefined
}

/** Where the text names no day its TIMEX3 takes that of publication, the claim none. */
const timed = (g: Groups, reference: Reference, part: string): Meaning => {
  const { now } = reference
  return atTime(
    dayFor(g, reference),
    g.year !== undefined,
    part,
    now === undefined ? undefined : onDay(now).timex,
  )
}

const clockTime = (g: Groups, reference: Reference): Meaning | undefined => {
  const m = /^#?(\d{1,2})(?:[:.](\d\d))?$/.exec(g.clock ?? '')
  if (!m) return undefined
  const half = (g.half ?? '').replaceAll('.', '')
  const hour = (Number(m[1]) % (half ? 12 : 25)) + (half === 'pm' ? 12 : 0)
  if (hour > 24 || Number(m[2] ?? 0) > 59) return undefined
  return timed(g, reference, `T${String(hour).padStart(2, '0')}:${m[2] ?? '00'}`)
}

/** "at 6 a.m. Monday", "10:35 GMT", "noon on Thursday", "in the morning": they belong to a day. */
export const CLOCK: readonly Pattern[] = [
  {
    id: 'clock/half',
    source: `(?<clock>#\\d{1,2}|\\d{1,2}[:.]\\d\\d) (?<half>a\\.m\\.?|p\\.m\\.?|am|pm)(?: ${ZONE})?${DAY}`,
    meaning: clockTime,
  },
  {
    id: 'clock/day',
    source: `(?<clock>\\d{1,2}[:.]\\d\\d)(?:(?: hours)? ${ZONE})${DAY}|(?<=at )(?<clock2>\\d{1,2}:\\d\\d)`,
    meaning: (g, reference) => clockTime({ ...g, clock: g.clock ?? g.clock2 }, reference),
  },
  {
    id: 'clock/military',
    source: `#?(?<digits>\\d{3,4}) (?:${ZONE}|hours)${DAY}`,
    meaning: (g, reference) => {
      const digits = (g.digits ?? '').padStart(4, '0')
      return clockTime({ ...g, clock: `${digits.slice(0, 2)}:${digits.slice(2)}` }, reference)
    },
  },
  { id: 'clock/oclock', source: `(?<clock>#\\d{1,2}) o'clock${DAY}`, meaning: clockTime },
  {
    id: 'clock/named',
    source: `(?:(?<=(?:at|by|around|before|after|since|until) )|around )(?<part>noon|midday|midnight|dawn|dusk|daybreak|sunset)${DAY}`,
    meaning: (g, reference) => {
      const part = DAY_PARTS[g.part!] ?? 'EV'
      return timed(g, reference, part.startsWith('T') ? part : `T${part}`)
    },
  },
  {
    id: 'clock/in-the',
    source: `(?:(?:early|late) )?(?<=(?:in|during) )the(?: (?:early|late))?(?: hours of the)? (?<part>${DAY_PART})`,
    meaning: (g, reference) => {
      const part = DAY_PARTS[g.part!]!
      return timed(g, reference, part.startsWith('T') ? part : `T${part}`)
    },
  },
]
