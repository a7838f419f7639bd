import { type Made, makerOf } from '../../linker/index.ts'
import type { Decided, Node } from '../../linking/index.ts'
import type { Settings } from '../../reconciliation/index.ts'
import type { Surroundings } from './circle.ts'
import { settled } from './settled.ts'

/** What a person decided of two episodes, and what an analyst sets. */
export interface Making {
  readonly decided?: Decided
  readonly settings?: Partial<Settings>
}

/** The records of some events, each of its episodes; reports that are needed beside theirs are fetched. Writes nothing. */
export const madeIn = (
  circle: Surroundings,
  events: readonly (readonly Node[])[],
  making: Making = {},
): Promise<Made[]> =>
  settled<'report', Made[]>(
    (needs) => {
      const make = makerOf({
        reportOf: (d) => {
          if (!circle.has(d)) needs.note('report', d)
          return circle.get(d)?.report
        },
        partiesOf: (d) => circle.get(d)?.parties ?? [],
        actorOf: (party) => circle.actorOf(party),
        nameOf: (actor) => circle.nameOf(actor),
        kinshipsOf: (d) => circle.kinshipsOf(d),
        ...making,
      })
      return events.map(make)
    },
    (needs) => circle.fetch(needs.of('report')),
  )
