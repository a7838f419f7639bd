/** How finely time is told. */
export type Unit = 'day' | 'month' | 'year'

/** ISO day on which the unit begins that a day stands in. */
export const startOf = (day: string, unit: Unit): string =>
  unit === 'day' ? day : unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`

/** First day of the unit that lies so many units after one that begins on `start`. */
export const shifted = (start: string, unit: Unit, by: number): string => {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number]
  const date = new Date(0)
  // Date.UTC takes years below 100 for those of the last century
  date.setUTCFullYear(
    unit === 'year' ? year + by : year,
    unit === 'month' ? month - 1 + by : month - 1,
    unit === 'day' ? day + by : day,
  )
  return isoDay(date)
}

/** Last day of the unit that begins on `start`. */
export const lastDayOf = (start: string, unit: Unit): string => shifted(shifted(start, unit, 1), 'day', -1)

/** Beginnings of all units from that of the first day to that of the last; no more than `most`. */
export const startsBetween = (first: string, last: string, unit: Unit, most = 20_000): string[] => {
  const starts: string[] = []
  for (let at = startOf(first, unit); at <= last && starts.length < most; at = shifted(at, unit, 1))
    starts.push(at)
  return starts
}

/** Whether words are a day of the calendar, as 2012-06-25. */
export const isDay = (words: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(words) && shifted(words, 'day', 0) === words

const isoDay = (date: Date): string => {
  const pad = (n: number, width = 2) => String(n).padStart(width, '0')
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
}
