import type { Acquainted, KeyedTrait } from '../linking/index.ts'

/** What was found of a report's episodes before it is linked, as it is moved between threads: three things in place of some thousand. */
export interface PackedAcquainted {
  /** Of each episode the number of its traits; of each trait its key, weight, unit, number of stretches, and their ends. */
  readonly traits: Float64Array
  /** Ids, a line each. */
  readonly others: string
  readonly scores: Float64Array
}

const UNITS = ['day', 'span'] as const

export const packAcquainted = ({ traits, others, scores }: Acquainted): PackedAcquainted => ({
  traits: Float64Array.from(
    traits.flatMap((own) => [
      own.length,
      ...own.flatMap(({ key, weight, unit, stretches }) => [
        key,
        weight,
        UNITS.indexOf(unit),
        stretches.length,
        ...stretches.flat(),
      ]),
    ]),
  ),
  others: others.join('\n'),
  scores,
})

export const unpackAcquainted = ({ traits, others, scores }: PackedAcquainted): Acquainted => {
  let at = 0
  const next = (): number => traits[at++]!
  const times = <T>(make: () => T): T[] => Array.from({ length: next() }, make)
  const trait = (): KeyedTrait => ({
    key: next(),
    weight: next(),
    unit: UNITS[next()]!,
    stretches: times(() => [next(), next()] as const),
  })
  const unpacked: KeyedTrait[][] = []
  while (at < traits.length) unpacked.push(times(trait))
  return { traits: unpacked, others: others ? others.split('\n') : [], scores }
}
