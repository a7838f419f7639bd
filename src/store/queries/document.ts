import type { Selectable } from 'kysely'
import type { Access } from '../database.ts'
import type { DocumentRow, DocumentStatus } from '../schema.ts'

/** What the ledger knows of a document, beside what it says. */
export interface HeldDocument {
  readonly seq: number
  /** `sha256:` and the hex digest of the bytes. */
  readonly id: string
  readonly source: string
  readonly input: string
  readonly url?: string
  /** ISO date and time. */
  readonly retrievedAt: string
  readonly status: DocumentStatus
  /** Why it could not be read. */
  readonly issue?: { readonly code: string; readonly message: string }
  readonly linked: boolean
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  /** ISO days. */
  readonly published?: { readonly start: string; readonly end: string }
  readonly language?: string
  readonly words: number
  readonly claims: number
  /** What made its claims. */
  readonly ruleSet?: string
  readonly model?: string
}

/** A document by its number or its id; undefined where it is not held. */
export const document = async ({ db }: Access, id: number | string): Promise<HeldDocument | undefined> => {
  const row = await db
    .selectFrom('document')
    .selectAll()
    .where(typeof id === 'number' ? 'seq' : 'id', '=', id)
    .executeTakeFirst()
  return row && heldDocument(row)
}

export const heldDocument = (row: Selectable<DocumentRow>): HeldDocument => ({
  seq: row.seq,
  id: row.id,
  source: row.source,
  input: row.input,
  ...(row.url === null ? {} : { url: row.url }),
  retrievedAt: row.retrieved_at,
  status: row.status,
  ...(row.code === null ? {} : { issue: { code: row.code, message: row.message ?? '' } }),
  linked: row.linked === 1,
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.publisher === null ? {} : { publisher: row.publisher }),
  ...(row.byline === null ? {} : { byline: row.byline }),
  ...(row.published_start === null || row.published_end === null
    ? {}
    : { published: { start: row.published_start, end: row.published_end } }),
  ...(row.language === null ? {} : { language: row.language }),
  words: row.words,
  claims: row.claims,
  ...(row.rule_set === null ? {} : { ruleSet: row.rule_set }),
  ...(row.model === null ? {} : { model: row.model }),
})
