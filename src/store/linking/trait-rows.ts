import { fnv, LONGEST, type Node, stirred, type Trait, traitsOf, weightOf } from '../../linking/index.ts'

/** Stretches that end within so many of their unit are of one era: what is looked up together lies together in the table. */
const ERA = { span: 8, day: 480 } as const

/** 53 bits of a hash: whole numbers that JavaScript, SQLite and PostgreSQL all keep exactly. */
const keyOf = ({ unit, term }: Trait): number => {
  const text = `${unit} ${term}`
  return stirred(text) * 2 ** 21 + (fnv(`${text}#`) >>> 11)
}

const eraOf = (unit: Trait['unit'], n: number): number => Math.floor(n / ERA[unit])

/** Rows of the table `trait`: era, key, episode, first, last. */
export const traitRows = (node: Node, episode: number): (readonly number[])[] =>
  traitsOf(node).flatMap((trait) =>
    trait.stretches.map(([first, last]) => [eraOf(trait.unit, last), keyOf(trait), episode, first, last]),
  )

/** What is looked up for a node: number of the node, number of the trait, its weight, era, key, first, last. */
export const questionsOf = (node: Node, number: number): (readonly number[])[] =>
  traitsOf(node).flatMap((trait, k) => {
    const { unit, stretches } = trait
    return stretches.flatMap(([first, last]) => {
      const [from, to] = [eraOf(unit, first), eraOf(unit, last + LONGEST)]
      return Array.from({ length: to - from + 1 }, (_, n) => [
        number,
        k,
        weightOf(trait),
        from + n,
        keyOf(trait),
        first,
        last,
      ])
    })
  })
