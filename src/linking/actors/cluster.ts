import type { Actor } from '../../base/index.ts'
import { actorOf } from './actor.ts'
import { grouped } from './grouped.ts'
import { isCommonName } from './identity.ts'
import type { LocalActor } from './local.ts'
import { birthsOf, type Node, nodeOf } from './node.ts'
import { compare, type Verdict } from './same.ts'

/** What a person has decided about parties, by their keys. It outweighs what the names say. */
export interface ActorDecisions {
  readonly apart?: readonly (readonly [string, string])[]
  readonly together?: readonly (readonly [string, string])[]
}

export interface Actors {
  /** In the order of their ids. */
  readonly actors: readonly Actor[]
  /** Actor id by the key of a party of one report. */
  readonly idOf: ReadonlyMap<string, string>
}

interface Link {
  readonly a: number
  readonly b: number
  readonly verdict: Verdict
}

/**
 * The actors behind the parties of some reports, whatever their order. Parties of one identity are one without being
 * compared; of the others only those that share a key are. A link never brings two together of whom one cannot be the
 * other, and a single name or an abbreviation that would fit two such stays with neither.
 */
export const actorsOf = (locals: readonly LocalActor[], decisions: ActorDecisions = {}): Actors => {
  const nodes = nodesOf(locals, decisions)
  const decided = decisionsOn(nodes, decisions)
  const links = linksOf(nodes)
  const sets = new Sets(nodes.length)
  const reasons: string[][] = nodes.map(() => [])
  for (const [a, b] of decided.together) {
    sets.join(a, b)
    reasons[a]!.push(`a person decided that “${nodes[a]!.sum.name}” and “${nodes[b]!.sum.name}” are one`)
  }
  const apart = (a: number, b: number): string | undefined =>
    decided.apart.has(pair(a, b)) ? 'a person decided so' : clash(compare(nodes[a]!.sum, nodes[b]!.sum))
  const { sure, doubtful } = unambiguous(links, nodes, apart)
  for (const { a, why } of doubtful) reasons[a]!.push(why)
  for (const { a, b, verdict } of sure) {
    if (sets.of(a) === sets.of(b)) continue
    const refusal = firstRefusal(sets.members(a), sets.members(b), apart)
    if (refusal) reasons[a]!.push(`kept apart from “${nodes[b]!.sum.name}” though ${verdict.why}: ${refusal}`)
    else {
      sets.join(a, b)
      reasons[a]!.push(verdict.why)
    }
  }
  for (const { a, b, verdict } of links)
    if (!verdict.same && lookAlike(nodes[a]!, nodes[b]!) && sets.of(a) !== sets.of(b)) {
      reasons[a]!.push(`kept apart from “${nodes[b]!.sum.name}” of another report: ${verdict.why}`)
      reasons[b]!.push(`kept apart from “${nodes[a]!.sum.name}” of another report: ${verdict.why}`)
    }
  return records(nodes, sets, reasons)
}

const clash = (verdict: Verdict): string | undefined => (verdict.conflict ? verdict.why : undefined)

const lookAlike = (a: Node, b: Node): boolean =>
  a.sum.type === 'person' &&
  a.sum.fold.words.length > 1 &&
  a.sum.fold.words.join() === b.sum.fold.words.join()

/** Parties of one identity as one node; names of many, ages that clash and parties a person spoke of stand alone first. */
const nodesOf = (locals: readonly LocalActor[], { apart = [] }: ActorDecisions): Node[] => {
  const decided = new Set(apart.flat())
  const once = new Map(locals.map((l) => [l.key, l]))
  const sorted = [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const groups = grouped(sorted, (l) => (decided.has(l.key) ? `${l.identity} ${l.key}` : l.identity))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => (standAlone(group) ? group.map((l) => nodeOf([l])) : [nodeOf(group)]))
}

const standAlone = (group: readonly LocalActor[]): boolean => {
  const first = group[0]!
  if (group.length < 2 || first.type !== 'person') return false
  const births = group.flatMap(birthsOf)
  return (
    isCommonName(first.fold.words) || (births.length > 1 && Math.max(...births) - Math.min(...births) > 1)
  )
}

const pair = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const decisionsOn = (
  nodes: readonly Node[],
  { apart = [], together = [] }: ActorDecisions,
): { apart: ReadonlySet<string>; together: readonly (readonly [number, number])[] } => {
  const at = new Map(nodes.flatMap((n, k) => n.locals.map((l) => [l.key, k] as const)))
  const known = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]) => {
      const [x, y] = [at.get(a), at.get(b)]
      return x === undefined || y === undefined || x === y ? [] : [[Math.min(x, y), Math.max(x, y)]]
    })
  return {
    apart: new Set(known(apart).map(([a, b]) => pair(a, b))),
    together: known(together).sort((x, y) => x[0] - y[0] || x[1] - y[1]),
  }
}

/** The verdicts on all nodes that share a key, the strongest first. */
const linksOf = (nodes: readonly Node[]): Link[] => {
  const byKey = new Map<string, Set<number>>()
  nodes.forEach((n, k) => {
    for (const key of new Set(n.locals.flatMap((l) => l.keys))) {
      const at = byKey.get(key)
      if (at) at.add(k)
      else byKey.set(key, new Set([k]))
    }
  })
  const seen = new Map<string, Link>()
  for (const at of byKey.values()) {
    const members = [...at].sort((x, y) => x - y)
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i]!, members[j]!]
        if (!seen.has(pair(a, b)))
          seen.set(pair(a, b), { a, b, verdict: compare(nodes[a]!.sum, nodes[b]!.sum) })
      }
  }
  return [...seen.values()].sort((x, y) => y.verdict.strength - x.verdict.strength || x.a - y.a || x.b - y.b)
}

const isShort = (n: Node): boolean =>
  n.sum.identity.startsWith('letters:') || (n.sum.type === 'person' && n.sum.fold.words.length < 2)

/** Leaves out the links of a short name that leads to two parties who cannot be one. */
const unambiguous = (
  links: readonly Link[],
  nodes: readonly Node[],
  apart: (a: number, b: number) => string | undefined,
): { sure: Link[]; doubtful: { a: number; why: string }[] } => {
  const same = links.filter((l) => l.verdict.same)
  const ends = new Map<number, number[]>()
  for (const { a, b } of same)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      if (isShort(nodes[x]!) && !isShort(nodes[y]!)) ends.set(x, [...(ends.get(x) ?? []), y])
  const doubtful: { a: number; why: string }[] = []
  const doubted = new Set<number>()
  for (const [x, others] of ends) {
    const [first, second] = twoApart(others, apart)
    if (first === undefined || second === undefined) continue
    doubted.add(x)
    doubtful.push({
      a: x,
      why: `“${nodes[x]!.sum.name}” fits “${nodes[first]!.sum.name}” and “${nodes[second]!.sum.name}”, and is joined to neither`,
    })
  }
  return { sure: same.filter(({ a, b }) => !doubted.has(a) && !doubted.has(b)), doubtful }
}

const twoApart = (
  others: readonly number[],
  apart: (a: number, b: number) => string | undefined,
): readonly number[] => {
  for (let i = 0; i < others.length; i++)
    for (let j = i + 1; j < others.length; j++)
      if (apart(others[i]!, others[j]!)) return [others[i]!, others[j]!]
  return []
}

const firstRefusal = (
  a: readonly number[],
  b: readonly number[],
  apart: (a: number, b: number) => string | undefined,
): string | undefined => {
  for (const x of a)
    for (const y of b) {
      const why = apart(x, y)
      if (why) return why
    }
  return undefined
}

const records = (nodes: readonly Node[], sets: Sets, reasons: readonly (readonly string[])[]): Actors => {
  const clusters = grouped(
    nodes.map((_, k) => k),
    (k) => sets.of(k),
  )
  const holders = grouped(nodes, (n) => n.sum.identity)
  const idOf = new Map<string, string>()
  const actors = [...clusters.values()].map((members) => {
    const locals = members.flatMap((k) => nodes[k]!.locals)
    const actor = actorOf(
      locals,
      members.flatMap((k) => reasons[k]!),
      (identity) => (holders.get(identity)?.length ?? 0) > 1,
    )
    for (const l of locals) idOf.set(l.key, actor.id)
    return actor
  })
  return { actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)), idOf }
}

/** Disjoint sets that know their members. */
class Sets {
  private readonly root: number[]
  private readonly below: number[][]

  constructor(size: number) {
    this.root = Array.from({ length: size }, (_, k) => k)
    this.below = this.root.map((k) => [k])
  }

  of(k: number): number {
    return this.root[k]!
  }

  members(k: number): readonly number[] {
    return this.below[this.of(k)]!
  }

  join(a: number, b: number): void {
    const [to, from] = [Math.min(this.of(a), this.of(b)), Math.max(this.of(a), this.of(b))]
    if (to === from) return
    for (const k of this.below[from]!) this.root[k] = to
    this.below[to]!.push(...this.below[from]!)
    this.below[from] = []
  }
}
