import { sql } from 'kysely'
import { dayOf, likenessOf } from '../../linker/index.ts'
import type { ActorDecisions, Decided } from '../../linking/index.ts'
import type { Settings } from '../../reconciliation/index.ts'
import { type Access, among, putRows } from '../database.ts'
import type { Numbered } from '../documents/index.ts'
import { breath } from './breath.ts'
import { StoredGraph } from './graph.ts'
import { Held } from './held.ts'
import { StoredKinships } from './kinships.ts'
import { type ActorChange, StoredParties } from './parties.ts'
import { StoredRecords } from './records.ts'
import { Shelf } from './shelf.ts'

/** What a person has decided, and what an analyst sets. */
export interface LinkingOptions {
  /** Of two episodes. */
  readonly decided?: Decided
  /** Documents of which something is decided together with one. */
  readonly partners?: (document: string) => readonly string[]
  /** Of parties, by the keys of `namesInDocument`. */
  readonly actors?: ActorDecisions
  readonly settings?: Partial<Settings>
  /** So many events are made anew at a time; 40 unless given. */
  readonly eventsAtOnce?: number
}

/**
 * Links the reports of a store as the `Linker` of src/linker links those in memory, with the same outcome: each is
 * compared with its neighbourhood, which is fetched, and what changes is written. One at a time may write to a store.
 */
export class StoredLinker {
  private readonly shelf = new Shelf()
  private readonly graph: StoredGraph
  private readonly kinships: StoredKinships
  private readonly parties: StoredParties
  private readonly records: StoredRecords

  constructor({ partners, actors = {}, ...making }: LinkingOptions = {}) {
    this.graph = new StoredGraph(this.shelf, making.decided, partners)
    this.kinships = new StoredKinships(this.shelf)
    this.parties = new StoredParties(this.shelf, actors)
    this.records = new StoredRecords(this.shelf, this.graph, this.kinships, making)
  }

  /** Forgets what is at hand: to be called after a transaction that failed. */
  forget(): void {
    this.shelf.clear()
    this.graph.clear()
    this.parties.clear()
  }

  /**
   * Links reports that were read, all or none of them: to be called within a transaction. Those that were read just now, and
   * are kept, need not be fetched.
   */
  async add(at: Access, documents: readonly string[], read: readonly Numbered[] = []): Promise<void> {
    for (const { seq, reading } of read)
      this.shelf.put(new Held(seq, reading.report, reading.reportBody.length, reading.alone))
    for (const document of documents) {
      await this.shelf.fetch(at, [document])
      const held = this.shelf.get(document)
      if (!held) throw new Error(`${document} has not been read`)
      await this.addOne(at, held)
      await breath()
      this.shelf.trim()
      this.graph.trim()
    }
    await at.db
      .updateTable('document')
      .set({ linked: 1 })
      .where('id', 'in', among(at.dialect, documents))
      .execute()
  }

  /**
   * Links a report again whose claims are not what they were, or are decided about otherwise. Its words and names are
   * taken to be the same.
   */
  replace(at: Access, document: string): Promise<void> {
    return this.replaceAll(at, [document])
  }

  /** The same for several reports: all of them are taken out before the first is put in again. */
  async replaceAll(at: Access, documents: readonly string[]): Promise<void> {
    if (!documents.length) return
    for (const document of documents) this.shelf.drop(document)
    await this.shelf.fetch(at, documents)
    const held = documents.map((d) => this.shelf.get(d)!)
    for (const one of held) await this.takeOut(at, one)
    for (const one of held) await this.addEpisodes(at, one)
    await this.staleAround(at, documents)
  }

  private async takeOut(at: Access, held: Held): Promise<void> {
    const old = await at.db.selectFrom('episode').select('id').where('document', '=', held.seq).execute()
    if (!old.length) return
    await at.db
      .deleteFrom('likeness')
      .where(
        'id',
        'in',
        among(
          at.dialect,
          old.map((e) => e.id),
        ),
      )
      .execute()
    await this.markStale(at, await this.graph.remove(at, held.seq))
  }

  /** Finds anew who is who where a person has spoken of parties: these stand by themselves, or no longer do. */
  async regroupParties(at: Access, keys: readonly string[]): Promise<void> {
    const change = await this.parties.regroup(at, keys)
    await this.staleBy(at, change)
    await this.staleNaming(at, change)
  }

  /** Makes the records anew that the reports added since have changed. Gives the number of events. */
  async refresh(at: Access): Promise<number> {
    return this.records.refresh(at)
  }

  private async addOne(at: Access, held: Held): Promise<void> {
    await this.addEpisodes(at, held)
    await breath()
    const kin = await this.kinships.add(at, held)
    const actors = await this.parties.add(at, held)
    await this.staleAround(at, [...kin])
    await this.staleBy(at, actors)
  }

  private async addEpisodes(at: Access, held: Held): Promise<void> {
    const changed = await this.graph.add(at, held)
    await putRows(
      at,
      'likeness',
      { key: 'text', day: 'bigint', id: 'text' },
      [...held.nodes.values()].flatMap((n) => likenessOf(n).map((key) => [key, dayOf(n), n.id])),
      'keep',
    )
    await this.markStale(at, changed)
  }

  private async markStale(at: Access, events: Iterable<string>): Promise<void> {
    await putRows(
      at,
      'stale',
      { episode: 'text' },
      [...events].map((e) => [e]),
      'keep',
    )
  }

  private async staleAround({ db, dialect }: Access, documents: readonly string[]): Promise<void> {
    if (!documents.length) return
    await sql`insert into stale (episode) select distinct e.event from episode e
      join document d on d.seq = e.document where d.id in ${among(dialect, documents)}
      on conflict do nothing`.execute(db)
  }

  /** What asked who those are that are another actor now, or have another name. */
  private async staleBy(
    { db, dialect }: Access,
    { portraits, parties, renamed }: ActorChange,
  ): Promise<void> {
    if (portraits.size)
      await sql`insert into stale (episode) select distinct event.episode from event_portrait asked
        join event on event.id = asked.event where asked.portrait in ${among(dialect, [...portraits])}
        on conflict do nothing`.execute(db)
    // of a name that many bear each alone, only the events of the report of the one that changed
    const alone = sql`party p join event_document d on d.document = p.document
      join event_portrait asked on asked.event = d.event and asked.portrait = p.portrait
      join event on event.id = d.event`
    if (parties.size)
      await sql`insert into stale (episode) select distinct event.episode from ${alone}
        where p.key in ${among(dialect, [...parties])} on conflict do nothing`.execute(db)
    if (!renamed.size) return
    const actors = among(dialect, [...renamed])
    await sql`insert into stale (episode)
        select event.episode from portrait t join event_portrait asked on asked.portrait = t.id
          join event on event.id = asked.event where t.actor in ${actors}
        union select event.episode from ${alone} where p.actor in ${actors}
        union select event.episode from event_origin join event on event.id = event_origin.event
          where event_origin.origin in ${actors}
        on conflict do nothing`.execute(db)
  }
  /** All events of the reports that name those: where parties were grouped anew, what was asked for bears another name. */
  private async staleNaming({ db, dialect }: Access, { portraits, parties }: ActorChange): Promise<void> {
    if (!portraits.size && !parties.size) return
    await sql`insert into stale (episode) select e.event from party p
        join episode e on e.document = p.document where p.portrait in ${among(dialect, [...portraits])}
        union select e.event from party p
        join episode e on e.document = p.document where p.key in ${among(dialect, [...parties])}
        on conflict do nothing`.execute(db)
  }
}
