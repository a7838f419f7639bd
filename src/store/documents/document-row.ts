import { originKey } from './origin.ts'
import { storable } from './storable.ts'
import type { ReadingContext, StoredReading } from './stored-reading.ts'

/** Columns of a document that reading it fills; the first is its key. */
export const DOCUMENT_COLUMNS = {
  seq: 'bigint',
  status: 'text',
  code: 'text',
  message: 'text',
  linked: 'bigint',
  rule_set: 'text',
  model: 'text',
  title: 'text',
  publisher: 'text',
  publisher_key: 'text',
  byline: 'text',
  published_start: 'text',
  published_end: 'text',
  language: 'text',
  words: 'bigint',
  claims: 'bigint',
} as const

/** The values of one document, in the order of the columns. */
export const documentRow = (
  seq: number,
  { article, report }: StoredReading,
  words: number,
  { ruleSet, model }: ReadingContext,
): (string | number | null)[] =>
  storable([
    seq,
    'read',
    null,
    null,
    0,
    ruleSet,
    model,
    article.title ?? null,
    article.publisher ?? null,
    article.publisher === undefined ? null : originKey(article.publisher),
    article.byline ?? null,
    article.published?.start ?? null,
    article.published?.end ?? null,
    article.language,
    words,
    report.claims.length,
  ])
