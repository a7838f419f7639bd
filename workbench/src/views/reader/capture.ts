import type { MapEntry, Span } from '../../../../src/base/index.ts'

/** The bytes that words were made from: from the first run that they touch to the last. Undefined where none is known. */
export const bytesOf = (map: readonly MapEntry[], words: Span): Span | undefined => {
  const touched = map.filter((m) => m.text.start < words.end && words.start < m.text.end)
  if (!touched.length) return undefined
  return {
    start: Math.min(...touched.map((m) => offsetIn(m, words.start, 'start'))),
    end: Math.max(...touched.map((m) => offsetIn(m, words.end, 'end'))),
  }
}

/** Inside a run whose signs are a byte each, the very byte; else the end of the run. */
const offsetIn = ({ text, bytes }: MapEntry, point: number, side: 'start' | 'end'): number =>
  bytes.end - bytes.start === text.end - text.start
    ? bytes.start + Math.min(Math.max(point, text.start), text.end) - text.start
    : bytes[side]

/** A capture as text, cut at the bytes that are marked. Bytes that are no UTF-8 show as replacement signs. */
export const cutBytes = (
  bytes: Uint8Array,
  marked: Span | undefined,
): { readonly before: string; readonly marked: string; readonly after: string } => {
  const text = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to))
  const { start, end } = marked ?? { start: bytes.length, end: bytes.length }
  return { before: text(0, start), marked: text(start, end), after: text(end, bytes.length) }
}
