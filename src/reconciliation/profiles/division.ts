import type { Claim, Measure } from '../../base/index.ts'
import { daysBetween } from '../days.ts'
import { exactOf } from '../population/fate.ts'

/** More days than this are no event that was told of together. */
const LONGEST = 31

/**
 * ACLED codes one row a place and day: a total over several is divided evenly, the remainder to the first. Said as a
 * note; the figure itself is not divided. Undefined where there is nothing to divide.
 */
export const divisionNote = (value: number, claim: Claim, measure: Measure): string | undefined => {
  if (measure !== 'flow') return undefined
  const places = listedPlaces(claim)
  if (places.length > 1)
    return `over ${places.length} places (${places.join(', ')}) ${shares(value, places.length)}`
  const { time } = claim
  const days = time ? daysBetween(time.start, time.end) + 1 : 1
  if (!time || days < 2 || days > LONGEST || time.precision > 2) return undefined
  return `if told of each of the ${days} days ${time.start} to ${time.end}, ${shares(value, days)}`
}

/** Places that the words join as equals: "in Drenova and Kalmar". A town and its country are one place. */
const listedPlaces = (claim: Claim): string[] => {
  const words = exactOf(claim)
  const named = claim.places.filter((p) => p.role === 'at' && p.basis !== 'inferred')
  const joined = named.filter((p, i) =>
    named.some(
      (q, k) =>
        k !== i && (words.includes(`${p.text} and ${q.text}`) || words.includes(`${q.text} and ${p.text}`)),
    ),
  )
  return [...new Set(joined.map((p) => p.name ?? p.text))]
}

const shares = (value: number, n: number): string => {
  const each = Math.floor(value / n)
  return `ACLED divides it evenly, the remainder to the first: ${each + (value % n)}, then ${each} each`
}
