import { bondBetween, bondWithin, type Decided, ENOUGH, weightOf } from './bond.ts'
import { KeyIndex } from './key-index.ts'
import { type Node, type Trait, traitsOf } from './node.ts'
import { regroup } from './regroup.ts'

/** Every key under which a trait stands: one for each day or span. */
const keysOf = ({ term, stretches, unit }: Trait): string[] =>
  stretches.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, k) => `${unit} ${from + k} ${term}`),
  )

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
  private readonly decided: Decided

  constructor(decided: Decided = () => undefined) {
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
        this.joinWhere(node, other, bondWithin(node, other, apart(node, other), this.decided))
      for (const other of this.candidates(node)) {
        judged++
        this.joinWhere(node, this.node(other), bondBetween(node, this.node(other), this.decided))
      }
    }
    for (const node of nodes) for (const key of traitsOf(node).flatMap(keysOf)) this.byKey.add(key, node.id)
    return { changed: this.recluster(ids), judged }
  }

  private joinWhere(a: Node, b: Node, score: number | undefined): void {
    if (score !== undefined) this.join(a.id, b.id, score)
  }

  private join(a: string, b: string, score: number): void {
    this.edges.get(a)!.set(b, score)
    this.edges.get(b)!.set(a, score)
  }

  /** Nodes of other reports that share a strong key, or two others. */
  private candidates(node: Node): string[] {
    const shares = new Map<string, number>()
    for (const trait of traitsOf(node)) {
      const found = new Set(keysOf(trait).flatMap((key) => this.byKey.holders(key)))
      for (const id of found) shares.set(id, (shares.get(id) ?? 0) + weightOf(trait))
    }
    return [...shares].filter(([, n]) => n >= ENOUGH).map(([id]) => id)
  }

  private recluster(ids: readonly string[]): Set<string> {
    const { before, found } = regroup(ids, {
      compared: (id) => this.compared(id),
      eventOf: (id) => this.eventOf.get(id),
      nodesOf: (event) => this.nodesOf(event),
    })
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
