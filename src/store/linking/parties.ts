import { sql } from 'kysely'
import type { Actor } from '../../base/index.ts'
import {
  type ActorDecisions,
  clusters,
  decidedKeys,
  groupOf,
  linked,
  merged,
  nodesOfGroup,
  type PartyNode,
  type Portrait,
  portraitsOf,
  standAlone,
} from '../../linking/index.ts'
import { type Access, among, putRows, table } from '../database.ts'
import { AloneParties } from './alone-parties.ts'
import type { Held } from './held.ts'
import { type KeptPortrait, Portraits } from './portraits.ts'
import type { Shelf } from './shelf.ts'

/** What the coming of a report changed among the actors. */
export interface ActorChange {
  /** Portraits whose parties are another actor now. */
  readonly portraits: ReadonlySet<string>
  /** Parties that stand alone and are another actor now. */
  readonly parties: ReadonlySet<string>
  /** Actors that have another name now. */
  readonly renamed: ReadonlySet<string>
}

/** The parties of a store and the actors behind them. */
export class StoredParties {
  private readonly shelf: Shelf
  private readonly decisions: ActorDecisions
  private readonly decided: ReadonlySet<string>
  private readonly portraits = new Portraits()
  private readonly alone = new AloneParties()

  constructor(shelf: Shelf, decisions: ActorDecisions) {
    this.shelf = shelf
    this.decisions = decisions
    this.decided = decidedKeys(decisions)
  }

  /** Forgets what is at hand: where another process has linked. */
  clear(): void {
    this.portraits.clear()
    this.alone.clear()
  }

  /** Adds the parties of a report and finds anew who is who where that can change it. */
  async add(at: Access, held: Held): Promise<ActorChange> {
    const parties = held.parties
    await putRows(
      at,
      'party',
      { key: 'text', document: 'bigint', portrait: 'text' },
      parties.map((l) => [l.key, held.seq, groupOf(l, this.decided)]),
      'keep',
    )
    const own = portraitsOf(parties, this.decided)
    const known = await this.portraits.of(at, [...own.keys()])
    const kept = [...own].map(([id, portraits]) => grown(id, portraits, known.get(id)))
    await this.portraits.save(at, kept)
    for (const { id } of kept) if (known.get(id)?.alone) await this.alone.add(at, id, own.get(id)!)
    // a portrait whose parties stand alone from now on was one actor until now
    const split = kept.flatMap((r) => (r.alone ? (known.get(r.id)?.actor ?? []) : []))
    return this.settle(at, await this.nodesOf(at, kept), split)
  }

  /** Groups some parties anew, by what a person has said of them, and finds who is who where that can change it. */
  async regroup(at: Access, keys: readonly string[]): Promise<ActorChange> {
    const { db, dialect } = at
    const spoken = await db
      .selectFrom('party')
      .innerJoin('document', 'document.seq', 'party.document')
      .select(['party.key', 'party.portrait', 'document.id'])
      .where('party.key', 'in', among(dialect, keys))
      .execute()
    await this.shelf.fetch(
      at,
      spoken.map((p) => p.id),
    )
    const groups = new Map(
      spoken.flatMap(({ key, id }) => {
        const local = this.shelf.get(id)?.parties.find((l) => l.key === key)
        return local ? [[key, groupOf(local, this.decided)] as const] : []
      }),
    )
    this.alone.clear()
    await sql`update party set portrait = given.portrait, actor = null, body = null
      from ${table(dialect, { key: 'text', portrait: 'text' }, [...groups])} as given
      where party.key = given.key`.execute(db)
    const ids = [...new Set([...spoken.map((p) => p.portrait), ...groups.values()])]
    const before = await this.portraits.of(at, ids)
    const rows = await this.anew(at, ids)
    await this.portraits.remove(at, ids)
    await this.portraits.save(
      at,
      rows.map((r) => ({ ...r, actor: r.alone ? null : (before.get(r.id)?.actor ?? null) })),
    )
    const actors = [...before.values()].flatMap((r) => r.actor ?? [])
    const others = await this.portraits.of(at, await this.portraits.ofActors(at, actors))
    return this.settle(
      at,
      await this.nodesOf(at, [...new Map([...others, ...rows.map((r) => [r.id, r] as const)]).values()]),
      actors,
    )
  }

  /** Portraits made of all their parties. */
  private async anew(at: Access, ids: readonly string[]): Promise<KeptPortrait[]> {
    const documents = await at.db
      .selectFrom('party')
      .innerJoin('document', 'document.seq', 'party.document')
      .select('document.id')
      .distinct()
      .where('party.portrait', 'in', among(at.dialect, ids))
      .execute()
    const wanted = new Set(ids)
    const found = new Map<string, Portrait[]>()
    for (const { id } of documents) {
      await this.shelf.fetch(at, [id])
      const own = portraitsOf(this.shelf.get(id)?.parties ?? [], this.decided)
      for (const [group, portraits] of own)
        if (wanted.has(group)) found.set(group, [...(found.get(group) ?? []), ...portraits])
      this.shelf.trim()
    }
    return [...found].map(([id, portraits]) => grown(id, portraits, undefined))
  }

  /** Clusters what is linked to some nodes, and writes down what came of it. */
  private async settle(
    at: Access,
    changed: readonly PartyNode[],
    split: readonly string[],
  ): Promise<ActorChange> {
    const nodes = await this.around(at, changed)
    const before = await this.actorsOf(at, nodes)
    const made = clusters(nodes, this.decisions)
    const portraits: (readonly [string, string])[] = []
    const parties: (readonly [string, string])[] = []
    const records: Omit<Actor, 'mentions'>[] = []
    for (const { actor, nodes: of } of made) {
      records.push(actor)
      for (const node of of) {
        if (before.get(node.id) === actor.id) continue
        if (before.alone.has(node.id)) parties.push([node.sum.key, actor.id])
        else portraits.push([node.id, actor.id])
      }
    }
    await this.portraits.assign(at, portraits)
    await assignParties(at, parties)
    const renamed = await this.write(at, records, new Set([...before.actors, ...split]))
    return {
      portraits: new Set(portraits.map(([id]) => id)),
      parties: new Set(parties.map(([key]) => key)),
      renamed,
    }
  }

  /** The nodes, and all on which what becomes of them may depend. */
  private async around(at: Access, changed: readonly PartyNode[]): Promise<PartyNode[]> {
    const found = new Map(changed.map((n) => [n.id, n]))
    const rows = new Map<string, PartyNode[]>()
    let frontier = [...changed]
    while (frontier.length) {
      const bound = await this.bound(at, frontier)
      const beside = [...new Set([...(await this.besides(at, frontier)), ...bound])]
      const unknown = beside.filter((id) => !rows.has(id))
      const fetched = await this.portraits.of(at, unknown)
      for (const row of fetched.values()) rows.set(row.id, await this.nodesOf(at, [row]))
      const others = beside.flatMap((id) => rows.get(id) ?? []).filter((n) => !found.has(n.id))
      const keys = new Map(others.map((n) => [n.id, new Set(n.sum.keys)]))
      const next: PartyNode[] = []
      for (const other of others) {
        const shares = (n: PartyNode): boolean => n.sum.keys.some((k) => keys.get(other.id)!.has(k))
        if (bound.has(other.group) || frontier.some((n) => shares(n) && linked(n, other))) {
          found.set(other.id, other)
          next.push(other)
        }
      }
      frontier = next
    }
    return [...found.values()]
  }

  /** Portraits that share a key with one of the nodes. */
  private async besides(at: Access, nodes: readonly PartyNode[]): Promise<string[]> {
    const keys = [...new Set(nodes.flatMap((n) => n.sum.keys))]
    const rows = await at.db
      .selectFrom('portrait_key')
      .select('portrait')
      .distinct()
      .where('key', 'in', among(at.dialect, keys))
      .execute()
    return rows.map((r) => r.portrait)
  }

  /**
   * Portraits that were one actor with one of the nodes, or that a person has spoken of beside it. The parties are looked at
   * only where they stand alone: a state is named in every report.
   */
  private async bound(at: Access, nodes: readonly PartyNode[]): Promise<Set<string>> {
    const { db, dialect } = at
    const groups = among(
      dialect,
      nodes.map((n) => n.group),
    )
    const spoken = this.spokenOfWith(nodes.map((n) => n.sum.key))
    const { rows } = await sql<{ id: string }>`
      select o.id from portrait p join portrait o on o.actor = p.actor where p.id in ${groups} and p.alone = 0
      union select l.portrait as id from portrait p join party l on l.actor = p.actor where p.id in ${groups} and p.alone = 0
      union select o.id from portrait g cross join party p join portrait o on o.actor = p.actor
        where g.id in ${groups} and g.alone = 1 and p.portrait = g.id
      union select l.portrait as id from portrait g cross join party p join party l on l.actor = p.actor
        where g.id in ${groups} and g.alone = 1 and p.portrait = g.id
      union select portrait as id from party where key in ${among(dialect, spoken)}`.execute(db)
    return new Set(rows.map((r) => r.id))
  }

  private spokenOfWith(keys: readonly string[]): string[] {
    if (!this.decided.size) return []
    const own = new Set(keys)
    const { apart = [], together = [] } = this.decisions
    return [...apart, ...together].filter((pair) => pair.some((k) => own.has(k))).flat()
  }

  /** The nodes of portraits; of those whose parties stand alone, each party's. */
  private async nodesOf(at: Access, rows: readonly KeptPortrait[]): Promise<PartyNode[]> {
    const alone = rows.filter((r) => r.alone).map((r) => r.id)
    const each = await this.alone.of(at, alone, async (seqs) => {
      const own = (await this.reports(at, seqs)).flatMap(({ parties }) => [
        ...portraitsOf(parties, this.decided).values(),
      ])
      return new Map(own.flat().map((p) => [p.key, p]))
    })
    return rows.flatMap((r) =>
      r.alone ? nodesOfGroup(r.id, each.get(r.id) ?? []) : [{ id: r.id, group: r.id, sum: r.portrait }],
    )
  }

  private async reports(at: Access, seqs: readonly number[]): Promise<Held[]> {
    if (!seqs.length) return []
    const documents = await at.db
      .selectFrom('document')
      .select('id')
      .where('seq', 'in', among(at.dialect, seqs) as never)
      .execute()
    const found = await this.shelf.reports(
      at,
      documents.map((d) => d.id),
    )
    return [...found.values()]
  }

  /** The actor of each node as it stands, and which of them stand alone. */
  private async actorsOf(at: Access, nodes: readonly PartyNode[]) {
    const groups = [...new Set(nodes.map((n) => n.group))]
    const portraits = await this.portraits.of(at, groups)
    const parties = new Map(
      (
        await at.db
          .selectFrom('party')
          .select(['key', 'actor'])
          .where(
            'key',
            'in',
            among(
              at.dialect,
              nodes.map((n) => n.sum.key),
            ),
          )
          .execute()
      ).map((r) => [r.key, r.actor]),
    )
    const isAlone = (n: PartyNode): boolean => portraits.get(n.group)?.alone === true
    const actorOf = (n: PartyNode): string | null | undefined =>
      isAlone(n) ? parties.get(n.sum.key) : portraits.get(n.group)?.actor
    const actors = new Map(nodes.map((n) => [n.id, actorOf(n)]))
    return {
      get: (id: string) => actors.get(id),
      alone: new Set(nodes.filter(isAlone).map((n) => n.id)),
      actors: new Set([...actors.values()].filter((a) => !!a)) as ReadonlySet<string>,
    }
  }

  /** Writes the actors' records, takes out those that are gone, and says whose name is another. */
  private async write(
    at: Access,
    records: readonly Omit<Actor, 'mentions'>[],
    before: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>> {
    const ids = records.map((r) => r.id)
    const held = await at.db
      .selectFrom('actor')
      .select(['id', 'name'])
      .where('id', 'in', among(at.dialect, ids))
      .execute()
    const names = new Map(held.map((a) => [a.id, a.name]))
    await putRows(
      at,
      'actor',
      { id: 'text', name: 'text', type: 'text', body: 'text' },
      records.map((r) => [r.id, r.name, r.type, JSON.stringify(r)]),
      { replaceBy: ['id'] },
    )
    const gone = [...before].filter((id) => !ids.includes(id))
    if (gone.length) await at.db.deleteFrom('actor').where('id', 'in', among(at.dialect, gone)).execute()
    return new Set(records.filter((r) => names.has(r.id) && names.get(r.id) !== r.name).map((r) => r.id))
  }
}

/** A portrait with some more parties. */
const grown = (id: string, portraits: readonly Portrait[], known: KeptPortrait | undefined): KeptPortrait => {
  const all = known ? [known.portrait, ...portraits] : portraits
  const alone = known?.alone === true || standAlone(all)
  return { id, alone, actor: alone ? null : (known?.actor ?? null), portrait: merged(all) }
}

/** Says of parties that stand alone which actor they are. */
const assignParties = async (
  { db, dialect }: Access,
  actors: readonly (readonly [string, string])[],
): Promise<void> => {
  if (!actors.length) return
  await sql`update party set actor = given.actor
    from ${table(dialect, { key: 'text', actor: 'text' }, actors)} as given
    where party.key = given.key`.execute(db)
}
