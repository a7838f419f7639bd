import { highEnd, isWordless, lowEnd, number, sameRange } from '../interval.ts'
import { byStanding, compare, groupBy } from '../order.ts'
import { inWords, type Sighting } from '../sighting.ts'

/** A count that no longer stands, and what stands in its place. */
export interface Replaced {
  readonly sighting: Sighting
  /** Absent where a correction took the count back and no claim gives another. */
  readonly by?: Sighting
  readonly why: string
}

export interface Standing {
  readonly current: readonly Sighting[]
  readonly replaced: readonly Replaced[]
}

/** An approximate number is off by a fifth at most before it reads as another number. */
const ROUNDING = 0.2

/** Rounder words for the same: "dozens" after 33. They do not take the number back. */
const isRounder = (newer: Sighting, older: Sighting): boolean => {
  if (isWordless(newer)) return true
  if (!newer.approximate) return false
  if (newer.best === null) return lowEnd(newer) <= lowEnd(older) && highEnd(older) <= highEnd(newer)
  const told = number(older)
  return told !== null && Math.abs(newer.best - told) <= ROUNDING * newer.best
}

/**
 * What each origin says last. A newer count of one origin replaces its older one; of another origin, never. The same
 * count told again replaces nothing, nor do rounder words for it, nor counts without a day.
 */
export const standing = (sightings: readonly Sighting[]): Standing => {
  const ordered = [...sightings].sort(
    (a, b) =>
      compare(a.as_of ?? '', b.as_of ?? '') || byStanding(a.claim, b.claim) || compare(a.text, b.text),
  )
  const origins = groupBy(ordered, (s) => s.origin.key)
  const replaced = ordered.flatMap((older): Replaced[] => {
    const by = origins
      .get(older.origin.key)!
      .find(
        (newer) =>
          !!older.as_of &&
          !!newer.as_of &&
          newer.as_of > older.as_of &&
          !sameRange(newer, older) &&
          !isRounder(newer, older),
      )
    return by ? [{ sighting: older, by, why: `${inWords(older)} gave way to ${inWords(by)}` }] : []
  })
  const gone = new Set(replaced.map((r) => r.sighting))
  return { current: ordered.filter((s) => !gone.has(s)), replaced }
}
