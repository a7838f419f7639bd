import { inflateRawSync } from 'node:zlib'
import { type Article, type Report, Text } from '../../base/index.ts'
import { among, bytesOf, type Connection, type Database } from '../database.ts'

/** The reports of these documents, by their numbers and in their order; a document that is not read has none. */
export const reportsByDocument = async (
  { db, dialect }: Held,
  documents: readonly number[],
): Promise<Map<number, Report>> => {
  if (!documents.length) return new Map()
  const rows = await db
    .selectFrom('body')
    .select(['document', 'report'])
    .where('document', 'in', among(dialect, documents) as never)
    .orderBy('document')
    .execute()
  return new Map(rows.map((r) => [r.document, unpacked(r.report) as Report]))
}

/** The reports of these documents in the order of their numbers; a document that is not read has none. */
export const reportsOf = async (held: Held, documents: readonly number[]): Promise<Report[]> => [
  ...(await reportsByDocument(held, documents)).values(),
]

/** The article of a document, by its number or by its id; undefined where it is not held, or not read. */
export const articleOf = async ({ db }: Held, document: number | string): Promise<Article | undefined> => {
  const row = await db
    .selectFrom('body')
    .innerJoin('document', 'document.seq', 'body.document')
    .select('body.article')
    .where(typeof document === 'number' ? 'document.seq' : 'document.id', '=', document)
    .executeTakeFirst()
  if (!row) return undefined
  const { text, ...rest } = unpacked(row.article) as Omit<Article, 'text'> & { readonly text: string }
  return { ...rest, text: new Text(text) }
}

/** A database, or a transaction in it. */
export interface Held {
  readonly db: Connection
  readonly dialect: Database['dialect']
}

/** What is kept of a document as deflated JSON. */
export const unpacked = (body: Uint8Array | ArrayBuffer): unknown =>
  JSON.parse(inflateRawSync(bytesOf(body)).toString('utf8'))
