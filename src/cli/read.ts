import type { Report } from '../base/index.ts'
import { type DocumentOptions, eachReading } from './documents.ts'
import { paletteOf } from './layout/palette.ts'
import { reportText } from './layout/report.ts'
import { Tally } from './layout/summary.ts'
import { type Streams, write } from './streams.ts'

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
  tally.failed = await eachReading(inputs, about, streams, ({ article, report }) => {
    const { claims } = report
    tally.add(claims)
    also?.(report)
    return format === 'text'
      ? [reportText(article, claims, streams.width, paint)]
      : claims.map((c) => `${JSON.stringify(c)}\n`)
  })
  if (format === 'text' && tally.documents + tally.failed > 0)
    await write(streams.out, `${tally.inWords()}\n`)
  return tally.failed ? 1 : 0
}
