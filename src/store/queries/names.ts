import type { Actor, EventRecord, Figure } from '../../base/index.ts'
import { type Access, among } from '../database.ts'

/** What a document is called. */
export interface DocumentName {
  readonly seq: number
  readonly id: string
  readonly input: string
  /** Whether one of the claims asked about stands in it. */
  readonly cited: boolean
}

/** The names of some documents, given by their ids or by ids of claims that stand in them. */
export const documentNames = async (
  { db, dialect }: Access,
  wanted: { readonly documents: readonly string[]; readonly claims: readonly string[] },
): Promise<DocumentName[]> => {
  const cited = wanted.claims.length
    ? await db
        .selectFrom('claim')
        .select('document')
        .distinct()
        .where('id', 'in', among(dialect, [...new Set(wanted.claims)]))
        .execute()
    : []
  const seqs = new Set(cited.map((c) => c.document))
  const select = () => db.selectFrom('document').select(['seq', 'id', 'input'])
  const rows = [
    ...(seqs.size
      ? await select()
          .where('seq', 'in', among(dialect, [...seqs]) as never)
          .execute()
      : []),
    ...(wanted.documents.length
      ? await select()
          .where('id', 'in', among(dialect, [...new Set(wanted.documents)]))
          .execute()
      : []),
  ]
  const byId = new Map(rows.map((r) => [r.id, { ...r, cited: seqs.has(r.seq) }]))
  return [...byId.values()]
}

/** The actors of these ids, without the places where they are named. */
export const actorsCalled = async ({ db, dialect }: Access, ids: readonly string[]): Promise<Actor[]> => {
  if (!ids.length) return []
  const rows = await db.selectFrom('actor').select('body').where('id', 'in', among(dialect, ids)).execute()
  return rows.map((r) => ({ ...(JSON.parse(r.body) as Omit<Actor, 'mentions'>), mentions: [] }))
}

/** The events of these ids. */
export const eventsCalled = async (
  { db, dialect }: Access,
  ids: readonly string[],
): Promise<EventRecord[]> => {
  if (!ids.length) return []
  const rows = await db
    .selectFrom('event')
    .select('body')
    .where('id', 'in', among(dialect, [...new Set(ids)]))
    .execute()
  return rows.map((r) => JSON.parse(r.body) as EventRecord)
}

/** The figures of these ids. */
export const figuresCalled = async ({ db, dialect }: Access, ids: readonly string[]): Promise<Figure[]> => {
  if (!ids.length) return []
  const rows = await db.selectFrom('figure').select('body').where('id', 'in', among(dialect, ids)).execute()
  return rows.map((r) => JSON.parse(r.body) as Figure)
}

/** Number of the document that a claim stands in, and its event. The claim must be held. */
export const placeOfClaim = async (
  { db }: Access,
  claim: string,
): Promise<{ readonly document: number; readonly event?: string }> => {
  const row = await db
    .selectFrom('claim')
    .select(['document', 'event'])
    .where('id', '=', claim)
    .executeTakeFirstOrThrow()
  return { document: row.document, ...(row.event === null ? {} : { event: row.event }) }
}

/** The event that a claim is of, if any; undefined where no such claim is held. */
export const eventOfClaim = async (
  { db }: Access,
  claim: string,
): Promise<{ readonly event?: string } | undefined> => {
  const row = await db.selectFrom('claim').select('event').where('id', '=', claim).executeTakeFirst()
  return row && (row.event === null ? {} : { event: row.event })
}
