import type { Range } from '../base/index.ts'

/** The ends of an interval of counts as numbers; an open end is infinite. */
export const lowEnd = (r: Range): number => r.low ?? Number.NEGATIVE_INFINITY
export const highEnd = (r: Range): number => r.high ?? Number.POSITIVE_INFINITY

const closed = (n: number): number | null => (Number.isFinite(n) ? n : null)

/** No number at all: "several". */
export const isWordless = (r: Range): boolean => r.low === null && r.best === null && r.high === null

export const isExact = (r: Range): boolean => r.low !== null && r.low === r.high

/** Two counts meet where one number could be both. Two lower bounds always do. */
export const meets = (a: Range, b: Range): boolean =>
  Math.max(lowEnd(a), lowEnd(b)) <= Math.min(highEnd(a), highEnd(b))

export const sameRange = (a: Range, b: Range): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high

/** The numbers that all of them allow, or null where there are none. Best values are left aside. */
export const intersection = (ranges: readonly Range[]): Pick<Range, 'low' | 'high'> | null => {
  const low = Math.max(...ranges.map(lowEnd))
  const high = Math.min(...ranges.map(highEnd))
  return low <= high ? { low: closed(low), high: closed(high) } : null
}

/** From the least number that any of them allows to the greatest. A best value counts as allowed. */
export const hullOf = (ranges: readonly Range[]): Pick<Range, 'low' | 'high'> => ({
  low: closed(Math.min(...ranges.map((r) => r.low ?? Number.NEGATIVE_INFINITY))),
  high: closed(Math.max(...ranges.map((r) => r.high ?? Number.POSITIVE_INFINITY))),
})

/** The number that stands for a count where one must: its best value, else its lower, else its upper end. */
export const number = (r: Range): number | null => r.best ?? r.low ?? r.high

/** An interval in words: "33", "80 or more", "24 to 99", "about 20". */
export const rangeInWords = ({ low, best, high }: Range): string => {
  if (low !== null && low === high) return `${low}`
  const about = best !== null ? `about ${best}` : ''
  const ends =
    low !== null && high !== null
      ? `${low} to ${high}`
      : low !== null
        ? `${low} or more`
        : high !== null
          ? `${high} or fewer`
          : ''
  return [about, ends].filter(Boolean).join(', ') || 'no number'
}
