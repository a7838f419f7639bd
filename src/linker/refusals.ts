import type { EventRecord } from '../base/index.ts'
import { type EpisodeGraph, IN_PASSING, judge, type Node, type nodesOf, SAME } from '../linking/index.ts'
import { eventId } from './event-record.ts'
import { InTime } from './in-time.ts'
import { apartFrom, differencesOf } from './look-alikes.ts'

/** What a report tells apart itself. */
type Apart = ReturnType<typeof nodesOf>['apart']

/** Look-alikes of an event are sought among so many of its like before and after it. */
const BESIDE = 2

/** Episodes compared and found less alike than this are no look-alikes. */
const UNLIKE = -6

const dayOf = ({ context }: Node): number => context.days?.from ?? context.published ?? 0

/** Under which kinds and countries an episode has its like. */
const likenessOf = (node: Node): string[] => {
  if (node.episode.cumulative || node.world !== 'factual') return []
  const places = new Set(node.episode.sites.map((s) => s.country ?? s.name.toLowerCase()))
  return [...places].sort().map((place) => `${node.episode.type} ${place}`)
}

/** The look-alikes of events: in their own reports, among the episodes compared, and of their kind in the same country. */
export class Refusals {
  private readonly graph: EpisodeGraph
  private readonly told = new Map<string, Apart>()
  private readonly alike = new Map<string, InTime>()

  constructor(graph: EpisodeGraph) {
    this.graph = graph
  }

  add(document: string, nodes: readonly Node[], apart: Apart): void {
    this.told.set(document, apart)
    for (const node of nodes)
      for (const key of likenessOf(node)) {
        const all = this.alike.get(key) ?? new InTime()
        this.alike.set(key, all.add(node.id, dayOf(node)))
      }
  }

  /** The look-alikes of an event that it was kept apart from, and why. */
  of(event: string, nodes: readonly Node[]): EventRecord['apart_from'] {
    const found: { event: string; why: string; weight: number }[] = []
    const say = (other: string, why: readonly string[], weight: number): void => {
      const id = this.graph.event(other)
      if (id !== event && why.length)
        found.push({ event: eventId(id), why: `apart: ${why.join('; ')}`, weight })
    }
    for (const node of nodes) {
      for (const { id, why } of this.toldApart(node)) say(id, [why], 1)
      for (const [id, score] of this.graph.compared(node.id)) {
        const other = this.graph.node(id)
        if (other.episode.document === node.episode.document || score >= SAME || score < UNLIKE) continue
        const reasons = differencesOf(node, other)
        const against = (judge(node, other)?.against ?? []).filter((why) => why !== IN_PASSING)
        say(id, reasons.length ? reasons : against, reasons.length + score - UNLIKE)
      }
      for (const id of this.likes(node)) {
        const reasons = differencesOf(node, this.graph.node(id))
        say(id, reasons, 2 + reasons.length)
      }
    }
    return apartFrom(found)
  }

  /** The episodes of the same report that it tells apart from this one. */
  private toldApart({
    episode: { document, claims },
  }: Node): { readonly id: string; readonly why: string }[] {
    const own = new Set(claims.map((c) => c.id))
    return (this.told.get(document) ?? []).flatMap(({ between, why }) => {
      const others = between.filter((c) => !own.has(c))
      if (others.length !== 1) return []
      const id = this.graph
        .nodesOfDocument(document)
        .find((n) => this.graph.node(n).episode.claims.some((c) => c.id === others[0]))
      return id ? [{ id, why: why.replaceAll('apart: ', '') }] : []
    })
  }

  /** Nodes of the same kind in the same country, nearest in time. */
  private likes(node: Node): string[] {
    return likenessOf(node)
      .flatMap((key) => this.alike.get(key)?.beside(node.id, dayOf(node), BESIDE) ?? [])
      .filter((id) => this.graph.node(id).episode.document !== node.episode.document)
  }
}
