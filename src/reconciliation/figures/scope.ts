import type { Figure } from '../../base/index.ts'
import { compare, groupBy } from '../order.ts'
import type { Population } from '../population/population.ts'
import type { Sighting } from '../sighting.ts'
import type { Happening } from '../types.ts'

/** Where and when the counted were counted: what the happening says, else what the claims say. */
export const scopeOf = (
  population: Population,
  sightings: readonly Sighting[],
  event: Happening,
): Figure['scope'] => {
  const { portion, measure, day } = population
  const places = placesOf(sightings)
  const place = portion && places.includes(portion) ? portion : (event.place?.name ?? places[0])
  const from =
    measure === 'stock'
      ? undefined
      : (event.time?.start ?? first(sightings.flatMap((s) => s.claim.time?.start ?? [])))
  const to = measure === 'flow' ? event.time?.end : undefined
  const as_of = day ?? last(sightings.flatMap((s) => s.as_of ?? []))
  return {
    ...(place ? { place } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(as_of ? { as_of } : {}),
  }
}

const first = (days: readonly string[]): string | undefined => [...days].sort(compare)[0]
const last = (days: readonly string[]): string | undefined => [...days].sort(compare).at(-1)

/** Places that the claims tell of, known ones first, then those that most of them name. */
const placesOf = (sightings: readonly Sighting[]): string[] => {
  const told = sightings.flatMap((s) => s.claim.places.filter((p) => p.role !== 'from'))
  return [...groupBy(told, (p) => p.name ?? p.text)]
    .sort(
      ([a, x], [b, y]) =>
        Number(y.some((p) => p.precision)) - Number(x.some((p) => p.precision)) ||
        y.length - x.length ||
        compare(a, b),
    )
    .map(([name]) => name)
}
