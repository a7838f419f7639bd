import { Likening } from '../context/index.ts'
import { gap, type Nearness } from '../facets/index.ts'
import { type Compared, comparedOf } from './compared.ts'
import type { Node } from './node.ts'

/** What is compared of the words around two episodes. All are numbers of 0 and more; the weights are learned. */
export const FEATURES = [
  // of the vectors of a context, in their order
  'all',
  'names',
  'lead',
  'title',
  'same day',
  'a day apart',
  'up to four days apart',
  'more days apart',
  'perhaps the same day',
  'perhaps up to three days apart',
  'perhaps up to two weeks apart',
  'perhaps more apart',
  'days between the reports',
  'days between the reports, logarithm',
  'people',
  'name pairs',
  'towns shared',
  'main town shared',
  'no town shared',
  'provinces shared',
  'no province shared',
  'killed alike',
  'killed unlike',
  'injured alike',
  'injured unlike',
  'ages shared',
  'no age shared',
  'first age shared',
  'first age not shared',
  'place the same',
  'place perhaps another',
  'place another',
  'told as another kind',
] as const

export type Feature = (typeof FEATURES)[number]

/** So many of them are likenesses of vectors. */
const VECTORS = 4

/** More people in common tell no more. */
const MOST_PEOPLE = 3

/** Terms two sets share. */
export const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].filter((x) => large.has(x)).sort()
}

/** How many terms two sets share, up to `most`. */
const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): number => {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  let count = 0
  for (const x of small) if (large.has(x) && ++count >= most) break
  return count
}

/** Whether two sets share a term. */
export const areShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => countShared(a, b, 1) > 0

const at = (feature: Feature): number => FEATURES.indexOf(feature)

// looked up once: pairs are weighed by the million
const SAME_DAY = at('same day')
const PERHAPS_SAME_DAY = at('perhaps the same day')
const BETWEEN = at('days between the reports')
const LOG_BETWEEN = at('days between the reports, logarithm')
const PEOPLE = at('people')
const PAIRS = at('name pairs')
const TOWNS = at('towns shared')
const MAIN_TOWN = at('main town shared')
const NO_TOWN = at('no town shared')
const PROVINCES = at('provinces shared')
const KILLED = at('killed alike')
const INJURED = at('injured alike')
const AGES = at('ages shared')
const FIRST_AGE = at('first age shared')
const NO_FIRST_AGE = at('first age not shared')
const SAME_PLACE = at('place the same')
const PERHAPS_ANOTHER = at('place perhaps another')
const ANOTHER_PLACE = at('place another')
const ANOTHER_KIND = at('told as another kind')

/** What is found of a pair, by the places of FEATURES. */
type Values = Float64Array

const setDays = (into: Values, a: Compared, b: Compared): void => {
  const between = gap(a, b)
  if (Number.isNaN(between)) return
  if (a.certain && b.certain)
    into[SAME_DAY + (between <= 0 ? 0 : between <= 1 ? 1 : between <= 4 ? 2 : 3)] = 1
  else into[PERHAPS_SAME_DAY + (between <= 0 ? 0 : between <= 3 ? 1 : between <= 14 ? 2 : 3)] = 1
}

/** Sets this feature, or the one after it, where a number is told of both. */
const setAlike = (into: Values, alike: number, a: number, b: number): void => {
  if (a === b) into[alike] = 1
  else if (a < b || a > b) into[alike + 1] = 1
}

const setTowns = (into: Values, a: Compared, b: Compared): void => {
  if ((a.townsSign & b.townsSign) !== 0 && areShared(a.towns, b.towns)) into[TOWNS] = 1
  if (a.mainTown === undefined || b.mainTown === undefined) return
  if (a.mainTown === b.mainTown) into[MAIN_TOWN] = 1
  else if (!a.towns.has(b.mainTown) && !b.towns.has(a.mainTown)) into[NO_TOWN] = 1
}

/** Sets this feature, or the one after it, where both name provinces. */
const setProvinces = (into: Values, a: Compared, b: Compared): void => {
  if (!a.provincesSign || !b.provincesSign) return
  const shared = (a.provincesSign & b.provincesSign) !== 0 && areShared(a.provinces, b.provinces)
  into[PROVINCES + (shared ? 0 : 1)] = 1
}

const setAges = (into: Values, a: Compared, b: Compared): void => {
  if (!a.agesSign || !b.agesSign) return
  into[AGES + ((a.agesSign & b.agesSign) !== 0 && areShared(a.ages, b.ages) ? 0 : 1)] = 1
  if (a.firstAge === b.firstAge) into[FIRST_AGE] = 1
  else if (!b.ages.has(a.firstAge!) && !a.ages.has(b.firstAge!)) into[NO_FIRST_AGE] = 1
}

/** How rare the name pairs are that two contexts share. */
const pairsShared = (a: Compared['pairs'], b: Compared['pairs']): number => {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  let sum = 0
  for (const [pair, weight] of small) if (large.has(pair)) sum += weight
  return sum
}

const likening = new Likening()

/**
 * The values of FEATURES for two episodes whose places stand to each other as given, in that order. Symmetric. `into`, where
 * it is given, is filled; pairs with the same first episode are best asked about in a row.
 */
export const featuresOf = (
  p: Node,
  q: Node,
  near: Nearness,
  into: Values = new Float64Array(FEATURES.length),
): Values => {
  const a = comparedOf(p)
  const b = comparedOf(q)
  into.fill(0)
  likening.cosines(a.vectors, b.vectors, into)
  for (let k = 0; k < VECTORS; k++) into[k] = Math.sqrt(into[k]!)
  setDays(into, a, b)
  const between = Math.abs(a.published - b.published)
  if (!Number.isNaN(between)) {
    into[BETWEEN] = Math.min(between, 40) / 10
    into[LOG_BETWEEN] = Math.log1p(between)
  }
  if ((a.peopleSign & b.peopleSign) !== 0) into[PEOPLE] = countShared(a.people, b.people, MOST_PEOPLE)
  if ((a.pairsSign & b.pairsSign) !== 0) into[PAIRS] = Math.log1p(pairsShared(a.pairs, b.pairs))
  setTowns(into, a, b)
  setProvinces(into, a, b)
  setAlike(into, KILLED, a.killed, b.killed)
  setAlike(into, INJURED, a.injured, b.injured)
  setAges(into, a, b)
  if (near === 'same') into[SAME_PLACE] = 1
  else if (near === 'loosely-apart') into[PERHAPS_ANOTHER] = 1
  else if (near === 'apart') into[ANOTHER_PLACE] = 1
  if (p.family !== q.family) into[ANOTHER_KIND] = 1
  return into
}
