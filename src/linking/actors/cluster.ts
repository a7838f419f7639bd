import type { Actor } from '../../base/index.ts'
import { actorOf } from './actor.ts'
import { grouped } from './grouped.ts'
import { type Apart, linksOf, pair, unambiguous } from './links.ts'
import type { LocalActor } from './local.ts'
import { type Node, nodesOf } from './node.ts'
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

/**
 * The actors behind the parties of some reports, whatever their order. Parties of one identity are one without being
 * compared; of the others only those that share a key are. A link never brings two together of whom one cannot be the
 * other, and a single name or an abbreviation that would fit two such stays with neither.
 */
export const actorsOf = (locals: readonly LocalActor[], decisions: ActorDecisions = {}): Actors => {
  const nodes = nodesOf(locals, new Set(decisions.apart?.flat()))
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

const lookAlike = (a: Node, b: Node): boolean =>
  a.sum.type === 'person' &&
  a.sum.fold.words.length > 1 &&
  a.sum.fold.words.join() === b.sum.fold.words.join()

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

const firstRefusal = (a: readonly number[], b: readonly number[], apart: Apart): string | undefined => {
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
