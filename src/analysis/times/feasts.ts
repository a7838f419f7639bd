import { type Day, dayOf, isoDay, yearOf } from './calendar.ts'
import { approximate, type Point, stretch } from './point.ts'

/** A feast that moves: when it is in a year of ours (twice in some), as first and last day. */
type Feast = (year: number) => readonly (readonly [first: Day, last: Day])[]

const HIJRI = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** Year, month and day of the Umm al-Qura calendar, by which most Arab states announce their feasts. */
const hijriOf = (day: Day): readonly [year: number, month: number, date: number] => {
  const parts = HIJRI.formatToParts(new Date(`${isoDay(day)}T00:00:00Z`))
  const number = (type: string): number => Number(parts.find((p) => p.type === type)?.value)
  return [number('year'), number('month'), number('day')]
}

/** The days from a date of the Muslim year on that fall in a year of ours. */
const hijri =
  (month: number, date: number, days: number): Feast =>
  (year) => {
    const found: [Day, Day][] = []
    for (let at = dayOf(year, 1, 1); yearOf(at) === year; ) {
      const [, m, d] = hijriOf(at)
      if (m === month && d === date) found.push([at, at + days - 1])
      // a month is 29 or 30 days long: never step over the day that is looked for
      const away = ((month - m + 12) % 12) * 29 + date - d
      at += Math.max(1, away)
    }
    return found
  }

/** Easter Sunday of the western churches, by the rule of Gauss in its anonymous Gregorian form. */
const easter = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}
const fromEaster =
  (from: number): Feast =>
  (year) => [[easter(year) + from, easter(year) + from]]

const FITR = hijri(10, 1, 3)
const ADHA = hijri(12, 10, 4)

/** Movable feasts by the words of the text, in lower case. */
const FEASTS: Readonly<Record<string, Feast>> = {
  ramadan: hijri(9, 1, 30),
  'eid al - fitr': FITR,
  'eid al - adha': ADHA,
  eid: (year) => [...FITR(year), ...ADHA(year)],
  ashura: hijri(1, 10, 1),
  easter: fromEaster(0),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  'good friday': fromEaster(-2),
  nowruz: (year) => [[dayOf(year, 3, 21), dayOf(year, 3, 21)]],
}

/** Which part of a feast the words ask for. */
export interface PartOf {
  /** Of that many days the one with this number. */
  readonly nth?: number | undefined
  readonly eve?: boolean
}

/**
 * The feast of that name nearest to a day: the last that has begun, or where the verb speaks of the future the next. Feasts
 * of the moon are seen a day sooner or later from place to place, and are given as approximate.
 */
export const feastNear = (name: string, now: Day, future: boolean, part: PartOf = {}): Point | undefined => {
  const feast = FEASTS[name]
  if (!feast) return undefined
  const all = [-1, 0, 1].flatMap((step) => feast(yearOf(now) + step))
  const chosen = future ? all.find(([, last]) => last >= now) : all.filter(([first]) => first <= now).at(-1)
  if (!chosen) return undefined
  const [first, last] = chosen
  const point = part.eve
    ? stretch(first - 1, first - 1)
    : part.nth === undefined
      ? stretch(first, last)
      : stretch(first + part.nth - 1, first + part.nth - 1)
  return /easter|friday/.test(name) ? point : approximate(point)
}
