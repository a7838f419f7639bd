import type { Tensor } from './file.ts'
import type { Arena } from './kernels.ts'

/**
 * A matrix [rows, columns] ready for products in integers: 12 bits with one scale a column, in panels of 8 columns with
 * pairs of rows beside each other.
 */
export interface Packed {
  readonly weights: number
  readonly scales: number
  readonly rows: number
  readonly columns: number
}

/** Puts matrices of the same height, side by side, into the arena as one. Throws an Error for other tensors. */
export const pack = (arena: Arena, ...tensors: readonly Tensor[]): Packed => {
  const rows = tensors[0]?.rows ?? 0
  const columns = tensors.reduce((n, t) => n + t.columns, 0)
  const weights = arena.floats((rows * columns) / 2)
  const scales = arena.floats(columns)
  let column = 0
  for (const t of tensors) {
    if (t.type !== 'i16' || t.rows !== rows) throw new Error('no matrix for products in integers')
    arena.f32.set(t.scales, (scales >> 2) + column)
    for (let c = 0; c < t.columns; c++, column++) {
      const panel = (weights >> 1) + (column >> 3) * 8 * rows + (column & 7) * 2
      for (let r = 0; r < rows; r++) arena.i16[panel + (r >> 1) * 16 + (r & 1)] = t.values[r * t.columns + c]!
    }
  }
  return { weights, scales, rows, columns }
}

/** Products with packed matrices; the left sides are brought to 12 bits by row. */
export class Multiplier {
  private readonly arena: Arena
  private readonly quantised: number
  private readonly scales: number

  /** For left sides of at most this many rows and columns. */
  constructor(arena: Arena, rows: number, columns: number) {
    this.arena = arena
    this.quantised = arena.floats((rows * columns) / 2)
    this.scales = arena.floats(rows)
  }

  /** to[rows, p.columns] = from[rows, p.rows] * p */
  multiply(to: number, from: number, p: Packed, rows: number): void {
    const { kernels } = this.arena
    kernels.quantiseRows(this.quantised, this.scales, from, rows, p.rows)
    kernels.gemmPacked(to, this.quantised, this.scales, p.weights, p.scales, rows, p.columns, p.rows)
  }
}
