import type { EventRecord, Figure } from '../../base/index.ts'
import type { Database } from '../../store/index.ts'
import { type Counting, fieldsChanged } from './changes.ts'

/**
 * Holds the events of two stores against each other. An event is that of the other store which has most of its claims.
 * `ids` gives the claims of the old store their ids in the new one; those of events and figures are added to it.
 */
export const diffEvents = async (
  before: Database,
  after: Database,
  claimIds: ReadonlyMap<string, string>,
  counting: Counting,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map(claimIds)
  const homes = new Map<string, string>()
  const events = await bodiesOf<EventRecord>(after, 'event')
  for (const event of events.values()) for (const claim of event.claims) homes.set(claim, event.id)
  const matches: { readonly from: string; readonly to: string; readonly shared: number }[] = []
  const olds = await bodiesOf<EventRecord>(before, 'event')
  for (const event of olds.values()) {
    const shared = new Map<string, number>()
    for (const claim of event.claims) {
      const home = homes.get(ids.get(claim) ?? '')
      if (home) shared.set(home, (shared.get(home) ?? 0) + 1)
    }
    for (const [to, n] of shared) matches.push({ from: event.id, to, shared: n })
  }
  const taken = new Set<string>()
  for (const { from, to } of matches.sort(
    (a, b) => b.shared - a.shared || (a.from < b.from ? -1 : 1) || (a.to < b.to ? -1 : 1),
  ))
    if (!ids.has(from) && !taken.has(to)) {
      ids.set(from, to)
      taken.add(to)
    }
  await matchFigures(before, after, ids)
  for (const event of olds.values()) {
    const now = events.get(ids.get(event.id) ?? '')
    if (!now) {
      counting.note({ what: 'gone', ...told(event) })
      continue
    }
    const fields = fieldsChanged(event, now, ids, NAMES)
    if (fields.length) counting.note({ what: 'changed', ...told(now), fields })
  }
  for (const event of events.values())
    if (!taken.has(event.id)) counting.note({ what: 'came', ...told(event) })
  return ids
}

/** Holds the figures of two stores against each other. */
export const diffFigures = async (
  before: Database,
  after: Database,
  ids: ReadonlyMap<string, string>,
  counting: Counting,
): Promise<void> => {
  const [olds, news] = [await bodiesOf<Figure>(before, 'figure'), await bodiesOf<Figure>(after, 'figure')]
  const known = new Set<string>()
  for (const figure of olds.values()) {
    const now = news.get(ids.get(figure.id) ?? '')
    if (!now) {
      counting.note({ what: 'gone', ...counted(figure) })
      continue
    }
    known.add(now.id)
    const fields = fieldsChanged(figure, now, ids, NAMES)
    if (fields.length) counting.note({ what: 'changed', ...counted(now), fields })
  }
  for (const figure of news.values())
    if (!known.has(figure.id)) counting.note({ what: 'came', ...counted(figure) })
}

const NAMES = new Set(['id'])

/** Figures are matched by their event and what they count. */
const matchFigures = async (before: Database, after: Database, ids: Map<string, string>): Promise<void> => {
  const key = (f: Figure, event: string | undefined): string =>
    JSON.stringify([event, f.population, f.measure, f.scope])
  const waiting = new Map<string, string[]>()
  for (const f of (await bodiesOf<Figure>(after, 'figure')).values()) {
    const at = key(f, f.event)
    waiting.set(at, [...(waiting.get(at) ?? []), f.id])
  }
  for (const f of (await bodiesOf<Figure>(before, 'figure')).values()) {
    const event = f.event && (ids.get(f.event) ?? f.event)
    const there = waiting.get(key(f, event))
    const at = Math.max(there?.indexOf(f.id) ?? -1, 0)
    const [id] = there?.splice(at, 1) ?? []
    if (id !== undefined) ids.set(f.id, id)
  }
}

const bodiesOf = async <T extends { readonly id: string }>(
  { db }: Database,
  name: 'event' | 'figure',
): Promise<Map<string, T>> => {
  const rows = await db.selectFrom(name).select('body').orderBy('id').execute()
  return new Map(
    rows.map((r) => {
      const record = JSON.parse(r.body) as T
      return [record.id, record]
    }),
  )
}

const told = ({ id, type, time, place, claims }: EventRecord) => ({
  id,
  type,
  words: [time?.edtf, place?.name, `${claims.length} claims`].filter((w) => w !== undefined).join(', '),
})

const counted = ({ id, measure, population, low, best, high, scope }: Figure) => ({
  id,
  type: measure,
  words: [
    `${population} ${low ?? '…'}–${high ?? '…'}${best === null ? '' : `, at best ${best}`}`,
    scope.place,
    scope.as_of,
  ]
    .filter((w) => w !== undefined)
    .join(', '),
})
