import type { Claim, EventRecord } from '../../src/base/index.ts'
import { DEATHS, FORCE, spanOf } from './claim-types.ts'
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

/**
 * The event that each document is about, by the document's name: the one whose claims weigh most there, by type and by
 * how early they stand. Of equals, the one with the earlier claim.
 */
export const mainEvents = ({ claims, events }: LinkedDocuments): Map<string, EventRecord> => {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const weights = new Map<string, Map<EventRecord, { weight: number; first: number }>>()
  for (const event of events)
    for (const claim of event.claims.flatMap((id) => byId.get(id) ?? [])) {
      const own = weights.get(claim.input) ?? new Map()
      weights.set(claim.input, own)
      const before = own.get(event) ?? { weight: 0, first: Number.POSITIVE_INFINITY }
      own.set(event, {
        weight: before.weight + weightOf(claim),
        first: Math.min(before.first, spanOf(claim).start),
      })
    }
  const best = (own: Map<EventRecord, { weight: number; first: number }>) =>
    [...own].sort(([, a], [, b]) => b.weight - a.weight || a.first - b.first)[0]
  return new Map(
    [...weights].flatMap(
      ([input, own]) =>
        best(own)
          ?.slice(0, 1)
          .map((e) => [input, e as EventRecord]) ?? [],
    ),
  )
}
