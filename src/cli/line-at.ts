import type { Article, Capture } from '../base/index.ts'

const NEWLINE = 0x0a

/**
 * The line of the document as received, from 1, on which a code point of the article's text stands. None where the
 * bytes have no lines (PDF) or are not known.
 */
export const lineAt = (point: number, article: Article, capture: Capture): number | undefined => {
  if (!capture.mediaType.startsWith('text/')) return undefined
  const run = article.map.find((m) => m.text.start <= point && point < m.text.end)
  if (!run) return undefined
  const ahead = Buffer.byteLength(article.text.slice({ start: run.text.start, end: point }))
  const at = Math.min(run.bytes.start + ahead, run.bytes.end)
  let line = 1
  for (let i = 0; i < at; i++) if (capture.bytes[i] === NEWLINE) line++
  return line
}
