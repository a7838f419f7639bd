/** A half-open range of Unicode code points in one text: `start` is in, `end` is out. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A guarded span. Throws a RangeError for ends that are not whole numbers or stand the wrong way round. */
export const span = (start: number, end: number): Span => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start)
    throw new RangeError(`not a span: ${start}-${end}`)
  return { start, end }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds all given ones. Throws a RangeError for an empty list. */
export const hull = (spans: readonly Span[]): Span => {
  if (!spans.length) throw new RangeError('the hull of no spans')
  return span(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)))
}
