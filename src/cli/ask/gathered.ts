import type { Actor, EventRecord, Figure, LinkRecord, Report } from '../../base/index.ts'
import { type Access, actorsCalled, documentNames, eventsCalled, reportsOf } from '../../store/index.ts'
import { type Catalogue, catalogueOf } from '../layout/desk/catalogue.ts'
import { printable } from '../layout/printable.ts'

/** What is to be told of, in its order, and what a page may look up beside it. */
export interface Wanted {
  readonly events?: readonly EventRecord[]
  readonly figures?: readonly Figure[]
  /** Other records that are at hand. */
  readonly beside?: readonly LinkRecord[]
  /** Numbers of documents, beside those whose words the records need. */
  readonly documents?: readonly number[]
  /** Documents of each event whose words are fetched at most; of the others, the names only. */
  readonly most: number
}

/** Documents of an event that is only referred to. */
const MOST_BESIDE = 3

/**
 * What a page of records needs of the ledger: the reports whose words they cite, the actors and events that they name.
 * Only the events of `wanted` have numbers, in the order given.
 */
export const gathered = async (at: Access, wanted: Wanted): Promise<Catalogue> => {
  const { events = [], figures = [], beside = [], documents = [], most } = wanted
  const all = [...events, ...figures, ...beside]
  const claims = all.flatMap((r) => (r.kind === 'figure' ? r.observations.map((o) => o.claim) : []))
  const told = all.flatMap((r) =>
    r.kind === 'event' ? r.documents : r.kind === 'lineage' ? r.documents : [],
  )
  const own = new Set(events.map((e) => e.id))
  const foremost = all.flatMap((r) =>
    r.kind === 'event'
      ? [...new Set([...r.about, ...r.documents])].slice(0, own.has(r.id) ? most : MOST_BESIDE)
      : r.kind === 'lineage'
        ? r.documents.slice(0, most)
        : r.kind === 'actor'
          ? [...new Set(r.mentions.map((m) => m.document))].slice(0, most)
          : [],
  )
  const names = await documentNames(at, { documents: [...told, ...foremost], claims })
  const cited = new Set(foremost)
  const seqs = names.filter((n) => n.cited || cited.has(n.id)).map((n) => n.seq)
  const reports: Report[] = await reportsOf(at, [...new Set([...seqs, ...documents])])
  const known = new Set(all.map((r) => r.id))
  const others = await eventsCalled(
    at,
    figures.flatMap((f) => (f.event && !known.has(f.event) ? [f.event] : [])),
  )
  const actors: Actor[] = await actorsCalled(at, [
    ...new Set(all.flatMap(actorsOf).filter((id) => !known.has(id))),
  ])
  const catalogue = catalogueOf({ reports, records: [...all, ...others, ...actors] })
  const inputs = new Map(names.map((n) => [n.id, n.input]))
  const numbers = new Map(events.map((e, i) => [e.id, i + 1]))
  return {
    ...catalogue,
    events: all.filter((r) => r.kind === 'event'),
    number: (id) => numbers.get(id),
    input: (id) => printable(catalogue.report(id)?.input ?? inputs.get(id) ?? id),
  }
}

const actorsOf = (record: LinkRecord): readonly string[] => {
  if (record.kind === 'event') return [...record.actors, ...record.origins]
  if (record.kind === 'figure') return record.observations.map((o) => o.origin)
  return record.kind === 'lineage' && record.from !== undefined ? [record.from] : []
}
