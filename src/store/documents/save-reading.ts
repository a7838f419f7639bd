import { type Connection, type Database, putRows } from '../database.ts'
import { sourcesOfDocuments } from '../tallies/index.ts'
import { updateRows } from '../update-rows.ts'
import { wordsOf } from '../words/index.ts'
import { CLAIM_COLUMNS, claimRow } from './claim-row.ts'
import { DOCUMENT_COLUMNS, documentRow } from './document-row.ts'
import { dropClaims } from './drop-claims.ts'
import type { Numbered, ReadingContext, StoredReading } from './stored-reading.ts'
import { saveArticleWords, saveClaimWords } from './word-index.ts'

/**
 * Keeps what was read in some documents, in place of what earlier readings left. Their claims are of no event until they
 * are linked. One call for many documents is quicker than many calls: SQLite's index of words then writes each of its
 * parts once.
 */
export const saveReadings = async (
  connection: Connection,
  dialect: Database['dialect'],
  read: readonly Numbered[],
  context: ReadingContext,
): Promise<void> => {
  const seqs = read.map((r) => r.seq)
  await sourcesOfDocuments({ db: connection, dialect }, seqs)
  await dropClaims(connection, dialect, seqs)
  const rows = read.flatMap(({ seq, reading: { report } }) =>
    report.claims.map((c, k) => claimRow(seq, k, c, report, context.reviews?.get(c.id))),
  )
  await putRows({ db: connection, dialect }, 'claim', CLAIM_COLUMNS, rows)
  const words = read.map(({ seq, reading: { article } }) => ({
    seq,
    title: wordsOf(article.title ?? ''),
    words: wordsOf(article.text.string),
  }))
  await saveClaimWords(
    connection,
    dialect,
    read.map(({ seq, reading }) => ({ seq, claims: reading.report.claims })),
  )
  await saveArticleWords(connection, dialect, words)
  for (const { seq, reading } of read) await saveBodies(connection, seq, reading)
  await updateRows(
    connection,
    dialect,
    'document',
    DOCUMENT_COLUMNS,
    read.map(({ seq, reading }, k) => documentRow(seq, reading, words[k]!.words.length, context)),
  )
  await sourcesOfDocuments({ db: connection, dialect }, seqs)
}

/** Keeps what was read in one document; see `saveReadings`. */
export const saveReading = (
  connection: Connection,
  dialect: Database['dialect'],
  seq: number,
  reading: StoredReading,
  context: ReadingContext,
): Promise<void> => saveReadings(connection, dialect, [{ seq, reading }], context)

const saveBodies = async (
  connection: Connection,
  document: number,
  { articleBody: article, reportBody: report }: StoredReading,
): Promise<void> => {
  await connection
    .insertInto('body')
    .values({ document, article, report })
    .onConflict((c) => c.column('document').doUpdateSet({ article, report }))
    .execute()
}
