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

interface Met {
  readonly document: string
  readonly size: number
  readonly nodes: readonly Node[]
  readonly traits: readonly (readonly KeyedTrait[])[]
  /** Number of its first node among those met; the others follow. */
  readonly first: number
}

/** Who has a trait: three numbers for each stretch of each holder, who it is, and the stretch. */
type Holders = number[]

/**
 * Compares the episodes of each report with those of the reports met shortly before, by nothing but what the reports say.
 * Linking finds whom to compare among all that was ever kept; but most that are alike are reported within a few days, and
 * the comparing is most of its work. This can be done in another thread, where it is known which reports come.
 */
export class Acquaintance {
  private readonly met = new Map<string, Met>()
  private readonly nodes = new Map<number, Node>()
  private readonly holders = new Map<number, Holders>()
  /** Reports not yet made ready to be found. */
  private readonly waiting: { readonly report: Report; readonly size: number }[] = []
  private taken = 0
  private count = 0
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
    for (const w of this.waiting.splice(0)) this.remember(this.introduced(w.report, w.size))
    const own = this.introduced(report, size)
    const places = new Map<number, number>()
    const scores: number[] = []
    for (const [k, node] of own.nodes.entries())
      for (const other of this.sharing(own.traits[k]!, report.document)) {
        const place = places.get(other) ?? places.size
        places.set(other, place)
        scores.push(k, place, scoreOf(node, this.nodes.get(other)!) ?? Number.NaN)
      }
    const others = [...places.keys()].map((n) => this.nodes.get(n)!.id)
    this.remember(own)
    this.taken += size
    this.forget()
    return { traits: own.traits, others, scores: Float64Array.from(scores) }
  }

  private introduced(report: Report, size: number): Met {
    const { nodes } = nodesOf(report)
    const first = this.count
    this.count += nodes.length
    return { document: report.document, size, nodes, traits: nodes.map(keyedTraits), first }
  }

  private remember(met: Met): void {
    const before = this.met.get(met.document)
    if (before) this.drop(before)
    this.met.set(met.document, met)
    for (const [k, node] of met.nodes.entries()) {
      const number = met.first + k
      this.nodes.set(number, node)
      for (const { key, stretches } of met.traits[k]!) {
        const held = this.holders.get(key) ?? []
        if (!held.length) this.holders.set(key, held)
        for (const [from, to] of stretches) held.push(number, from, to)
      }
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
    const last = met.first + met.nodes.length
    for (const { key } of met.traits.flat()) {
      const held = this.holders.get(key)
      if (!held) continue
      const left: Holders = []
      for (let k = 0; k < held.length; k += 3)
        if (held[k]! < met.first || held[k]! >= last) left.push(held[k]!, held[k + 1]!, held[k + 2]!)
      if (left.length) this.holders.set(key, left)
      else this.holders.delete(key)
    }
    for (let number = met.first; number < last; number++) this.nodes.delete(number)
  }

  /** Numbers of the episodes of other reports that share a strong trait, or two others. */
  private sharing(traits: readonly KeyedTrait[], document: string): number[] {
    const shares = new Map<number, number>()
    for (const { key, weight, stretches } of traits) {
      const held = this.holders.get(key)
      if (!held) continue
      let counted = -1
      for (let k = 0; k < held.length; k += 3) {
        const number = held[k]!
        // one that shares several stretches of a trait shares it once
        if (number === counted || !meets(stretches, held[k + 1]!, held[k + 2]!)) continue
        counted = number
        shares.set(number, (shares.get(number) ?? 0) + weight)
      }
    }
    return [...shares].flatMap(([number, weight]) =>
      weight >= ENOUGH && this.nodes.get(number)!.episode.document !== document ? [number] : [],
    )
  }
}

const meets = (stretches: KeyedTrait['stretches'], first: number, last: number): boolean => {
  for (const [from, to] of stretches) if (last >= from && first <= to) return true
  return false
}
