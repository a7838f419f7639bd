import { type Context, cosine } from '../context/index.ts'
import { gap, nearness } from '../facets/index.ts'
import type { Node } from './node.ts'

/** What is compared of the words around two episodes. All are numbers of 0 and more; the weights are learned. */
export const FEATURES = [
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

/** More people in common tell no more. */
const MOST_PEOPLE = 3

/** Terms two sets share. */
export const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].filter((x) => large.has(x)).sort()
}

/** How many terms two sets share, up to `most`. */
const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const x of small) if (large.has(x) && ++count >= most) break
  return count
}

/** Whether two sets share a term. */
export const areShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => countShared(a, b, 1) > 0

const flag = (x: boolean): number => (x ? 1 : 0)

const dayFeatures = (a: Context, b: Context): number[] => {
  if (!a.days || !b.days) return [0, 0, 0, 0, 0, 0, 0, 0]
  const between = gap(a.days, b.days)
  const certain = a.days.certain && b.days.certain
  const step = (from: number, to: number): number => flag(between >= from && between <= to)
  const ofCertain = [step(0, 0), step(1, 1), step(2, 4), step(5, Number.POSITIVE_INFINITY)]
  const ofOthers = [step(0, 0), step(1, 3), step(4, 14), step(15, Number.POSITIVE_INFINITY)]
  return certain ? [...ofCertain, 0, 0, 0, 0] : [0, 0, 0, 0, ...ofOthers]
}

const numbers = (a: number | undefined, b: number | undefined): number[] =>
  a === undefined || b === undefined ? [0, 0] : [flag(a === b), flag(a !== b)]

const sets = (a: ReadonlySet<string>, b: ReadonlySet<string>): number[] => {
  const shared = areShared(a, b)
  return [flag(shared), flag(!shared && a.size > 0 && b.size > 0)]
}

/** The values of FEATURES for two episodes, in that order. Symmetric. */
export const featuresOf = (p: Node, q: Node): number[] => {
  const [a, b] = [p.context, q.context]
  const near = nearness(p.episode.sites, q.episode.sites)
  const between =
    a.published === undefined || b.published === undefined ? 0 : Math.abs(a.published - b.published)
  let pairs = 0
  const [small, large] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  for (const [pair, weight] of small) if (large.has(pair)) pairs += weight
  const towns = areShared(a.towns, b.towns)
  const noTown =
    a.mainTown !== undefined &&
    b.mainTown !== undefined &&
    !a.towns.has(b.mainTown) &&
    !b.towns.has(a.mainTown)
  const firstAges = a.firstAge !== undefined && b.firstAge !== undefined
  return [
    Math.sqrt(cosine(a.all, b.all)),
    Math.sqrt(cosine(a.names, b.names)),
    Math.sqrt(cosine(a.lead, b.lead)),
    Math.sqrt(cosine(a.title, b.title)),
    ...dayFeatures(a, b),
    Math.min(between, 40) / 10,
    Math.log1p(between),
    countShared(a.people, b.people, MOST_PEOPLE),
    Math.log1p(pairs),
    flag(towns),
    flag(a.mainTown !== undefined && a.mainTown === b.mainTown),
    flag(noTown),
    ...sets(a.provinces, b.provinces),
    ...numbers(a.killed, b.killed),
    ...numbers(a.injured, b.injured),
    ...sets(a.ages, b.ages),
    flag(firstAges && a.firstAge === b.firstAge),
    flag(firstAges && !b.ages.has(a.firstAge!) && !a.ages.has(b.firstAge!)),
    flag(near === 'same'),
    flag(near === 'loosely-apart'),
    flag(near === 'apart'),
    flag(p.family !== q.family),
  ]
}
