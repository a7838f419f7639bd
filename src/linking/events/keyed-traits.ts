import { fnv, stirred } from '../hash.ts'
import { weightOf } from './bond.ts'
import { type Node, type Trait, traitsOf } from './node.ts'

/** A trait by a number in place of its term. */
export interface KeyedTrait extends Pick<Trait, 'stretches' | 'unit'> {
  readonly key: number
  readonly weight: number
}

/** 53 bits of a hash: whole numbers that JavaScript, SQLite and PostgreSQL all keep exactly. */
const keyOf = ({ unit, term }: Trait): number => {
  const text = `${unit} ${term}`
  return stirred(text) * 2 ** 21 + (fnv(`${text}#`) >>> 11)
}

/** The traits of a node, by numbers. */
export const keyedTraits = (node: Node): KeyedTrait[] =>
  traitsOf(node).map((trait) => ({
    key: keyOf(trait),
    weight: weightOf(trait),
    stretches: trait.stretches,
    unit: trait.unit,
  }))
