import type { Span, Text } from '../../../src/base/index.ts'

/** Something that is marked in a text. Offsets are code points. */
export interface Mark extends Span {
  /** Tells it apart. */
  readonly key: string
}

/** A run of text under the same marks from its first sign to its last. */
export interface Segment<M extends Mark> extends Span {
  readonly text: string
  /** The marks over it, the shortest first: the one that means this run most. */
  readonly marks: readonly M[]
  /** Those that begin here, the longest first. */
  readonly begins: readonly M[]
}

/**
 * Cuts a part of a text at the ends of all marks in it: marks may overlap, nest, or reach out of the part. The runs put
 * together are the part. Marks without length are left out.
 */
export const segmentsOf = <M extends Mark>(
  text: Pick<Text, 'slice'>,
  within: Span,
  marks: readonly M[],
): Segment<M>[] => {
  const inside = marks.filter((m) => m.start < m.end && m.start < within.end && within.start < m.end)
  const cuts = new Set([within.start, within.end])
  for (const m of inside) {
    cuts.add(Math.max(m.start, within.start))
    cuts.add(Math.min(m.end, within.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  const byStart = inside.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment<M>[] = []
  let open: M[] = []
  let next = 0
  for (const [i, start] of points.entries()) {
    const end = points[i + 1]
    if (end === undefined) break
    open = open.filter((m) => m.end > start)
    const begins: M[] = []
    for (let m = byStart[next]; m && m.start <= start; m = byStart[++next]) {
      begins.push(m)
      open.push(m)
    }
    segments.push({
      start,
      end,
      text: text.slice({ start, end }),
      marks: open.toSorted((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start),
      begins,
    })
  }
  return segments
}
