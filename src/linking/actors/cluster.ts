import type { Actor } from '../../base/index.ts'
import { actorOf } from './actor.ts'
import { grouped } from './grouped.ts'
import { type Apart, linksOf, lookAlike, pair, unambiguous } from './links.ts'
import type { LocalActor } from './local.ts'
import { groupOf, inOrder, type Node, nodesOfGroup, portraitsOf } from './node.ts'
import { compare, type Verdict } from './same.ts'
import { Sets } from './sets.ts'

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

/** The keys of the parties that a person has spoken of: they are not taken for others by their identity. */
export const decidedKeys = ({ apart = [], together = [] }: ActorDecisions): ReadonlySet<string> =>
  new Set([...apart.flat(), ...together.flat()])

/**
 * The actors behind the parties of some reports, whatever their order. Parties of one identity are one without being
 * compared; of the others only those that share a key are. A link never brings two together of whom one cannot be the
 * other, and a single name or an abbreviation that would fit two such stays with neither.
 */
export const actorsOf = (parties: readonly LocalActor[], decisions: ActorDecisions = {}): Actors => {
  const locals = [...new Map(parties.map((l) => [l.key, l])).values()]
  const decided = decidedKeys(decisions)
  const groups = portraitsOf(locals, decided)
  const nodes = [...groups].flatMap(([id, portraits]) => nodesOfGroup(id, portraits))
  const made = clusters(nodes, decisions)
  const byGroup = grouped(locals, (l) => groupOf(l, decided))
  const idOf = new Map<string, string>()
  const actors = made.map(({ actor, nodes }) => {
    const members = nodes.flatMap((n) => membersOf(n, byGroup))
    for (const l of members) idOf.set(l.key, actor.id)
    return { ...actor, mentions: mentionsOf(members) }
  })
  return { actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)), idOf }
}

const membersOf = (node: Node, byGroup: ReadonlyMap<string, readonly LocalActor[]>): readonly LocalActor[] =>
  byGroup.get(node.id) ?? (byGroup.get(node.group) ?? []).filter((l) => l.key === node.sum.key)

/** Where the parties are named, in the order of the documents and of their texts. */
const mentionsOf = (locals: readonly LocalActor[]): Actor['mentions'] =>
  locals
    .flatMap((l) => l.mentions.map(({ start, end }) => ({ document: l.document, start, end })))
    .sort((a, b) =>
      a.document === b.document ? a.start - b.start || a.end - b.end : a.document < b.document ? -1 : 1,
    )

/** An actor, without the places where it is named, and the nodes that it is made of. */
export interface Cluster {
  readonly actor: Omit<Actor, 'mentions'>
  readonly nodes: readonly Node[]
}

/**
 * The clusters of some nodes, whatever their order. What becomes of a node depends only on those that links or a
 * person's decisions lead to from it: `linked` says which, so that a part can be clustered without the rest.
 */
export const clusters = (of: readonly Node[], decisions: ActorDecisions = {}): Cluster[] => {
  const nodes = inOrder(of)
  const decided = decisionsOn(nodes, decisions)
  const links = linksOf(nodes)
  const sets = new Sets(nodes.length)
  const reasons: string[][] = nodes.map(() => [])
  for (const [a, b] of decided.together) {
    sets.join(a, b)
    reasons[a]!.push(`a person decided that “${nodes[a]!.sum.name}” and “${nodes[b]!.sum.name}” are one`)
  }
  const apart: Apart = (a, b) =>
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

const decisionsOn = (
  nodes: readonly Node[],
  { apart = [], together = [] }: ActorDecisions,
): { apart: ReadonlySet<string>; together: readonly (readonly [number, number])[] } => {
  const at = new Map(nodes.map((n, k) => [n.sum.key, k] as const))
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

const firstRefusal = (a: readonly number[], b: readonly number[], apart: Apart): string | undefined => {
  for (const x of a)
    for (const y of b) {
      const why = apart(x, y)
      if (why) return why
    }
  return undefined
}

const records = (nodes: readonly Node[], sets: Sets, reasons: readonly (readonly string[])[]): Cluster[] => {
  const held = grouped(nodes, (n) => n.sum.identity)
  const indices = grouped(
    nodes.map((_, k) => k),
    (k) => sets.of(k),
  )
  return [...indices.values()].map((members) => {
    const own = members.map((k) => nodes[k]!)
    const actor = actorOf(
      own.map((n) => n.sum),
      members.flatMap((k) => reasons[k]!),
      (identity) => (held.get(identity)?.length ?? 0) > 1,
    )
    return { actor, nodes: own }
  })
}
