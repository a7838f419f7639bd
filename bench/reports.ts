import { createHash } from 'node:crypto'
import { analyse } from '../src/analysis/index.ts'
import { readArticle } from '../src/article/index.ts'
import type { Report } from '../src/base/index.ts'
import { extractClaims } from '../src/claims/index.ts'
import { loadEngine } from '../src/language/index.ts'
import { loadGazetteer } from '../src/places/index.ts'
import { reportOf } from '../src/report/index.ts'
import type { Document } from './news.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** The report of a document, read as `muster link` reads it. Through JSON, so that it holds no more than a ledger would. */
export const readReport = async ({ id, text, ...context }: Partial<Document>): Promise<Report> => {
  const bytes = Buffer.from(text ?? '')
  const article = await readArticle({
    sha256: createHash('sha256').update(`${id}\n`).update(bytes).digest('hex'),
    bytes,
    mediaType: 'text/plain',
    retrievedAt: '2026-01-01T00:00:00Z',
    input: id ?? '',
    context,
  })
  const analysis = analyse(article, tools)
  return JSON.parse(JSON.stringify(reportOf(analysis, extractClaims(analysis)))) as Report
}
