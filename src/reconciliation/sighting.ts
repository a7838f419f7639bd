import type { Claim, Range } from '../base/index.ts'
import { distinct } from './order.ts'
import type { Population } from './population/population.ts'
import type { Origin } from './types.ts'

/** One count of one population by one origin: what a claim, or a part of one, says of how many. */
export interface Sighting extends Range {
  readonly claim: Claim
  readonly population: Population
  /** The words that count. */
  readonly text: string
  readonly approximate: boolean
  readonly origin: Origin
  /** ISO day on which the origin said so. */
  readonly as_of?: string
  /** It is the count of the claim, not of a part of the group that the claim tells of. */
  readonly whole: boolean
  /** One person told of, not a number: "a shopkeeper". */
  readonly individual: boolean
}

/** “at least 80” (Harbour Relief Network, 2012-06-25): how reasons name a count. */
export const inWords = (s: Pick<Sighting, 'text' | 'origin' | 'as_of'>): string =>
  `“${s.text}” (${[s.origin.name, s.as_of].filter(Boolean).join(', ')})`

/** Several counts, each named once; of many, the first. */
export const listed = (sightings: readonly Sighting[]): string => {
  const counts = distinct(sightings.map(inWords))
  const more = counts.length - MOST_LISTED
  return more > 1 ? `${counts.slice(0, MOST_LISTED).join('; ')}; and ${more} more` : counts.join('; ')
}

/** A reader who wants the others finds them among the observations. */
const MOST_LISTED = 6

/** In one report, and on one origin's word or in the publisher's own words: such counts do not contradict each other. */
export const onOneWord = (
  a: Pick<Sighting, 'claim' | 'origin'>,
  b: Pick<Sighting, 'claim' | 'origin'>,
): boolean =>
  a.claim.document === b.claim.document &&
  (a.origin.key === b.origin.key || !a.claim.attribution.length || !b.claim.attribution.length)
