/** A day as its number since 1970-01-01, in the Gregorian calendar. */
export type Day = number

const MS = 86_400_000

export const dayOf = (year: number, month: number, date: number): Day => {
  const t = new Date(Date.UTC(2000, month - 1, date))
  t.setUTCFullYear(year, month - 1, date)
  return Math.round(t.getTime() / MS)
}

/** The day of an ISO date; undefined for a string that is none. */
export const readDay = (iso: string): Day | undefined => {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  if (!m) return undefined
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
  return isoDay(day) === m[0] ? day : undefined
}

export const isoDay = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10)

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear()
/** 1 to 12. */
export const monthOf = (day: Day): number => new Date(day * MS).getUTCMonth() + 1
/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7
export const mondayOf = (day: Day): Day => day - weekdayOf(day)

/** The same date `n` months later, or the last day of a shorter month. */
export const addMonths = (day: Day, n: number): Day => {
  const date = new Date(day * MS).getUTCDate()
  const first = dayOf(yearOf(day), monthOf(day) + n, 1)
  const next = dayOf(yearOf(first), monthOf(first) + 1, 1)
  return Math.min(first + date, next) - 1
}

/** ISO 8601 week: its year and number. */
export const isoWeek = (day: Day): { readonly year: number; readonly week: number } => {
  const year = yearOf(mondayOf(day) + 3)
  return { year, week: Math.round((mondayOf(day) - mondayOf(dayOf(year, 1, 4))) / 7) + 1 }
}
