import { Clustering, exact, NEVER } from './cluster.ts'
import { KeyIndex } from './key-index.ts'
import { type Node, traitsOf } from './node.ts'
import { SAME, scoreOf } from './score.ts'

/** Below this two episodes are as unlike as any. */
const FLOOR = -8

/** Episodes that a report itself tells apart, by days, places or counts. */
const REFUSED = -9

/** Two episodes that one report tells apart are not one event on the word of others, unless nothing speaks against it. */
const TOLD_APART = -2.5

/** The episodes of all reports and how they stand to each other; each addition looks at its neighbourhood only. */
export class EpisodeGraph {
  private readonly nodes = new Map<string, Node>()
  private readonly byKey = new KeyIndex()
  private readonly edges = new Map<string, Map<string, number>>()
  private readonly documents = new Map<string, string[]>()
  /** Node -> the event that it belongs to, named by the smallest of its nodes. */
  private readonly eventOf = new Map<string, string>()
  private readonly members = new Map<string, readonly string[]>()
  /** Pairs that a person has decided. */
  private readonly decided: (a: Node, b: Node) => 'apart' | 'together' | undefined

  constructor(decided: (a: Node, b: Node) => 'apart' | 'together' | undefined = () => undefined) {
    this.decided = decided
  }

  node(id: string): Node {
    const node = this.nodes.get(id)
    if (!node) throw new Error(`no episode ${id}`)
    return node
  }

  nodesOfDocument(document: string): readonly string[] {
    return this.documents.get(document) ?? []
  }

  event(node: string): string {
    return this.eventOf.get(node)!
  }

  /** The nodes of an event, in rising order. */
  nodesOf(event: string): readonly string[] {
    return this.members.get(event) ?? []
  }

  events(): Iterable<string> {
    return this.members.keys()
  }

  /** Nodes compared with this one, with their scores. */
  compared(node: string): ReadonlyMap<string, number> {
    return this.edges.get(node) ?? new Map()
  }

  /** Adds the episodes of one report. Gives the events that are new, changed or gone, and how many pairs were judged. */
  add(
    nodes: readonly Node[],
    apart: (a: Node, b: Node) => boolean = () => false,
  ): { changed: Set<string>; judged: number } {
    let judged = 0
    const ids = nodes.map((n) => n.id)
    if (nodes[0]) this.documents.set(nodes[0].episode.document, ids)
    for (const node of nodes) {
      this.nodes.set(node.id, node)
      this.edges.set(node.id, new Map())
    }
    for (const [k, node] of nodes.entries()) {
      for (const other of nodes.slice(0, k))
        if (other.kin === node.kin && other.world === node.world)
          this.join(node.id, other.id, apart(node, other) ? REFUSED : TOLD_APART)
      for (const other of this.candidates(node)) {
        judged++
        const score = this.scoreOf(node, this.node(other))
        if (score > FLOOR || score === NEVER) this.join(node.id, other, score)
      }
    }
    for (const node of nodes)
      for (const key of traitsOf(node).flatMap((t) => t.keys)) this.byKey.add(key, node.id)
    return { changed: this.recluster(ids), judged }
  }

  private scoreOf(a: Node, b: Node): number {
    const decision = this.decided(a, b)
    if (decision) return decision === 'apart' ? NEVER : 20
    return scoreOf(a, b) ?? FLOOR
  }

  private join(a: string, b: string, judged: number): void {
    const score = exact(judged, a, b)
    this.edges.get(a)!.set(b, score)
    this.edges.get(b)!.set(a, score)
  }

  /** Nodes of other reports that share a strong key, or two others. */
  private candidates(node: Node): string[] {
    const shares = new Map<string, number>()
    for (const { keys, strong } of traitsOf(node)) {
      const found = new Set(keys.flatMap((key) => this.byKey.holders(key)))
      for (const id of found) shares.set(id, (shares.get(id) ?? 0) + (strong ? 2 : 1))
    }
    return [...shares].filter(([, n]) => n >= 2).map(([id]) => id)
  }

  /**
   * Finds the clusters of some new nodes anew, and those of the nodes that these win from others. A cluster of which none
   * is won stays what it is: it was found without the winners, and no pair in it has changed.
   */
  private recluster(ids: readonly string[]): Set<string> {
    const clustering = new Clustering({ neighbours: (id) => this.compared(id), cut: SAME })
    const found: (readonly string[])[] = []
    const done = new Set<string>()
    const before = new Map<string, readonly string[]>()
    const queue = [...ids]
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (done.has(id)) continue
      const cluster = clustering.of(id)
      found.push(cluster)
      for (const member of cluster) {
        done.add(member)
        const event = this.eventOf.get(member)
        if (event === undefined || before.has(event)) continue
        before.set(event, this.nodesOf(event))
        queue.push(...this.nodesOf(event))
      }
    }
    return this.replace(before, found)
  }

  /** Puts new events in the place of old ones, and says which are not as before. */
  private replace(
    before: ReadonlyMap<string, readonly string[]>,
    found: readonly (readonly string[])[],
  ): Set<string> {
    for (const event of before.keys()) this.members.delete(event)
    const changed = new Set(before.keys())
    for (const cluster of found) {
      const event = cluster[0]!
      this.members.set(event, cluster)
      for (const id of cluster) this.eventOf.set(id, event)
      if (before.get(event)?.join(' ') === cluster.join(' ')) changed.delete(event)
      else changed.add(event)
    }
    return changed
  }
}
