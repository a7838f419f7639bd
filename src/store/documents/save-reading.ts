import { sql } from 'kysely'
import type { Article, Report } from '../../base/index.ts'
import { addRows, type Connection, type Database } from '../database.ts'
import { sourcesChanged } from '../sources-changed.ts'
import { wordsOf } from '../words/index.ts'
import { CLAIM_COLUMNS, claimRow, type Review } from './claim-row.ts'
import { claimSeqs } from './claim-seq.ts'
import { storable } from './storable.ts'
import { saveArticleWords, saveClaimWords } from './word-index.ts'

/** A document that was read, with its records also as they are kept: JSON (the article's text a string), deflated raw. */
export interface StoredReading {
  readonly article: Article
  readonly report: Report
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
}

export interface ReadingContext {
  /** Versions of the rules and of the language engine that made it. */
  readonly ruleSet: string
  readonly model: string
  /** What persons decided of its claims, by claim id. */
  readonly reviews?: ReadonlyMap<string, Review>
}

/**
 * Keeps what was read in a document, in place of what an earlier reading left. Its claims are of no event until it is
 * linked.
 */
export const saveReading = async (
  connection: Connection,
  dialect: Database['dialect'],
  seq: number,
  { article, report, articleBody, reportBody }: StoredReading,
  { ruleSet, model, reviews }: ReadingContext,
): Promise<void> => {
  const words = wordsOf(article.text.string)
  const held = await connection
    .deleteFrom('claim')
    .where('seq', '>=', claimSeqs(seq).from)
    .where('seq', '<', claimSeqs(seq).to)
    .executeTakeFirst()
  await addRows(
    connection,
    dialect,
    'claim',
    CLAIM_COLUMNS,
    report.claims.map((c, k) => claimRow(seq, k, c, report, reviews?.get(c.id))),
  )
  await saveClaimWords(connection, dialect, seq, report.claims, { again: held.numDeletedRows > 0n })
  await saveArticleWords(connection, dialect, seq, { title: wordsOf(article.title ?? ''), words })
  await connection
    .insertInto('body')
    .values({ document: seq, article: articleBody, report: reportBody })
    .onConflict((c) => c.column('document').doUpdateSet({ article: articleBody, report: reportBody }))
    .execute()
  await writeDocument(
    connection,
    [
      ['status', 'read'],
      ['code', null],
      ['message', null],
      ['linked', 0],
      ['rule_set', ruleSet],
      ['model', model],
      ['title', article.title ?? null],
      ['publisher', article.publisher ?? null],
      ['byline', article.byline ?? null],
      ['published_start', article.published?.start ?? null],
      ['published_end', article.published?.end ?? null],
      ['language', article.language],
      ['words', words.length],
      ['claims', report.claims.length],
    ],
    seq,
  )
  await sourcesChanged(connection)
}

const writeDocument = async (
  connection: Connection,
  columns: readonly (readonly [string, string | number | null])[],
  seq: number,
): Promise<void> => {
  const values = storable(columns.map(([, value]) => value))
  const set = sql.join(columns.map(([name], k) => sql`${sql.ref(name)} = ${values[k]}`))
  await sql`update document set ${set} where seq = ${seq}`.execute(connection)
}
