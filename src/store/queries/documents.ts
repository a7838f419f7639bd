import { sql } from 'kysely'
import { type Access, among } from '../database.ts'
import { originKey } from '../documents/index.ts'
import type { DocumentStatus } from '../schema.ts'
import { type Condition, equal, everyOf, oneOf } from './conditions.ts'
import { type HeldDocument, heldDocument } from './document.ts'
import { everyPart, type Page, type Paged, pagedByNumber } from './page.ts'

/** Which documents are asked for: all that is given must hold. */
export interface DocumentsFilter {
  readonly publisher?: string
  /** ISO days, both included, between which it was published. */
  readonly from?: string
  readonly to?: string
  readonly status?: readonly DocumentStatus[]
  /** BCP 47 primary subtag. */
  readonly language?: string
  /** The name that it came by. */
  readonly input?: string
}

/** Documents, those that came last first. */
export const documents = (
  at: Access,
  filter: DocumentsFilter,
  page: Page = {},
): Promise<Paged<HeldDocument>> =>
  pagedByNumber(
    'documents',
    page,
    async (before, limit) => {
      const conditions = [...conditionsOf(filter), ...(before === undefined ? [] : [sql`seq < ${before}`])]
      const { rows } = await sql<{ seq: number }>`select seq from document
        where ${everyOf(conditions)} order by seq desc limit ${limit}`.execute(at.db)
      return rows.map((r) => r.seq)
    },
    (seqs) => heldDocuments(at, seqs),
  )

/** All of them, one after the other. */
export const everyDocument = (at: Access, filter: DocumentsFilter): AsyncGenerator<HeldDocument> =>
  everyPart((page) => documents(at, filter, page))

const conditionsOf = ({ publisher, from, to, status, language, input }: DocumentsFilter): Condition[] => [
  ...equal('publisher_key', publisher === undefined ? undefined : originKey(publisher)),
  ...(from === undefined ? [] : [sql`published_end >= ${from}`]),
  ...(to === undefined ? [] : [sql`published_start <= ${to}`]),
  ...oneOf('status', status),
  ...equal('language', language),
  ...equal('input', input),
]

/** The documents of these numbers. */
export const heldDocuments = async (
  { db, dialect }: Access,
  seqs: readonly number[],
): Promise<Map<number, HeldDocument>> => {
  if (!seqs.length) return new Map()
  const rows = await db
    .selectFrom('document')
    .selectAll()
    .where('seq', 'in', among(dialect, seqs) as never)
    .execute()
  return new Map(rows.map((r) => [r.seq, heldDocument(r)]))
}

/** The documents of these ids, in no order. */
export const documentsOfIds = async (
  { db, dialect }: Access,
  ids: readonly string[],
): Promise<HeldDocument[]> => {
  if (!ids.length) return []
  const rows = await db.selectFrom('document').selectAll().where('id', 'in', among(dialect, ids)).execute()
  return rows.map(heldDocument)
}
