import { sql } from 'kysely'
import type { Claim, EventRecord, Figure } from '../../base/index.ts'
import { eventId, isTold, type MadeEvent, makerOf, seriesKey } from '../../linker/index.ts'
import type { Decided, Node } from '../../linking/index.ts'
import { joinParts, type Settings } from '../../reconciliation/index.ts'
import { type Access, among, putRows, table } from '../database.ts'
import { Surroundings } from './circle.ts'
import type { StoredGraph } from './graph.ts'
import type { StoredKinships } from './kinships.ts'
import { holdSeries, type Standing } from './series.ts'
import { settled } from './settled.ts'
import type { Shelf } from './shelf.ts'

/** So many events are made anew at a time. */
const BATCH = 200

/** Makes the records of the events that are marked as stale, and those of the figures that hang on them. */
export class StoredRecords {
  private readonly shelf: Shelf
  private readonly graph: StoredGraph
  private readonly kinships: StoredKinships
  private readonly settings: Partial<Settings> | undefined
  private readonly decided: Decided | undefined

  constructor(
    shelf: Shelf,
    graph: StoredGraph,
    kinships: StoredKinships,
    settings: Partial<Settings> | undefined,
    decided: Decided | undefined,
  ) {
    this.shelf = shelf
    this.graph = graph
    this.kinships = kinships
    this.settings = settings
    this.decided = decided
  }

  /** Makes anew what is stale. Gives the number of events. */
  async refresh(at: Access): Promise<number> {
    let done = 0
    for (;;) {
      const stale = await at.db
        .selectFrom('stale')
        .select('episode')
        .orderBy('episode')
        .limit(BATCH)
        .execute()
      if (!stale.length) return done
      const events = stale.map((s) => s.episode)
      await this.remake(at, events)
      await at.db.deleteFrom('stale').where('episode', 'in', among(at.dialect, events)).execute()
      done += events.length
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
    const made = await settled<'report', MadeEvent[]>(
      (needs) => {
        const make = makerOf({
          reportOf: (d) => {
            if (!circle.has(d)) needs.note('report', d)
            return circle.get(d)?.report
          },
          partiesOf: (d) => circle.get(d)?.parties ?? [],
          actorOf: (party) => circle.actorOf(party),
          nameOf: (actor) => circle.nameOf(actor),
          kinshipsOf: (d) => circle.kinshipsOf(d),
          ...(this.decided ? { decided: this.decided } : {}),
          ...(this.settings ? { settings: this.settings } : {}),
        })
        return told.map(([, of]) => make(of))
      },
      (needs) => circle.fetch(needs.of('report')),
    )
    const touched = await this.writeEvents(at, events, told, made, circle)
    await this.joinFigures(at, made, touched, circle)
  }

  /** Writes the events' rows in place of the old ones. Gives the figures that came, changed or went. */
  private async writeEvents(
    at: Access,
    events: readonly string[],
    told: readonly (readonly [string, readonly Node[]])[],
    made: readonly MadeEvent[],
    circle: Surroundings,
  ): Promise<Touched> {
    const { db, dialect } = at
    const old = await db
      .selectFrom('figure')
      .select(['id', 'series', 'moment', 'place', 'measure', 'base'])
      .where('event', 'in', among(dialect, events.map(eventId)))
      .execute()
    const ids = among(dialect, events.map(eventId))
    for (const name of ['event_document', 'event_actor', 'event_origin', 'figure'] as const)
      await sql`delete from ${sql.table(name)} where event in ${ids}`.execute(db)
    await db.deleteFrom('event').where('id', 'in', ids).execute()
    await sql`update claim set event = null, status = null where event in ${ids}`.execute(db)
    const seqOf = (d: string): number => circle.get(d)!.seq
    await putRows(
      at,
      'event',
      EVENT,
      made.map(({ event, figures }, k) => eventRow(event, figures, told[k]![0])),
    )
    await putRows(
      at,
      'event_document',
      { event: 'text', document: 'bigint' },
      made.flatMap(({ event: e }) => e.documents.map((d) => [e.id, seqOf(d)])),
    )
    await putRows(
      at,
      'event_actor',
      { event: 'text', actor: 'text' },
      made.flatMap(({ event: e }) => e.actors.map((a) => [e.id, a])),
    )
    await putRows(
      at,
      'event_origin',
      { event: 'text', origin: 'text' },
      made.flatMap(({ event: e }) => e.origins.map((o) => [e.id, o])),
    )
    const statuses = made.flatMap(({ event: e }) => {
      const own = new Map(e.claim_status.map((c) => [c.claim, c.history.at(-1)?.status]))
      return e.claims.map((c) => [c, e.id, own.get(c) ?? e.status] as const)
    })
    if (statuses.length)
      await sql`update claim set event = given.event, status = given.status
        from ${table(dialect, { id: 'text', event: 'text', status: 'text' }, statuses)} as given
        where claim.id = given.id`.execute(db)
    const figures = made.flatMap((m) => m.figures)
    await putRows(
      at,
      'figure',
      FIGURE,
      figures.map((f) => figureRow(f, f, f)),
    )
    return { figures, old }
  }

  /** Joins wholes and parts across the events of the same reports, and holds series against their neighbours in time. */
  private async joinFigures(
    at: Access,
    made: readonly MadeEvent[],
    touched: Touched,
    circle: Surroundings,
  ): Promise<void> {
    const { db, dialect } = at
    const documents = [...new Set(made.flatMap((m) => m.event.documents))]
    const own = new Set(made.map((m) => m.event.id))
    const others = documents.length ? await this.eventsIn(at, documents, own) : []
    // a figure of another event can have lost or won a part here: all reports that tell it are looked at
    const around = others.length ? await this.figuresOf(at, others) : []
    const telling = others.length ? await this.documentsOf(at, others) : []
    await circle.fetch(telling)
    const third = telling.length ? await this.eventsIn(at, telling, new Set([...own, ...others])) : []
    const far = third.length ? await this.figuresOf(at, third) : []
    const claims = new Map<string, Claim>()
    for (const d of new Set([...documents, ...telling]))
      for (const c of circle.get(d)?.report.claims ?? []) claims.set(c.id, c)
    const base = [...touched.figures, ...around, ...far]
    const wanted = new Set([...touched.figures, ...around].map((f) => f.id))
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
    const fresh = new Set(touched.figures.map((f) => f.id))
    const changed = joined.filter((f) => fresh.has(f.id) || held.get(f.id) !== JSON.stringify(f))
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

interface Touched {
  readonly figures: readonly Figure[]
  /** Those that stood there before. */
  readonly old: readonly Standing[]
}

const EVENT = {
  id: 'text',
  episode: 'text',
  type: 'text',
  time_start: 'text',
  time_end: 'text',
  country: 'text',
  place: 'text',
  province: 'text',
  lat: 'float8',
  lon: 'float8',
  where_prec: 'bigint',
  status: 'text',
  credibility: 'bigint',
  origins: 'bigint',
  documents: 'bigint',
  claims: 'bigint',
  contested: 'bigint',
  changed: 'text',
  body: 'text',
} as const

/** Day of the latest change of status. */
const changed = ({ status_history }: EventRecord): string | null =>
  status_history.reduce<string | null>(
    (last, { as_of = null }) => ((as_of ?? '') > (last ?? '') ? as_of : last),
    null,
  )

const eventRow = (e: EventRecord, figures: readonly Figure[], episode: string) => [
  e.id,
  episode,
  e.type,
  e.time?.start ?? null,
  e.time?.end ?? null,
  e.place?.country ?? null,
  e.place?.name ?? null,
  e.place?.admin1 ?? null,
  e.place?.lat ?? null,
  e.place?.lon ?? null,
  e.place?.precision ?? null,
  e.status,
  e.credibility,
  e.independent_origins,
  e.documents.length,
  e.claims.length,
  figures.some((f) => f.contradictions.length) ? 1 : 0,
  changed(e),
  JSON.stringify(e),
]

const FIGURE = {
  id: 'text',
  event: 'text',
  population: 'text',
  measure: 'text',
  place: 'text',
  time_start: 'text',
  as_of: 'text',
  low: 'bigint',
  best: 'bigint',
  high: 'bigint',
  contested: 'bigint',
  series: 'text',
  moment: 'text',
  base: 'text',
  joined: 'text',
  body: 'text',
} as const

const figureRow = (base: Figure, joined: Figure, f: Figure) => [
  f.id,
  f.event ?? '',
  f.population,
  f.measure,
  f.scope.place ?? null,
  f.scope.from ?? null,
  f.scope.as_of ?? null,
  f.low,
  f.best,
  f.high,
  f.contradictions.length ? 1 : 0,
  seriesKey(f),
  f.scope.as_of ?? '',
  JSON.stringify(base),
  JSON.stringify(joined),
  JSON.stringify(f),
]
