const DAY = 86_400_000

/** Milliseconds of an ISO day at noon UTC; undefined where it is no day. */
export const timeOf = (iso: string | undefined): number | undefined => {
  if (iso === undefined) return undefined
  const time = Date.parse(`${iso.slice(0, 10)}T12:00:00Z`)
  return Number.isNaN(time) ? undefined : time
}

export interface TimeTick {
  readonly at: number
  readonly text: string
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Steps between ticks, the finest first: so many days, months or years. */
const STEPS: readonly (readonly ['day' | 'month' | 'year', number])[] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 25],
  ['year', 100],
]
const LENGTH = { day: DAY, month: 30.4 * DAY, year: 365.25 * DAY }

/** Ticks between two times, of at most about so many parts, at the starts of days, months or years. */
export const timeTicks = (from: number, to: number, parts: number): TimeTick[] => {
  const [unit, by] = STEPS.find(([u, n]) => (to - from) / (LENGTH[u] * n) <= parts) ?? STEPS.at(-1)!
  const start = new Date(from)
  const ticks: TimeTick[] = []
  for (let k = 0; k < 400; k++) {
    const at = tickAt(start, unit, by, k)
    if (at > to) break
    if (at >= from) ticks.push({ at, text: tickText(new Date(at), unit, ticks.length === 0) })
  }
  return ticks
}

const tickAt = (start: Date, unit: 'day' | 'month' | 'year', by: number, k: number): number => {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()]
  if (unit === 'day') return Date.UTC(year, month, start.getUTCDate() + k * by)
  if (unit === 'month') return Date.UTC(year, Math.floor(month / by) * by + k * by, 1)
  return Date.UTC(Math.floor(year / by) * by + k * by, 0, 1)
}

const tickText = (date: Date, unit: 'day' | 'month' | 'year', first: boolean): string => {
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  if (unit === 'year') return `${year}`
  const withYear = first || month === 0 ? ` ${year}` : ''
  if (unit === 'month') return `${MONTHS[month]}${withYear}`
  return `${date.getUTCDate()} ${MONTHS[month]}${first || (month === 0 && date.getUTCDate() === 1) ? ` ${year}` : ''}`
}

/** The times that an axis spans: a little more than what stands on it, and two days at least. */
export const timeExtent = (times: readonly number[]): readonly [number, number] => {
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const room = Math.max(DAY, (to - from) * 0.04)
  return [from - room, to + room]
}
