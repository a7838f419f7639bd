import { type KeyedTrait, LONGEST } from '../../linking/index.ts'

/** Stretches that end within so many of their unit are of one era: what is looked up together lies together in the table. */
const ERA = { span: 8, day: 480 } as const

const eraOf = (unit: KeyedTrait['unit'], n: number): number => Math.floor(n / ERA[unit])

/** Rows of the table `trait`: era, key, episode, first, last. */
export const traitRows = (traits: readonly KeyedTrait[], episode: number): (readonly number[])[] =>
  traits.flatMap(({ key, unit, stretches }) =>
    stretches.map(([first, last]) => [eraOf(unit, last), key, episode, first, last]),
  )

/** What is looked up for a trait. */
export type TraitQuestion = readonly [era: number, key: number, first: number, last: number]

export const questionsOf = ({ key, unit, stretches }: KeyedTrait): TraitQuestion[] =>
  stretches.flatMap(([first, last]) => {
    const [from, to] = [eraOf(unit, first), eraOf(unit, last + LONGEST)]
    return Array.from({ length: to - from + 1 }, (_, n): TraitQuestion => [from + n, key, first, last])
  })
