import type { ResolvedPlace } from '../../base/index.ts'
import type { NameCandidate } from './candidates.ts'
import { ADMIN_NOUNS, DIRECTIONS, RURAL_NOUNS, TOWN_NOUNS } from './lexicon.ts'

const SMALL: ReadonlySet<string> = new Set(
  "the a an of ' 's ’s mostly largely nearby besieged disputed restive remote coastal border mountainous".split(
    ' ',
  ),
)
const PARTS: ReadonlySet<string> = new Set(
  `part parts side half suburbs outskirts provinces territory north-west north-east south-west south-east northwest
  northeast southwest southeast`.split(/\s+/),
)

/** At most so many words between a name and the one that contains it. */
const GAP = 7

const isPlain = (word: string): boolean =>
  SMALL.has(word) ||
  DIRECTIONS.has(word) ||
  ADMIN_NOUNS.has(word) ||
  TOWN_NOUNS.has(word) ||
  RURAL_NOUNS.has(word) ||
  PARTS.has(word)

const between = (a: NameCandidate, b: NameCandidate): string[] | undefined =>
  a.tree !== b.tree || b.first <= a.last || b.first - a.last > GAP
    ? undefined
    : a.tree.words.slice(a.last + 1, b.first).map((w) => w.form.toLowerCase())

/**
 * Whether the name behind contains the one before it: "Daraa, southern Syria", "Douma in Rif Dimashq", and, where a
 * text has lost its commas, "Tafas Daraa province".
 */
export const isContainedBehind = (inner: NameCandidate, outer: NameCandidate): boolean => {
  const words = between(inner, outer)
  if (!words) return false
  const tie = words.findIndex((w) => w === ',' || w === 'in')
  if (tie < 0)
    return words.every((w) => DIRECTIONS.has(w)) && (outer.kind === 'admin' || outer.country === true)
  const rest = words.slice(tie + 1).filter((w, i) => !(i === 0 && w === 'in'))
  return (
    words.slice(0, tie).every(isPlain) && rest.every(isPlain) && !(words[tie] === ',' && rest.includes(','))
  )
}

/** Whether the name before contains the one behind: "Kampala's Kisenyi district", "the Idlib town of Binnish". */
export const isContainedBefore = (inner: NameCandidate, outer: NameCandidate): boolean => {
  const words = between(outer, inner)
  if (!words?.length) return false
  const owned = /^['’]s?$/.test(words[0] ?? '')
  const named = TOWN_NOUNS.has(words[0] ?? '') && words[1] === 'of'
  return (owned || named) && words.every(isPlain)
}

/** Two names of one list, with at most the kind of place between them: "Tafas, Dael and Nawa". */
export const isListed = (a: NameCandidate, b: NameCandidate): boolean => {
  const words = between(a, b)
  return (
    words !== undefined &&
    words.length < 4 &&
    words.every((w) => w === 'and' || w === ',' || TOWN_NOUNS.has(w))
  )
}

const PRECISION: Readonly<Record<ResolvedPlace['kind'], ResolvedPlace['precision']>> = {
  site: 2,
  city: 2,
  admin2: 3,
  admin1: 4,
  region: 5,
  country: 6,
}

/** A place that no gazetteer has, as far as the one that contains it tells where it is. */
export const placeWithin = (name: string, outer: ResolvedPlace): ResolvedPlace => ({
  name,
  kind: 'site',
  ...(outer.country ? { country: outer.country } : {}),
  ...(outer.admin1 ? { admin1: outer.admin1 } : {}),
  ...(outer.lat === undefined ? {} : { lat: outer.lat }),
  ...(outer.lon === undefined ? {} : { lon: outer.lon }),
  precision: PRECISION[outer.kind],
})
