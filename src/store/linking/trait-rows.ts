import { fnv, LONGEST, type Node, stirred, type Trait, traitsOf, weightOf } from '../../linking/index.ts'

/** Stretches that end within so many of their unit are of one era: what is looked up together lies together in the table. */
const ERA = { span: 8, day: 480 } as const

/** 53 bits of a hash: whole numbers that JavaScript, SQLite and PostgreSQL all keep exactly. */
const keyOf = ({ unit, term }: Trait): number => {
  const text = `${unit} ${term}`
  return stirred(text) * 2 ** 21 + (fnv(`${text}#`) >>> 11)
}

const eraOf = (unit: Trait['unit'], n: number): number => Math.floor(n / ERA[unit])

/** A trait by its number: what the table `trait` knows it by. */
export interface KeyedTrait extends Pick<Trait, 'stretches' | 'unit'> {
  readonly key: number
  readonly weight: number
}

/** The traits of a node with their numbers, which take longer to find than all else that is made of them. */
export const keyedTraits = (node: Node): KeyedTrait[] =>
  traitsOf(node).map((trait) => ({
    key: keyOf(trait),
    weight: weightOf(trait),
    stretches: trait.stretches,
    unit: trait.unit,
  }))

/** Rows of the table `trait`: era, key, episode, first, last. */
export const traitRows = (traits: readonly KeyedTrait[], episode: number): (readonly number[])[] =>
  traits.flatMap(({ key, unit, stretches }) =>
    stretches.map(([first, last]) => [eraOf(unit, last), key, episode, first, last]),
  )

/** What is looked up for a trait: era, key, first, last. */
export const questionsOf = ({ key, unit, stretches }: KeyedTrait): (readonly number[])[] =>
  stretches.flatMap(([first, last]) => {
    const [from, to] = [eraOf(unit, first), eraOf(unit, last + LONGEST)]
    return Array.from({ length: to - from + 1 }, (_, n) => [from + n, key, first, last])
  })
