import type { EventRecord, Figure } from '../../base/index.ts'
import { type Access, among } from '../database.ts'
import { type HeldClaim, heldClaims } from './claims.ts'
import { type HeldDocument, heldDocument } from './document.ts'

/** An event with all that stands behind it. */
export interface WholeEvent {
  readonly event: EventRecord
  /** In the order that the event's record gives. */
  readonly claims: readonly HeldClaim[]
  readonly figures: readonly Figure[]
  /** In the order that the event's record gives. */
  readonly documents: readonly HeldDocument[]
}

/** One event; undefined where there is none of this id. */
export const event = async (at: Access, id: string): Promise<WholeEvent | undefined> => {
  const row = await at.db.selectFrom('event').select('body').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const record = JSON.parse(row.body) as EventRecord
  const seqs = await at.db.selectFrom('claim').select('seq').where('event', '=', id).execute()
  const claims = await heldClaims(
    at,
    seqs.map((r) => r.seq),
  )
  const documents = await at.db
    .selectFrom('document')
    .selectAll()
    .where('seq', 'in', (q) => q.selectFrom('event_document').select('document').where('event', '=', id))
    .execute()
  const figures = await figuresOf(at, [id])
  return {
    event: record,
    claims: inOrderOf(record.claims, [...claims.values()], (c) => c.claim.id),
    figures: figures.get(id) ?? [],
    documents: inOrderOf(record.documents, documents.map(heldDocument), (d) => d.id),
  }
}

/** The figures of these events, by event. */
export const figuresOf = async (
  { db, dialect }: Access,
  events: readonly string[],
): Promise<Map<string, readonly Figure[]>> => {
  if (!events.length) return new Map()
  const rows = await db
    .selectFrom('figure')
    .select(['event', 'body'])
    .where('event', 'in', among(dialect, events))
    .orderBy('id')
    .execute()
  const figures = new Map<string, Figure[]>()
  for (const { event, body } of rows) {
    const held = figures.get(event)
    if (held) held.push(JSON.parse(body) as Figure)
    else figures.set(event, [JSON.parse(body) as Figure])
  }
  return figures
}

/** Items in the order of their ids in a list; what the list does not name comes last. */
const inOrderOf = <T>(ids: readonly string[], items: readonly T[], idOf: (item: T) => string): T[] => {
  const rank = new Map(ids.map((id, k) => [id, k]))
  return [...items].sort((a, b) => (rank.get(idOf(a)) ?? ids.length) - (rank.get(idOf(b)) ?? ids.length))
}
