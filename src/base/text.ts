import { type Span, span } from './span.ts'

/**
 * A string that is addressed by Unicode code points, as W3C Web Annotation's TextPositionSelector counts them.
 * JavaScript's own indices (UTF-16 units, what a RegExp gives) are turned into points and back here and nowhere else.
 */
export class Text {
  readonly string: string
  /** Length in code points. */
  readonly length: number
  /** Unit index of every code point, and one past the end; null where both counts are the same. */
  private readonly units: Uint32Array | null

  constructor(string: string) {
    this.string = string
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(string)) {
      this.units = null
      this.length = string.length
      return
    }
    const units = new Uint32Array(string.length + 1)
    let n = 0
    for (let i = 0; i < string.length; i += (string.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) units[n++] = i
    units[n] = string.length
    this.units = units.subarray(0, n + 1)
    this.length = n
  }

  /** UTF-16 index of a code point. */
  unitAt(point: number): number {
    return this.units ? (this.units[point] ?? this.string.length) : point
  }

  /** Code point that a UTF-16 index stands in. */
  pointAt(unit: number): number {
    const units = this.units
    if (!units) return unit
    let low = 0
    let high = this.length
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if ((units[mid] ?? 0) <= unit) low = mid
      else high = mid - 1
    }
    return low
  }

  /** The span in code points of a range of UTF-16 indices. */
  spanOfUnits(start: number, end: number): Span {
    return span(this.pointAt(start), this.pointAt(end))
  }

  slice(at: Span): string {
    return this.string.slice(this.unitAt(at.start), this.unitAt(at.end))
  }
}
