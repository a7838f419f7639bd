import type { Range } from '../../base/index.ts'
import {
  highEnd,
  hullOf,
  intersection,
  isExact,
  isWordless,
  lowEnd,
  rangeInWords,
  sameRange,
} from '../interval.ts'
import { distinct } from '../order.ts'
import { inWords, listed, type Sighting } from '../sighting.ts'

export interface Combined extends Range {
  readonly why: readonly string[]
}

/** What the standing counts of all origins allow together; where they do not meet, from the least to the greatest. */
export const combine = (current: readonly Sighting[]): Combined => {
  const counts = current.filter((s) => !isWordless(s))
  if (!counts.length) return { low: null, best: null, high: null, why: ['no origin gives a number'] }
  const met = intersection(counts)
  if (!met)
    return {
      ...hullOf(counts),
      best: null,
      why: [
        `the counts do not meet: from the least to the greatest is ${rangeInWords({ ...hullOf(counts), best: null })}`,
      ],
    }
  if (isExact({ ...met, best: null })) {
    const exact = counts.find(isExact)
    const narrows = exact && counts.some((s) => !sameRange(s, exact))
    return {
      ...met,
      best: met.low,
      why: narrows ? [`${inWords(exact)} is a number that all counts allow: ${listed(counts)}`] : [],
    }
  }
  return withBest(met, counts)
}

const withBest = (met: Pick<Range, 'low' | 'high'>, counts: readonly Sighting[]): Combined => {
  const range = { ...met, best: null }
  const told = counts.filter((s) => s.best !== null)
  const inside = told.filter((s) => lowEnd(range) <= s.best! && s.best! <= highEnd(range))
  const outside = told.filter((s) => !inside.includes(s))
  const bests = distinct(inside.map((s) => s.best!)).sort((a, b) => a - b)
  const why = [
    ...outside.map((s) => `${inWords(s)} is approximate, and lies outside what the others allow`),
    ...(bests.length > 1
      ? [`approximate counts differ: ${listed(inside)}; they leave both ends open, so none is denied`]
      : []),
    ...(distinct(counts.map(inWords)).length > 1 && !bests.length && met.low !== null
      ? [`all counts allow ${rangeInWords(range)}: ${listed(counts)}`]
      : []),
  ]
  if (bests.length === 1) return { ...met, best: bests[0]!, why }
  if (bests.length > 1 && met.low === null && met.high === null)
    return { low: bests[0]!, best: null, high: bests.at(-1)!, why }
  return { ...range, why }
}
