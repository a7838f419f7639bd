import type { Claim, EventRecord } from '../../src/base/index.ts'
import { FORCE, HARM, isAffirmed, spanOf } from './claim-types.ts'
import { groupBy } from './group.ts'
import type { LinkedDocuments } from './set.ts'

/** Types that say what was said or how a count is made up: no happening of their own. */
const TALK: readonly string[] = [
  'composition',
  'assess',
  'confirm',
  'deny',
  'unverified',
  'withhold',
  'correct',
  'demand',
  'accuse',
  'condemn',
  'praise',
  'reject',
  'threaten',
]

/** About a sentence, in code points. */
const SENTENCE = 130

/**
 * What the claims of an event weigh in one report: how much is told of it, and how early. The headline counts, harm goes
 * before talk; what is no fact, and totals since a start, are hardly ever what a report is about.
 */
const weightOf = (claims: readonly Claim[]): number => {
  const some = (test: (claim: Claim) => boolean): number => (claims.some(test) ? 1 : 0)
  return (
    claims.filter((c) => !TALK.includes(c.type)).length +
    3 * some((c) => c.block === 'headline') +
    2 * some((c) => HARM.includes(c.type) || FORCE.includes(c.type)) +
    some((c) => c.time !== undefined) -
    5 * (1 - some((c) => c.modality === 'factual' && isAffirmed(c))) -
    6 * some((c) => c.quantity?.measure === 'total' || c.quantity?.measure === 'stock') -
    0.1 * (firstOf(claims) / SENTENCE)
  )
}

const firstOf = (claims: readonly Claim[]): number => Math.min(...claims.map((c) => spanOf(c).start))

interface Weighed {
  readonly event: EventRecord
  readonly weight: number
  readonly first: number
}

/**
 * The event that each document is about, by the document's name: the one whose claims weigh most there. Of equals, the one with the earlier claim.
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
        weight: weightOf(here),
        first: firstOf(here),
      }
      const before = heaviest.get(input)
      if (!before || isHeavier(weighed, before)) heaviest.set(input, weighed)
    }
  }
  return new Map([...heaviest].map(([input, { event }]) => [input, event]))
}

const isHeavier = (a: Weighed, b: Weighed): boolean =>
  a.weight === b.weight ? a.first < b.first : a.weight > b.weight
