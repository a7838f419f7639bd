import { sql } from 'kysely'
import type { Claim, Figure } from '../../base/index.ts'
import { eventId, isTold } from '../../linker/index.ts'
import { joinParts } from '../../reconciliation/index.ts'
import { type Access, among, table } from '../database.ts'
import { breath } from './breath.ts'
import { Surroundings } from './circle.ts'
import { type Touched, writeEvents } from './event-rows.ts'
import type { StoredGraph } from './graph.ts'
import type { StoredKinships } from './kinships.ts'
import { type Making, madeIn } from './made-in.ts'
import { holdSeries } from './series.ts'
import type { Shelf } from './shelf.ts'

/** How the records of events are made. */
export interface RecordsOptions extends Making {
  /** So many events are made anew at a time. */
  readonly eventsAtOnce?: number
}

/** Enough to ask seldom, few enough to leave the thread soon. */
const AT_ONCE = 40

/** Makes the records of the events that are marked as stale, and those of the figures that hang on them. */
export class StoredRecords {
  private readonly shelf: Shelf
  private readonly graph: StoredGraph
  private readonly kinships: StoredKinships
  private readonly making: Making
  private readonly eventsAtOnce: number

  constructor(
    shelf: Shelf,
    graph: StoredGraph,
    kinships: StoredKinships,
    { eventsAtOnce = AT_ONCE, ...making }: RecordsOptions,
  ) {
    this.shelf = shelf
    this.graph = graph
    this.kinships = kinships
    this.making = making
    this.eventsAtOnce = eventsAtOnce
  }

  /** Makes anew what is stale. Gives the number of events. */
  async refresh(at: Access): Promise<number> {
    let done = 0
    for (;;) {
      const stale = await at.db
        .selectFrom('stale')
        .select('episode')
        .orderBy('episode')
        .limit(this.eventsAtOnce)
        .execute()
      if (!stale.length) return done
      const events = stale.map((s) => s.episode)
      await this.remake(at, events)
      await at.db.deleteFrom('stale').where('episode', 'in', among(at.dialect, events)).execute()
      done += events.length
      await breath()
      this.shelf.trim()
      this.graph.trim()
    }
  }

  private async remake(at: Access, events: readonly string[]): Promise<void> {
    const members = await this.graph.membersOf(at, events)
    const circle = new Surroundings(at, this.shelf, this.kinships)
    await circle.fetch([...members.values()].flat().map((m) => m.document))
    const nodes = new Map(
      [...members].map(([event, of]) => [event, of.map((m) => circle.get(m.document)!.nodes.get(m.id)!)]),
    )
    const told = [...nodes].filter(([, of]) => of.length && isTold(of))
    const made = await madeIn(
      circle,
      told.map(([, of]) => of),
      this.making,
    )
    const before = await this.documentsOf(at, events.map(eventId))
    const touched = await writeEvents(
      at,
      events,
      made.map((m, k) => ({ made: m, episode: told[k]![0] })),
      { seqOf: (d) => circle.get(d)!.seq, portraitOf: (party) => circle.portraitOf(party) },
    )
    await this.joinFigures(at, touched, before, circle)
  }

  /**
   * Joins wholes and parts across the events of the same reports, and holds series against their neighbours in time. `before`
   * are the reports that the events had: a figure of another event can have had a part in one that is gone.
   */
  private async joinFigures(
    at: Access,
    touched: Touched,
    before: readonly string[],
    circle: Surroundings,
  ): Promise<void> {
    if (!touched.events.length && !touched.old.length) return
    const { db, dialect } = at
    const made = touched.events
    const figures = made.flatMap((m) => m.figures)
    const documents = [
      ...new Set([...made.flatMap((m) => m.event.documents), ...(touched.old.length ? before : [])]),
    ]
    const own = new Set(made.map((m) => m.event.id))
    const others = documents.length ? await this.eventsIn(at, documents, own) : []
    // a figure of another event can have lost or won a part here: all reports that tell it are looked at
    const around = others.length ? await this.figuresOf(at, others) : []
    const telling = others.length ? await this.documentsOf(at, others) : []
    await circle.fetch([...documents, ...telling])
    const third = telling.length ? await this.eventsIn(at, telling, new Set([...own, ...others])) : []
    const far = third.length ? await this.figuresOf(at, third) : []
    const claims = new Map<string, Claim>()
    for (const d of new Set([...documents, ...telling]))
      for (const c of circle.get(d)?.report.claims ?? []) claims.set(c.id, c)
    const base = [...figures, ...around, ...far]
    const wanted = new Set([...figures, ...around].map((f) => f.id))
    const told = await this.claimsInEvents(at, [...own, ...others, ...third])
    const joined = joinParts(
      base,
      [...claims.values()].filter((c) => told.has(c.id)),
    ).filter((f) => wanted.has(f.id))
    const held = new Map(
      (
        await db
          .selectFrom('figure')
          .select(['id', 'joined'])
          .where('id', 'in', among(dialect, [...wanted]))
          .execute()
      ).map((r) => [r.id, r.joined]),
    )
    const changed = joined.filter((f) => touched.figures.has(f.id) || held.get(f.id) !== JSON.stringify(f))
    if (changed.length)
      await sql`update figure set joined = given.joined, body = given.joined
        from ${table(
          dialect,
          { id: 'text', joined: 'text' },
          changed.map((f) => [f.id, JSON.stringify(f)]),
        )} as given where figure.id = given.id`.execute(db)
    await holdSeries(at, changed, touched.old)
  }

  private async figuresOf({ db, dialect }: Access, events: readonly string[]): Promise<Figure[]> {
    const rows = await db
      .selectFrom('figure')
      .select('base')
      .where('event', 'in', among(dialect, events))
      .orderBy('id')
      .execute()
    return rows.map((r) => JSON.parse(r.base) as Figure)
  }

  private async documentsOf({ db, dialect }: Access, events: readonly string[]): Promise<string[]> {
    const rows = await db
      .selectFrom('event_document')
      .innerJoin('document', 'document.seq', 'event_document.document')
      .select('document.id')
      .distinct()
      .where('event_document.event', 'in', among(dialect, events))
      .execute()
    return rows.map((r) => r.id)
  }

  private async eventsIn(
    { db, dialect }: Access,
    documents: readonly string[],
    but: ReadonlySet<string>,
  ): Promise<string[]> {
    const rows = await db
      .selectFrom('event_document')
      .innerJoin('document', 'document.seq', 'event_document.document')
      .select('event_document.event')
      .distinct()
      .where('document.id', 'in', among(dialect, documents))
      .execute()
    return rows.map((r) => r.event).filter((e) => !but.has(e))
  }

  private async claimsInEvents({ db, dialect }: Access, events: readonly string[]): Promise<Set<string>> {
    if (!events.length) return new Set()
    const rows = await db
      .selectFrom('claim')
      .select('id')
      .where('event', 'in', among(dialect, events))
      .execute()
    return new Set(rows.map((r) => r.id))
  }
}
