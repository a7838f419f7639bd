import { Clustering, found as foundOf } from './cluster.ts'
import { saidTogether } from './said-together.ts'
import { SAME } from './score.ts'

/** How the nodes stand to each other before some are looked at anew. */
export interface Standing {
  /** Nodes compared with one, with their bonds. */
  readonly compared: (node: string) => ReadonlyMap<string, number>
  readonly eventOf: (node: string) => string | undefined
  readonly nodesOf: (event: string) => readonly string[]
}

/** Events that were, with their nodes, and the clusters that stand in their place. */
export interface Regrouped {
  readonly before: ReadonlyMap<string, readonly string[]>
  readonly found: readonly (readonly string[])[]
}

/**
 * Finds the clusters of some nodes anew, and those of the nodes that these win from others. A cluster of which none is won
 * stays what it is: it was found without the winners, and no pair in it has changed.
 */
export const regroup = (nodes: readonly string[], { compared, eventOf, nodesOf }: Standing): Regrouped => {
  const clustering = new Clustering({ neighbours: (id) => foundOf(compared(id)), cut: SAME })
  const found: (readonly string[])[] = []
  const done = new Set<string>()
  const before = new Map<string, readonly string[]>()
  const queue = [...nodes]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (done.has(id)) continue
    const cluster = saidTogether(id, clustering, compared)
    found.push(cluster)
    for (const member of cluster) {
      done.add(member)
      const event = eventOf(member)
      if (event === undefined || before.has(event)) continue
      before.set(event, nodesOf(event))
      queue.push(...nodesOf(event))
    }
  }
  return { before, found }
}
