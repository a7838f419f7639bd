import { meets, number } from '../interval.ts'
import { byStanding, compare, distinct, groupBy } from '../order.ts'
import { type Population, populationKey, portionNamed } from '../population/population.ts'
import { inWords, onOneWord, type Sighting } from '../sighting.ts'

/** Counts of one population, that may be compared with each other. */
export interface Counts {
  readonly population: Population
  readonly sightings: readonly Sighting[]
  /** Why counts were put together or kept apart. */
  readonly why: readonly string[]
}

/** Sorts counts into what is like with like. */
export const populationsOf = (sightings: readonly Sighting[]): Counts[] => {
  const notes = new Map<string, string[]>()
  const placed = apartWithinReports(mergeSides(sightings), (s, why) => {
    const key = populationKey(s.population)
    notes.set(key, [...(notes.get(key) ?? []), why])
  })
  return [...groupBy(placed, (s) => populationKey(s.population))]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, group]) => ({
      population: group[0]!.population,
      sightings: [...group].sort((a, b) => byStanding(a.claim, b.claim) || compare(a.text, b.text)),
      why: distinct(notes.get(key) ?? []),
    }))
}

/** "soldiers" are "Syrian soldiers" where no other side's soldiers are counted. */
const mergeSides = (sightings: readonly Sighting[]): Sighting[] => {
  const bare = ({ side: _, ...p }: Population): Population => p
  return [...groupBy(sightings, (s) => populationKey(bare(s.population))).values()].flatMap((group) => {
    const sides = distinct(group.flatMap((s) => s.population.side ?? []))
    return sides.length > 1 ? group : group.map((s) => ({ ...s, population: bare(s.population) }))
  })
}

/**
 * A report does not contradict itself: where two of its counts on one origin's word do not meet, or one of them is in
 * the publisher's own words, they count different things, and the smaller is read as a part. So is one person told of
 * beside a number. Two origins that a report names may contradict each other.
 */
const apartWithinReports = (
  sightings: readonly Sighting[],
  note: (s: Sighting, why: string) => void,
): Sighting[] =>
  [...groupBy(sightings, (s) => populationKey(s.population)).values()].flatMap((group) => {
    const numbered = group.some((s) => !s.individual)
    return [...groupBy(group, (s) => s.claim.document).values()].flatMap((told) => {
      const largestFirst = [...told].sort(
        (a, b) => (number(b) ?? 0) - (number(a) ?? 0) || byStanding(a.claim, b.claim),
      )
      return largestFirst.map((s, i) => {
        const whole = largestFirst.slice(0, i).find((larger) => onOneWord(s, larger) && !meets(s, larger))
        if (s.individual && numbered)
          return asPart(s, `${inWords(s)} is one person told of, not a count of all`, note)
        if (!whole) return s
        const why = `${inWords(s)} and ${inWords(whole)} stand in one report on one word: read as a part, not as a contradiction`
        return asPart(s, why, note)
      })
    })
  })

const asPart = (s: Sighting, why: string, note: (s: Sighting, why: string) => void): Sighting => {
  const part = { ...s, population: { ...s.population, portion: portionNamed(s.text) } }
  note(part, why)
  return part
}
