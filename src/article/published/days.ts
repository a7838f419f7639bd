import type { DayInterval } from '../../base/index.ts'

const DAY_MS = 86_400_000

export const WEEKDAY_NAMES: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Number of a month by its name or the first three letters of it, 1 to 12; 0 for any other word. */
export const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** The ISO date; undefined for a day that the calendar does not have. */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined
  return date.toISOString().slice(0, 10)
}

export const plusDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** 0 for Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay()

export const dayInterval = (iso: string): DayInterval => ({ edtf: iso, start: iso, end: iso })

/** The shortest EDTF for the days from `start` to `end`: a day, a month, a year or an interval. */
export const interval = (start: string, end: string): DayInterval => {
  const year = start.slice(0, 4)
  const nextMonth = plusDays(end, 1)
  const edtf =
    start === end
      ? start
      : start === `${year}-01-01` && end === `${year}-12-31`
        ? year
        : start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && nextMonth.endsWith('-01')
          ? start.slice(0, 7)
          : `${start}/${end}`
  return { edtf, start, end }
}

/**
 * The days of an ISO date, a date and time, a month or a year, as written, without moving it to another time zone; also
 * of the forms that RFC 822 and English write. Undefined for anything else.
 */
export const daysOfValue = (value: string): DayInterval | undefined => {
  const v = value.trim()
  const m =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T\s])/.exec(v) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(v)
  if (m) {
    const [year, month, day] = [Number(m[1]), Number(m[2] ?? 0), Number(m[3] ?? 0)]
    if (!month) return year >= 1000 ? interval(`${m[1]}-01-01`, `${m[1]}-12-31`) : undefined
    if (day) {
      const iso = isoDay(year, month, day)
      return iso === undefined ? undefined : dayInterval(iso)
    }
    const first = isoDay(year, month, 1)
    const next = isoDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
    return first && next ? interval(first, plusDays(next, -1)) : undefined
  }
  const found = fullDates(v)[0]
  return found && found.index < 30 ? dayInterval(found.iso) : undefined
}

export interface FoundDate {
  readonly iso: string
  readonly index: number
  readonly text: string
}

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => string | undefined])[] = [
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+(\\d{4}|\\d{2})(?![\\d:])\\b`,
      'gi',
    ),
    (m) => isoDay(fullYear(m[3]!), monthOf(m[2]!), Number(m[1])),
  ],
  [
    // "Jan 202015": where commas were lost, the space may be too.
    new RegExp(
      `\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?=\\d{4})|,?(?=(?:19|20)\\d\\d\\b))(\\d{4})\\b`,
      'gi',
    ),
    (m) => isoDay(Number(m[3]), monthOf(m[1]!), Number(m[2])),
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3]))],
  // Days before months, as most of the world writes; what cannot be a month must be the day.
  [
    /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g,
    (m) =>
      isoDay(Number(m[3]), Number(m[2]), Number(m[1])) ?? isoDay(Number(m[3]), Number(m[1]), Number(m[2])),
  ],
]

/** Two figures stand for a year of the last century from 30 on. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 30 ? 1900 : 2000)

/** Every full date (day, month and year) that the words give, in their order. */
export const fullDates = (text: string): FoundDate[] =>
  FORMS.flatMap(([form, read]) =>
    [...text.matchAll(form)].flatMap((m) => {
      const iso = read(m)
      return iso === undefined ? [] : [{ iso, index: m.index, text: m[0] }]
    }),
  ).sort((a, b) => a.index - b.index)
