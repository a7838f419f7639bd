import type { EventRecord } from '../../base/index.ts'
import { type Access, among } from '../database.ts'

/** What the ledger knows of an event beside its record. */
export interface EventBrief {
  /** Some of its counts exclude each other, or it is denied. */
  readonly contested: boolean
  /** Words of the claim that tells it best; empty where none is held. */
  readonly words: string
}

/** Claims of an event that are looked at for its words: those of the earliest reports. */
const LOOKED_AT = 12

interface Row {
  readonly id: string
  readonly exact: string
  readonly type: string
  readonly polarity: string
  readonly modality: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** Events in short, by their ids. */
export const eventBriefs = async (
  { db, dialect }: Access,
  events: readonly Pick<EventRecord, 'id' | 'type' | 'claims'>[],
): Promise<Map<string, EventBrief>> => {
  if (!events.length) return new Map()
  const held = await db
    .selectFrom('event')
    .select(['id', 'contested'])
    .where(
      'id',
      'in',
      among(
        dialect,
        events.map((e) => e.id),
      ),
    )
    .execute()
  const contested = new Set(held.flatMap((r) => (r.contested === 1 ? [r.id] : [])))
  const looked = events.flatMap((e) => e.claims.slice(0, LOOKED_AT))
  const rows: readonly Row[] = looked.length
    ? await db
        .selectFrom('claim')
        .select(['id', 'exact', 'type', 'polarity', 'modality', 'low', 'best', 'high'])
        .where('id', 'in', among(dialect, looked))
        .execute()
    : []
  const claims = new Map(rows.map((r) => [r.id, r]))
  return new Map(
    events.map(({ id, type, claims: ids }) => {
      const told = ids.slice(0, LOOKED_AT).flatMap((c) => claims.get(c) ?? [])
      const [first] = told.toSorted((a, b) => worth(b, type) - worth(a, type))
      return [id, { contested: contested.has(id), words: first?.exact ?? '' }]
    }),
  )
}

/** Of the event's own type, said to have happened, and with a number: the more of these, the better a claim tells it. */
const worth = ({ type, polarity, modality, low, best, high }: Row, wanted: string): number =>
  (type === wanted ? 8 : 0) +
  (modality === 'factual' ? 4 : 0) +
  (polarity === 'affirmed' ? 2 : 0) +
  ((best ?? low ?? high) === null ? 0 : 1)
