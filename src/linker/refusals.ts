import type { EventRecord } from '../base/index.ts'
import type { EpisodeGraph, Episodes, Node } from '../linking/index.ts'
import { InTime } from './in-time.ts'
import { BESIDE, dayOf, likenessOf, lookAlikesOf } from './look-alikes-of.ts'

/** The look-alikes of events: in their own reports, among the episodes compared, and of their kind in the same country. */
export class Refusals {
  private readonly graph: EpisodeGraph
  private readonly told = new Map<string, Episodes['apart']>()
  private readonly alike = new Map<string, InTime>()

  constructor(graph: EpisodeGraph) {
    this.graph = graph
  }

  add(document: string, nodes: readonly Node[], apart: Episodes['apart']): void {
    this.told.set(document, apart)
    for (const node of nodes)
      for (const key of likenessOf(node)) {
        const all = this.alike.get(key) ?? new InTime()
        this.alike.set(key, all.add(node.id, dayOf(node)))
      }
  }

  /** The look-alikes of an event that it was kept apart from, and why. */
  of(event: string, nodes: readonly Node[]): EventRecord['apart_from'] {
    return lookAlikesOf(event, nodes, {
      event: (node) => this.graph.event(node),
      node: (id) => this.graph.node(id),
      compared: (node) => this.graph.compared(node),
      told: (document) => this.told.get(document) ?? [],
      nodesOfDocument: (document) => this.graph.nodesOfDocument(document),
      beside: (node) =>
        likenessOf(node).flatMap((key) => this.alike.get(key)?.beside(node.id, dayOf(node), BESIDE) ?? []),
    })
  }
}
