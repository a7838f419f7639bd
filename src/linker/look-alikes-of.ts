import type { EventRecord } from '../base/index.ts'
import { type Episodes, IN_PASSING, judge, type Node, SAME } from '../linking/index.ts'
import { eventId } from './event-record.ts'
import { apartFrom, differencesOf } from './look-alikes.ts'

/** How the episodes around an event stand to its own. */
export interface Vicinity {
  /** The event of an episode. */
  readonly event: (node: string) => string
  readonly node: (id: string) => Node
  readonly compared: (node: string) => ReadonlyMap<string, number>
  /** What a report tells apart itself. */
  readonly told: (document: string) => Episodes['apart']
  readonly nodesOfDocument: (document: string) => readonly string[]
  /** Up to `BESIDE` episodes before and after one, of the same kind and country, for each key of its likeness. */
  readonly beside: (node: Node) => readonly string[]
}

/** A pair that was compared weighs by how far its score is above this. */
const LEAST = -6

/** What a person said comes before all that was found. */
const SAID = 100

/** Look-alikes of an event are sought among so many of its like before and after it. */
export const BESIDE = 2

export const dayOf = ({ context }: Node): number => context.days?.from ?? context.published ?? 0

/** Under which kinds and countries an episode has its like. */
export const likenessOf = (node: Node): string[] => {
  if (node.episode.cumulative || node.world !== 'factual') return []
  const places = new Set(node.episode.sites.map((s) => s.country ?? s.name.toLowerCase()))
  return [...places].sort().map((place) => `${node.episode.type} ${place}`)
}

/** The look-alikes of an event that it was kept apart from, and why. */
export const lookAlikesOf = (
  event: string,
  nodes: readonly Node[],
  around: Vicinity,
): EventRecord['apart_from'] => {
  const found: { event: string; why: string; weight: number }[] = []
  const say = (other: string, why: readonly string[], weight: number): void => {
    const id = around.event(other)
    if (id !== event && why.length)
      found.push({ event: eventId(id), why: `apart: ${why.join('; ')}`, weight })
  }
  for (const node of nodes) {
    for (const { id, why } of toldApartFrom(node, around)) say(id, [why], 1)
    for (const [id, score] of around.compared(node.id)) {
      const other = around.node(id)
      if (other.episode.document === node.episode.document || score >= SAME) continue
      const reasons = differencesOf(node, other)
      if (score === Number.NEGATIVE_INFINITY) {
        say(id, ['a person decided so', ...reasons], SAID)
        continue
      }
      // the words are weighed again only where no day, place or count tells them apart
      say(id, reasons.length ? reasons : againstOf(node, other), reasons.length + score - LEAST)
    }
    for (const id of around.beside(node)) {
      if (around.node(id).episode.document === node.episode.document) continue
      const reasons = differencesOf(node, around.node(id))
      say(id, reasons, 2 + reasons.length)
    }
  }
  return apartFrom(found)
}

const againstOf = (a: Node, b: Node): readonly string[] =>
  (judge(a, b)?.against ?? []).filter((why) => why !== IN_PASSING)

/** The episodes of the same report that it tells apart from this one. */
const toldApartFrom = (
  { episode: { document, claims } }: Node,
  around: Vicinity,
): { readonly id: string; readonly why: string }[] => {
  const own = new Set(claims.map((c) => c.id))
  return around.told(document).flatMap(({ between, why }) => {
    const others = between.filter((c) => !own.has(c))
    if (others.length !== 1) return []
    const id = around
      .nodesOfDocument(document)
      .find((n) => around.node(n).episode.claims.some((c) => c.id === others[0]))
    return id ? [{ id, why: why.replaceAll('apart: ', '') }] : []
  })
}
