import type { Span } from '../../../../src/base/span.ts'
import { Text } from '../../../../src/base/text.ts'

/** A word, or what stands between two; code points of the whole text. */
export interface Piece extends Span {
  readonly text: string
  readonly word: boolean
}

const WORD = /[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*[%°]?/gu

/** A stretch of a text cut into words and what stands between them. */
export const piecesOf = (text: Text, { start, end }: Span): Piece[] => {
  const shown = text.slice({ start, end } as Span)
  const local = new Text(shown)
  const pieces: Piece[] = []
  let from = 0
  const put = (a: number, b: number, word: boolean): void => {
    if (b <= a) return
    const at = local.spanOfUnits(a, b)
    pieces.push({ start: start + at.start, end: start + at.end, text: shown.slice(a, b), word })
  }
  for (const found of shown.matchAll(WORD)) {
    put(from, found.index, false)
    from = found.index + found[0].length
    put(found.index, from, true)
  }
  put(from, shown.length, false)
  return pieces
}

export type End = 'start' | 'end'

/** A span with one of its ends a word further on (1) or back (-1); the same where there is none, or nothing would be left. */
export const moveEnd = (pieces: readonly Piece[], { start, end }: Span, which: End, by: 1 | -1): Span => {
  const words = pieces.filter((p) => p.word)
  const stops = which === 'start' ? words.map((w) => w.start) : words.map((w) => w.end)
  const now = which === 'start' ? start : end
  const next = by > 0 ? stops.find((s) => s > now) : stops.findLast((s) => s < now)
  if (next === undefined) return { start, end } as Span
  const moved = which === 'start' ? { start: next, end } : { start, end: next }
  return moved.start < moved.end ? (moved as Span) : ({ start, end } as Span)
}
