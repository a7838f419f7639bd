import type { ProfileValue, Range } from '../../base/index.ts'
import { highEnd, isWordless, lowEnd } from '../interval.ts'
import { distinct } from '../order.ts'
import type { Sighting } from '../sighting.ts'
import type { Settings } from '../types.ts'

/** What a profile chooses a number from. */
export interface Evidence {
  /** The standing counts of each origin. */
  readonly current: readonly Sighting[]
  /** What they come to together. */
  readonly combined: Range
  /** No number is allowed by all of them. */
  readonly contradictory: boolean
  readonly settings: Settings
}

export const claimsOf = (sightings: readonly Sighting[]): string[] =>
  distinct(sightings.map((s) => s.claim.id))

export const counted = (sightings: readonly Sighting[]): Sighting[] => sightings.filter((s) => !isWordless(s))

/** The counts with an end of their own that a number lies between: 87 is allowed by "87" and by "at least 80". */
export const allowing = (n: number, sightings: readonly Sighting[]): Sighting[] =>
  sightings.filter((s) => (s.low ?? s.high) !== null && lowEnd(s) <= n && n <= highEnd(s))

/** How many independent origins give a number, by their keys. */
export const originsOf = (sightings: readonly Sighting[]): number =>
  new Set(sightings.map((s) => s.origin.key)).size

export const exactly = (n: number, why: string, from: readonly Sighting[]): ProfileValue => ({
  low: n,
  best: n,
  high: n,
  why,
  claims: claimsOf(from),
})
