import type { Report } from '../../base/index.ts'
import { ENOUGH } from './bond.ts'
import { type KeyedTrait, keyedTraits } from './keyed-traits.ts'
import { type Node, nodesOf } from './node.ts'
import { scoreOf } from './score.ts'

/** What was found of a report's episodes before it is linked, so that linking need not find it. */
export interface Acquainted {
  /** The traits of each of its episodes, in the order of `nodesOf`. */
  readonly traits: readonly (readonly KeyedTrait[])[]
  /** Ids of the episodes of other reports that were compared with some of its own. */
  readonly others: readonly string[]
  /** Of each pair compared: the places of the report's episode and of the other, and their `scoreOf`; NaN where it has none. */
  readonly scores: Float64Array
}

interface Holder {
  readonly node: Node
  readonly stretches: KeyedTrait['stretches']
}

interface Met {
  readonly document: string
  readonly size: number
  readonly nodes: readonly Node[]
  readonly traits: readonly (readonly KeyedTrait[])[]
}

/**
 * Compares the episodes of each report with those of the reports met shortly before, by nothing but what the reports say.
 * Linking finds whom to compare among all that was ever kept; but most that are alike are reported within a few days, and
 * the comparing is most of its work. This can be done in another thread, where it is known which reports come.
 */
export class Acquaintance {
  private readonly met = new Map<string, Met>()
  private readonly holders = new Map<number, Holder[]>()
  /** Reports not yet made ready to be found. */
  private waiting: { readonly report: Report; readonly size: number }[] = []
  private taken = 0
  private readonly room: number

  /** `room`: how large the remembered reports may be together, in the unit of the sizes that `meet` is told. */
  constructor(room: number) {
    this.room = room
  }

  /** Remembers a report for those to come, without comparing it. */
  note(report: Report, size: number): void {
    this.waiting.push({ report, size })
    this.taken += size
    this.forget()
  }

  /** Compares a report with those remembered, and remembers it. */
  meet(report: Report, size: number): Acquainted {
    for (const w of this.waiting) this.remember(this.introduced(w.report, w.size))
    this.waiting = []
    const own = this.introduced(report, size)
    const others = new Map<Node, number>()
    const scores: number[] = []
    for (const [k, node] of own.nodes.entries())
      for (const other of this.sharing(own.traits[k]!, report.document)) {
        const place = others.get(other) ?? others.size
        others.set(other, place)
        scores.push(k, place, scoreOf(node, other) ?? Number.NaN)
      }
    this.remember(own)
    this.taken += size
    this.forget()
    return {
      traits: own.traits,
      others: [...others.keys()].map((n) => n.id),
      scores: Float64Array.from(scores),
    }
  }

  private introduced(report: Report, size: number): Met {
    const { nodes } = nodesOf(report)
    return { document: report.document, size, nodes, traits: nodes.map(keyedTraits) }
  }

  private remember(met: Met): void {
    const before = this.met.get(met.document)
    if (before) this.drop(before)
    this.met.set(met.document, met)
    for (const [k, node] of met.nodes.entries())
      for (const { key, stretches } of met.traits[k]!) {
        const held = this.holders.get(key)
        if (held) held.push({ node, stretches })
        else this.holders.set(key, [{ node, stretches }])
      }
  }

  private forget(): void {
    for (const met of this.met.values()) {
      if (this.taken <= this.room) return
      this.drop(met)
    }
    while (this.taken > this.room && this.waiting.length) this.taken -= this.waiting.shift()!.size
  }

  private drop(met: Met): void {
    this.met.delete(met.document)
    this.taken -= met.size
    const own = new Set(met.nodes)
    for (const { key } of met.traits.flat()) {
      const left = this.holders.get(key)?.filter((h) => !own.has(h.node)) ?? []
      if (left.length) this.holders.set(key, left)
      else this.holders.delete(key)
    }
  }

  /** Episodes of other reports that share a strong trait, or two others. */
  private sharing(traits: readonly KeyedTrait[], document: string): Node[] {
    const shares = new Map<Node, number>()
    for (const { key, weight, stretches } of traits)
      for (const { node, stretches: theirs } of this.holders.get(key) ?? [])
        if (meet(stretches, theirs)) shares.set(node, (shares.get(node) ?? 0) + weight)
    return [...shares]
      .filter(([node, weight]) => weight >= ENOUGH && node.episode.document !== document)
      .map(([node]) => node)
  }
}

const meet = (a: KeyedTrait['stretches'], b: KeyedTrait['stretches']): boolean =>
  a.some(([from, to]) => b.some(([first, last]) => last >= from && first <= to))
