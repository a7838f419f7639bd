import type { Report } from '../base/index.ts'
import { extractClaims } from '../claims/index.ts'
import { reportOf } from '../report/index.ts'
import { type DocumentOptions, eachDocument } from './documents.ts'
import { paletteOf } from './layout/palette.ts'
import { reportText } from './layout/report.ts'
import { Tally } from './layout/summary.ts'
import { type Streams, write } from './streams.ts'
import { analyseArticle } from './tools.ts'

export interface ReadOptions extends DocumentOptions {
  readonly format: 'text' | 'jsonl'
}

/** `muster read`: prints the claims of each document. Hands each on as a report to `also`. Returns the exit code. */
export const read = async (
  inputs: readonly string[],
  options: ReadOptions,
  streams: Streams,
  also?: (report: Report) => void,
): Promise<number> => {
  const { format, ...about } = options
  const paint = paletteOf(streams.colour)
  const tally = new Tally()
  tally.failed = await eachDocument(inputs, about, streams, (article) => {
    const analysis = analyseArticle(article)
    const claims = extractClaims(analysis)
    tally.add(claims)
    also?.(reportOf(analysis, claims))
    return format === 'text'
      ? [reportText(article, claims, streams.width, paint)]
      : claims.map((c) => `${JSON.stringify(c)}\n`)
  })
  if (format === 'text' && tally.documents + tally.failed > 0)
    await write(streams.out, `${tally.inWords()}\n`)
  return tally.failed ? 1 : 0
}
