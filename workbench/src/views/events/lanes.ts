import type { Timeline } from '../../../../src/api/answers.ts'

/** What a row of the timeline is: a group of types, one type, or a country. */
export const LANES = { group: 'kind of event', type: 'type', country: 'country' } as const
export type Lanes = keyof typeof LANES

export const lanesAsked = (value: string | undefined): Lanes =>
  value !== undefined && Object.hasOwn(LANES, value) ? (value as Lanes) : 'group'

/** Key of the row of events in no country, or in one that has no row. */
export const ELSEWHERE = 'elsewhere'

/** Bins by country, made of the timelines of some countries and of that of all: what is in none of them is `ELSEWHERE`. */
export const byCountry = (
  all: Timeline,
  countries: readonly { readonly country: string; readonly timeline: Timeline }[],
): Timeline => {
  const left = sums(all)
  const bins = countries.flatMap(({ country, timeline }) =>
    [...sums(timeline)].map(([start, count]) => {
      left.set(start, (left.get(start) ?? 0) - count)
      return { start, type: country, count }
    }),
  )
  const rest = [...left].flatMap(([start, count]) => (count > 0 ? [{ start, type: ELSEWHERE, count }] : []))
  return { ...all, bins: [...bins, ...rest] }
}

const sums = ({ bins }: Timeline): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { start, count } of bins) counts.set(start, (counts.get(start) ?? 0) + count)
  return counts
}
