import type { Claim, EventRecord } from '../../src/base/index.ts'
import { DEATHS, FORCE, spanOf } from './claim-types.ts'
import { groupBy } from './group.ts'
import type { LinkedDocuments } from './set.ts'

/** Claim types that tell of harm to people: what a report of a crime or an attack is about. */
const ABOUT: readonly string[] = [...DEATHS, ...FORCE, 'injure']

/** Weight of a claim by its type, and of one that is told as background. */
const HARM = 3
const OTHER = 1
const BACKGROUND = 0.3

/** After so many code points a claim counts half as much: news tells first what it is about. */
const HALF = 600

const weightOf = (claim: Claim): number =>
  (ABOUT.includes(claim.type) ? HARM : OTHER) *
  (claim.modality === 'factual' ? 1 : BACKGROUND) *
  0.5 ** (spanOf(claim).start / HALF)

interface Weighed {
  readonly event: EventRecord
  readonly weight: number
  readonly first: number
}

/**
 * The event that each document is about, by the document's name: the one whose claims weigh most there, by type and by
 * how early they stand. Of equals, the one with the earlier claim.
 */
export const mainEvents = ({
  claims,
  events,
}: Pick<LinkedDocuments, 'claims' | 'events'>): Map<string, EventRecord> => {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const heaviest = new Map<string, Weighed>()
  for (const event of events) {
    const own = event.claims.flatMap((id) => byId.get(id) ?? [])
    for (const [input, here] of groupBy(own, (c) => c.input)) {
      const weighed: Weighed = {
        event,
        weight: here.reduce((sum, c) => sum + weightOf(c), 0),
        first: Math.min(...here.map((c) => spanOf(c).start)),
      }
      const before = heaviest.get(input)
      if (!before || isHeavier(weighed, before)) heaviest.set(input, weighed)
    }
  }
  return new Map([...heaviest].map(([input, { event }]) => [input, event]))
}

const isHeavier = (a: Weighed, b: Weighed): boolean =>
  a.weight === b.weight ? a.first < b.first : a.weight > b.weight
