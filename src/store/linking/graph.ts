import { sql } from 'kysely'
import { toldApart } from '../../linker/index.ts'
import {
  bondBetween,
  bondWithin,
  type Decided,
  type KeyedTrait,
  keyedTraits,
  type Node,
  type Regrouped,
  regroup,
} from '../../linking/index.ts'
import { type Access, among, putRows, table } from '../database.ts'
import type { Held } from './held.ts'
import { TraitHolders } from './holders.ts'
import { knownBonds } from './known-bonds.ts'
import { settled } from './settled.ts'
import { sharing } from './sharing.ts'
import type { Shelf } from './shelf.ts'
import { traitRows } from './trait-rows.ts'

/** Where an episode stands. */
interface Standing {
  readonly seq: number
  readonly id: string
  readonly document: string
  event: string
}

/** So many episodes are kept at hand. */
const ROOM = 30_000

/** An episode of another report, to be compared with a node by its place among the nodes. */
interface Candidate {
  readonly of: number
  readonly id: string
  readonly document: string
}

type Need = 'bonds' | 'members' | 'standing'

/** The episodes of a store and how they stand to each other. Each step fetches the neighbourhood of one report only. */
export class StoredGraph {
  private readonly shelf: Shelf
  private readonly decided: Decided
  private readonly partners: (document: string) => readonly string[]
  private readonly standing = new Map<string, Standing>()
  /** The same by their numbers. */
  private readonly numbered = new Map<number, Standing>()
  private readonly bonds = new Map<string, Map<string, number>>()
  private readonly members = new Map<string, readonly string[]>()
  private readonly holders = new TraitHolders()

  constructor(
    shelf: Shelf,
    decided: Decided = () => undefined,
    partners: (document: string) => readonly string[] = () => [],
  ) {
    this.shelf = shelf
    this.decided = decided
    this.partners = partners
  }

  /** Forgets what is at hand: after a transaction that failed, and where another process has linked. */
  clear(): void {
    this.forgetStanding()
    this.holders.clear()
  }

  trim(): void {
    if (this.standing.size > ROOM || this.bonds.size > ROOM) this.forgetStanding()
  }

  private forgetStanding(): void {
    this.standing.clear()
    this.numbered.clear()
    this.bonds.clear()
    this.members.clear()
  }

  /** Adds the episodes of a report. Gives the events that are new, changed or gone, by the smallest of their episodes. */
  async add(at: Access, held: Held): Promise<ReadonlySet<string>> {
    const nodes = [...held.nodes.values()]
    if (!nodes.length) return new Set()
    const traits = nodes.map(keyedTraits)
    const alike = await this.candidates(at, traits)
    const candidates = [...alike, ...(await this.decidedWith(at, held, nodes, alike))]
    const others = await this.shelf.reports(at, new Set(candidates.map((c) => c.document)))
    await this.number(at, held, nodes)
    const apart = toldApart(held.apart)
    const rows: (readonly [number, number, number])[] = []
    const join = (a: Node, b: Node, score: number | undefined): void => {
      if (score === undefined) return
      const [x, y] = [this.standing.get(a.id)!.seq, this.standing.get(b.id)!.seq]
      const kept = Math.max(score, LEAST)
      rows.push([x, y, kept], [y, x, kept])
      this.bonds.get(a.id)?.set(b.id, score)
      this.bonds.get(b.id)?.set(a.id, score)
    }
    for (const [k, node] of nodes.entries())
      for (const other of nodes.slice(0, k))
        join(node, other, bondWithin(node, other, apart(node, other), this.decided))
    for (const { of, id, document } of candidates) {
      const other = others.get(document)!.nodes.get(id)!
      join(nodes[of]!, other, bondBetween(nodes[of]!, other, this.decided))
    }
    await putRows(at, 'bond', { a: 'bigint', b: 'bigint', score: 'float8' }, rows)
    const shared = nodes.flatMap((n, k) => traitRows(traits[k]!, this.standing.get(n.id)!.seq))
    await putRows(
      at,
      'trait',
      { era: 'bigint', key: 'bigint', episode: 'bigint', first: 'bigint', last: 'bigint' },
      shared,
      'keep',
    )
    this.holders.add(shared)
    return this.regroup(
      at,
      nodes.map((n) => n.id),
    )
  }

  /** Takes the episodes of a report out. Gives the events that are changed or gone. */
  async remove(at: Access, document: number): Promise<ReadonlySet<string>> {
    const { db, dialect } = at
    const own = await db
      .selectFrom('episode')
      .select(['seq', 'id', 'event'])
      .where('document', '=', document)
      .execute()
    if (!own.length) return new Set()
    this.clear()
    const seqs = among(
      dialect,
      own.map((e) => e.seq),
    )
    for (const [name, column] of [
      ['bond', 'a'],
      ['bond', 'b'],
      ['trait', 'episode'],
    ] as const)
      await sql`delete from ${sql.table(name)} where ${sql.ref(column)} in ${seqs}`.execute(db)
    await db.deleteFrom('episode').where('document', '=', document).execute()
    const events = [...new Set(own.map((e) => e.event))]
    const left = await db
      .selectFrom('episode')
      .select(['id'])
      .where('event', 'in', among(dialect, events))
      .execute()
    const changed = left.length
      ? await this.regroup(
          at,
          left.map((e) => e.id),
        )
      : new Set<string>()
    return new Set([...events, ...changed])
  }

  /** Episodes of an event, in rising order, with their documents. */
  async membersOf(
    at: Access,
    events: readonly string[],
  ): Promise<Map<string, { id: string; document: string }[]>> {
    const rows = await at.db
      .selectFrom('episode')
      .innerJoin('document', 'document.seq', 'episode.document')
      .select(['episode.id', 'episode.event', 'document.id as document'])
      .where('episode.event', 'in', among(at.dialect, events))
      .orderBy('episode.id')
      .execute()
    const found = new Map<string, { id: string; document: string }[]>(events.map((e) => [e, []]))
    for (const { id, event, document } of rows) found.get(event)!.push({ id, document })
    return found
  }

  /** Numbers the new episodes; each is an event of its own at first, and in no group. */
  private async number({ db }: Access, held: Held, nodes: readonly Node[]): Promise<void> {
    const rows = await db
      .insertInto('episode')
      .values(nodes.map((n) => ({ id: n.id, document: held.seq, event: '' })))
      .returning(['seq', 'id'])
      .execute()
    for (const { seq, id } of rows) {
      this.know({ seq: Number(seq), id, document: held.report.document, event: '' })
      this.bonds.set(id, new Map())
    }
  }

  /** Episodes of other reports that share a strong trait with one of the nodes, or two others. */
  private async candidates(at: Access, traits: readonly (readonly KeyedTrait[])[]): Promise<Candidate[]> {
    const found = await sharing(at, this.holders, traits)
    const unknown = new Set(found.map((c) => c.episode).filter((seq) => !this.numbered.has(seq)))
    if (unknown.size) await this.fetchStanding(at, 'seq', [...unknown])
    return found.map(({ of, episode }) => {
      const { id, document } = this.numbered.get(episode)!
      return { of, id, document }
    })
  }

  /** Episodes of other reports of which a person has spoken beside one of the nodes, and that are not known to be alike. */
  private async decidedWith(at: Access, held: Held, nodes: readonly Node[], alike: readonly Candidate[]) {
    const partners = this.partners(held.report.document)
    if (!partners.length) return []
    const known = new Set(alike.map((c) => `${c.of} ${c.id}`))
    await this.shelf.fetch(at, partners)
    const found = partners.flatMap((document) =>
      [...(this.shelf.get(document)?.nodes.values() ?? [])].flatMap((other) =>
        nodes.flatMap((node, of) =>
          !known.has(`${of} ${other.id}`) && this.decided(node, other)
            ? [{ of, id: other.id, document }]
            : [],
        ),
      ),
    )
    // one that is not linked yet meets this report when it is
    await this.fetchStanding(at, 'id', [...new Set(found.map((c) => c.id))])
    return found.filter((c) => this.standing.has(c.id))
  }

  private async regroup(at: Access, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { before, found } = await settled<Need, Regrouped>(
      (needs) =>
        regroup(ids, {
          compared: (id) => knownBonds(this.bonds, id, (lacking) => needs.note('bonds', lacking)),
          eventOf: (id) => {
            const known = this.standing.get(id)
            if (!known) needs.note('standing', id)
            return known?.event || undefined
          },
          nodesOf: (event) => {
            const known = this.members.get(event)
            if (!known) needs.note('members', event)
            return known ?? []
          },
        }),
      async (needs) => {
        await this.fetchStanding(at, 'id', needs.of('standing'))
        await this.fetchBonds(at, needs.of('bonds'))
        const events = needs.of('members')
        if (events.length)
          for (const [event, nodes] of await this.membersOf(at, events))
            this.members.set(
              event,
              nodes.map((n) => n.id),
            )
      },
    )
    return this.replace(at, before, found)
  }

  private async fetchStanding(
    { db, dialect }: Access,
    by: 'id' | 'seq',
    values: readonly (string | number)[],
  ): Promise<void> {
    if (!values.length) return
    const rows = await db
      .selectFrom('episode')
      .innerJoin('document', 'document.seq', 'episode.document')
      .select(['episode.seq', 'episode.id', 'episode.event', 'document.id as document'])
      .where(`episode.${by}`, 'in', among(dialect, values) as never)
      .execute()
    for (const { seq, id, event, document } of rows) this.know({ seq: Number(seq), id, document, event })
  }

  private know(standing: Standing): void {
    this.standing.set(standing.id, standing)
    this.numbered.set(standing.seq, standing)
  }

  private async fetchBonds(at: Access, ids: readonly string[]): Promise<void> {
    if (!ids.length) return
    const { rows } = await sql<{ a: string; b: string; score: number }>`
      select x.id as a, y.id as b, bond.score
      from episode x join bond on bond.a = x.seq join episode y on y.seq = bond.b
      where x.id in ${among(at.dialect, ids)}`.execute(at.db)
    for (const id of ids) this.bonds.set(id, new Map())
    // rows of numbers are given as JSON, which knows no infinite ones
    for (const { a, b, score } of rows)
      this.bonds.get(a)!.set(b, score <= LEAST ? Number.NEGATIVE_INFINITY : score)
  }

  /** Puts new events in the place of old ones, and says which are not as before. */
  private async replace(
    at: Access,
    before: Regrouped['before'],
    found: Regrouped['found'],
  ): Promise<ReadonlySet<string>> {
    const changed = new Set(before.keys())
    for (const event of before.keys()) this.members.delete(event)
    const moved: (readonly [string, string])[] = []
    for (const cluster of found) {
      const event = cluster[0]!
      this.members.set(event, cluster)
      if (before.get(event)?.join(' ') === cluster.join(' ')) changed.delete(event)
      else changed.add(event)
      for (const id of cluster) {
        const standing = this.standing.get(id)!
        if (standing.event === event) continue
        standing.event = event
        moved.push([id, event])
      }
    }
    if (moved.length)
      await sql`update episode set event = moved.event
        from ${table(at.dialect, { id: 'text', event: 'text' }, moved)} as moved
        where episode.id = moved.id`.execute(at.db)
    return changed
  }
}

/** Stands for an infinite score where the store keeps none. */
export const LEAST = -1e300
