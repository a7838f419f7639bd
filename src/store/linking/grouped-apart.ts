import { sql } from 'kysely'
import { bondBetween, bondWithin, type Decided, type Node, regroup } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import { LEAST } from './graph.ts'

/** An event's episodes, and what is asked of them. */
export interface Parting {
  /** Its episodes as they are. */
  readonly was: readonly Node[]
  /** As they would be: where both claims are of one episode, that is cut. */
  readonly now: readonly Node[]
  /** The two claims that are to be of two happenings. */
  readonly claims: readonly [string, string]
  /** Whether a report itself tells two of its episodes apart. */
  readonly toldApart: (a: Node, b: Node) => boolean
}

/** The groups that an event's episodes would be in, were two of its claims told to be of two happenings. */
export const groupedApart = async (
  at: Access,
  { was, now, claims, toldApart }: Parting,
): Promise<readonly (readonly Node[])[]> => {
  const known = await bondsAmong(at, was)
  const byId = new Map(now.map((n) => [n.id, n]))
  const held = new Set(was.map((n) => n.id))
  const decided: Decided = (a, b) => (sides(a, b, claims) || sides(b, a, claims) ? 'apart' : undefined)
  /** What a cut episode was before: that was compared with others, and it is therefore. */
  const before = (node: Node): string =>
    held.has(node.id) ? node.id : (was.find((w) => shares(w, node))?.id ?? node.id)
  const bondOf = (a: Node, b: Node): number | undefined => {
    const [x, y] = [before(a), before(b)]
    if (x === a.id && y === b.id && !decided(a, b)) return known.get(x)?.get(y)
    if (a.episode.document === b.episode.document) return bondWithin(a, b, toldApart(a, b), decided)
    return decided(a, b) || known.get(x)?.has(y) ? bondBetween(a, b, decided) : undefined
  }
  const compared = new Map<string, ReadonlyMap<string, number>>()
  for (const a of now) {
    const bonds = new Map<string, number>()
    for (const b of now) {
      const bond = a === b ? undefined : bondOf(a, b)
      if (bond !== undefined) bonds.set(b.id, bond)
    }
    compared.set(a.id, bonds)
  }
  const { found } = regroup(
    now.map((n) => n.id),
    { compared: (id) => compared.get(id) ?? new Map(), eventOf: () => undefined, nodesOf: () => [] },
  )
  return found.map((ids) => ids.map((id) => byId.get(id)!))
}

const sides = (a: Node, b: Node, [x, y]: readonly [string, string]): boolean => holds(a, x) && holds(b, y)

const holds = ({ episode }: Node, claim: string): boolean => episode.claims.some((c) => c.id === claim)

const shares = (a: Node, b: Node): boolean =>
  a.episode.document === b.episode.document && b.episode.claims.some((c) => holds(a, c.id))

const bondsAmong = async (
  { db, dialect }: Access,
  nodes: readonly Node[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> => {
  const ids = nodes.map((n) => n.id)
  const { rows } = await sql<{ a: string; b: string; score: number }>`
    select x.id as a, y.id as b, bond.score
    from episode x join bond on bond.a = x.seq join episode y on y.seq = bond.b
    where x.id in ${among(dialect, ids)} and y.id in ${among(dialect, ids)}`.execute(db)
  const bonds = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]))
  for (const { a, b, score } of rows) bonds.get(a)!.set(b, score <= LEAST ? Number.NEGATIVE_INFINITY : score)
  return bonds
}
