import { sql } from 'kysely'
import type { EventRecord, Figure } from '../../base/index.ts'
import { eventId, type Made, type MadeEvent, seriesKey } from '../../linker/index.ts'
import { type Access, among } from '../database.ts'
import { shiftEvents, sourcesOfEvents } from '../tallies/index.ts'
import { updateRows } from '../update-rows.ts'
import { changePairs, changeRows, type Value } from './changed-rows.ts'
import type { Standing } from './series.ts'

/** An event made anew, and the smallest of its episodes. */
export interface Fresh {
  readonly episode: string
  readonly made: Made
}

/** What became of the rows of some events. */
export interface Touched {
  /** Events that are not as they were. */
  readonly events: readonly MadeEvent[]
  /** Ids of figures that are new, or not as they were before they were joined with others. */
  readonly figures: ReadonlySet<string>
  /** Those that went or changed, as they stood before. */
  readonly old: readonly Standing[]
}

/** What the store calls documents and parties. */
export interface Numbering {
  readonly seqOf: (document: string) => number
  /** The portrait of a party, by the party's key. */
  readonly portraitOf: (party: string) => string | undefined
}

/** Writes the rows of some events in place of their old ones; `episodes` are those of all events that may have changed or gone. */
export const writeEvents = async (
  at: Access,
  episodes: readonly string[],
  fresh: readonly Fresh[],
  { seqOf, portraitOf }: Numbering,
): Promise<Touched> => {
  const ids = episodes.map(eventId)
  const made = fresh.map((f) => f.made)
  const events = await changeRows(
    at,
    'event',
    EVENT,
    ids,
    fresh.map(({ made: { event, figures }, episode }) => eventRow(event, figures, episode)),
    async (old) => {
      await shiftEvents(at, old, -1)
      await sourcesOfEvents(at, old)
    },
  )
  const documents = made.flatMap(({ event: e }) => e.documents.map((d) => [e.id, seqOf(d)] as const))
  const actors = made.flatMap(({ event: e }) => e.actors.map((a) => [e.id, a] as const))
  const portraits = fresh.flatMap(({ made: { event: e, asked } }) =>
    [...new Set(asked.flatMap((party) => portraitOf(party) ?? []))].map((p) => [e.id, p] as const),
  )
  const origins = made.flatMap(({ event: e }) => e.origins.map((o) => [e.id, o] as const))
  await changePairs(at, 'event_document', ids, documents)
  await changePairs(at, 'event_actor', ids, actors)
  await changePairs(at, 'event_origin', ids, origins)
  await changePairs(at, 'event_portrait', ids, portraits)
  const told = await writeClaims(at, ids, made)
  await shiftEvents(at, [...events], 1)
  await sourcesOfEvents(at, [...events])
  const before = await figuresBefore(at, ids)
  const changed = await writeFigures(
    at,
    before,
    made.flatMap((m) => m.figures),
  )
  const touched = (m: MadeEvent): boolean =>
    events.has(m.event.id) || told.has(m.event.id) || m.figures.some((f) => changed.fresh.has(f.id))
  return { events: made.filter(touched), figures: changed.fresh, old: changed.old }
}

/** Says of each claim of which event it is, and how it stands. Gives the events that have won or lost a claim, or see one otherwise. */
const writeClaims = async (
  { db, dialect }: Access,
  ids: readonly string[],
  made: readonly MadeEvent[],
): Promise<ReadonlySet<string>> => {
  const wanted = new Map(
    made.flatMap(({ event: e }) => {
      const own = new Map(e.claim_status.map((c) => [c.claim, c.history.at(-1)?.status]))
      return e.claims.map((c) => [c, { event: e.id, status: own.get(c) ?? e.status }] as const)
    }),
  )
  const { rows } = await sql<{ id: string; event: string | null; status: string | null }>`
    select id, event, status from claim where event in ${among(dialect, ids)}
    union select id, event, status from claim where id in ${among(dialect, [...wanted.keys()])}`.execute(db)
  const changed = rows.filter(({ id, event, status }) => {
    const now = wanted.get(id)
    return event !== (now?.event ?? null) || status !== (now?.status ?? null)
  })
  await updateRows(
    db,
    dialect,
    'claim',
    { id: 'text', event: 'text', status: 'text' },
    changed.map(({ id }) => [id, wanted.get(id)?.event ?? null, wanted.get(id)?.status ?? null]),
  )
  return new Set(changed.flatMap(({ id, event }) => [event ?? '', wanted.get(id)?.event ?? '']))
}

const figuresBefore = ({ db, dialect }: Access, ids: readonly string[]): Promise<Standing[]> =>
  db
    .selectFrom('figure')
    .select(['id', 'series', 'moment', 'place', 'measure', 'base'])
    .where('event', 'in', among(dialect, ids))
    .execute()

/** Figures whose own numbers are as they were stay as they are: what they have of others is looked at afterwards. */
const writeFigures = async (
  at: Access,
  before: readonly Standing[],
  figures: readonly Figure[],
): Promise<{ readonly fresh: ReadonlySet<string>; readonly old: readonly Standing[] }> => {
  const held = new Map(before.map((f) => [f.id, f.base]))
  const now = new Map(figures.map((f) => [f.id, JSON.stringify(f)]))
  const old = before.filter((f) => now.get(f.id) !== f.base)
  const fresh = figures.filter((f) => held.get(f.id) !== now.get(f.id))
  await changeRows(
    at,
    'figure',
    FIGURE,
    old.map((f) => f.id),
    fresh.map((f) => figureRow(f, now.get(f.id)!)),
  )
  return { fresh: new Set(fresh.map((f) => f.id)), old }
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

const eventRow = (e: EventRecord, figures: readonly Figure[], episode: string): Value[] => [
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

const figureRow = (f: Figure, json: string): Value[] => [
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
  json,
  json,
  json,
]
