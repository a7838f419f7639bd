import { type Context, SIGN } from '../context/index.ts'
import { type PlacedSites, placed } from '../facets/index.ts'
import type { Node } from './node.ts'

/**
 * What a node is held against others by, each value in the place where it is used: pairs are weighed by the million, and
 * the way through getters and records to their values was most of the time. A number is NaN where nothing is told.
 */
export interface Compared
  extends Pick<
    Context,
    'vectors' | 'people' | 'pairs' | 'towns' | 'mainTown' | 'provinces' | 'ages' | 'firstAge'
  > {
  readonly sites: PlacedSites
  readonly peopleSign: number
  readonly pairsSign: number
  readonly townsSign: number
  readonly provincesSign: number
  readonly agesSign: number
  readonly from: number
  readonly to: number
  readonly slack: number
  readonly certain: boolean
  readonly published: number
  readonly killed: number
  readonly injured: number
}

const made = new WeakMap<Node, Compared>()

export const comparedOf = (node: Node): Compared => {
  const before = made.get(node)
  if (before) return before
  const { context: c, episode } = node
  const { signs, days } = c
  const compared: Compared = {
    vectors: c.vectors,
    people: c.people,
    pairs: c.pairs,
    towns: c.towns,
    mainTown: c.mainTown,
    provinces: c.provinces,
    ages: c.ages,
    firstAge: c.firstAge,
    sites: placed(episode.sites),
    peopleSign: signs[SIGN.people]!,
    pairsSign: signs[SIGN.pairs]!,
    townsSign: signs[SIGN.towns]!,
    provincesSign: signs[SIGN.provinces]!,
    agesSign: signs[SIGN.ages]!,
    from: days?.from ?? Number.NaN,
    to: days?.to ?? Number.NaN,
    slack: days?.slack ?? 0,
    certain: days?.certain ?? false,
    published: c.published ?? Number.NaN,
    killed: c.killed ?? Number.NaN,
    injured: c.injured ?? Number.NaN,
  }
  made.set(node, compared)
  return compared
}
