import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { analyse } from '../../src/analysis/index.ts'
import { readArticle } from '../../src/article/index.ts'
import type { Article, Capture, Receipt, Report, Sealed } from '../../src/base/index.ts'
import { extractClaims } from '../../src/claims/index.ts'
import { loadEngine } from '../../src/language/index.ts'
import { loadGazetteer } from '../../src/places/index.ts'
import { reportOf } from '../../src/report/index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** An invented document. */
export interface Told {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** ISO day. */
  readonly published?: string
}

/** What the reader makes of a document, and the receipt of its capture. */
export interface TestReading {
  readonly article: Article
  readonly report: Report
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
  readonly receipt: Receipt
}

/** Reads an invented document as `muster add` does. */
export const readingOf = async (input: string, { text, ...context }: Told): Promise<TestReading> => {
  const bytes = Buffer.from(text)
  const capture: Capture = {
    sha256: createHash('sha256').update(input).update(bytes).digest('hex'),
    bytes,
    mediaType: 'text/plain',
    retrievedAt: '2026-01-01T00:00:00Z',
    input,
    context,
  }
  const article = await readArticle(capture)
  const analysis = analyse(article, tools)
  const report = JSON.parse(JSON.stringify(reportOf(analysis, extractClaims(analysis)))) as Report
  return {
    article,
    report,
    articleBody: deflateRawSync(JSON.stringify({ ...article, text: article.text.string })),
    reportBody: deflateRawSync(JSON.stringify(report)),
    receipt: {
      kind: 'capture',
      document: article.document,
      source: 'reports',
      input,
      retrievedAt: capture.retrievedAt,
      length: bytes.length,
      mediaType: capture.mediaType,
      context,
    },
  }
}

/** Facts as a journal gives them, from a number on. */
export const sealed = <F extends Sealed['fact']>(facts: readonly F[], from = 1): Sealed<F>[] =>
  facts.map((fact, k) => ({ seq: from + k, prev: '', hash: '', fact }))
