import { type Arena, padded } from './kernels.ts'
import type { Multiplier, Packed } from './packed.ts'

/** Heads further away than this share one bias. */
export const FAR = 12

/** Column of the distance bias of word i with head column j (0 is the root). */
export const distanceBias = (i: number, j: number): number => {
  if (j === 0) return 2 * FAR + 1
  const d = j - 1 - i
  return (d < 0 ? Math.max(d, -FAR) : Math.min(d, FAR)) + FAR
}

export interface ArcWeights {
  /** Components of a word as dependent, and as head. */
  readonly size: number
  /** Most words of all sentences together, and of one. */
  readonly rows: number
  readonly longest: number
  /** Between dependents and heads, with a bias that makes some words likelier heads. */
  readonly matrix: Packed
  readonly bias: number
  /** The root as a head. */
  readonly root: number
  readonly distance: Float32Array
}

/** Scores every arc of a sentence (biaffine, Dozat and Manning 2017) and finds the best projective tree with one root. */
export class ArcDecoder {
  private readonly arena: Arena
  private readonly multiplier: Multiplier
  private readonly weights: ArcWeights
  private readonly room

  constructor(arena: Arena, multiplier: Multiplier, weights: ArcWeights) {
    this.arena = arena
    this.multiplier = multiplier
    this.weights = weights
    const { size, rows, longest } = weights
    const columns = padded(longest + 1)
    this.room = {
      dependents: arena.floats(rows * size),
      mapped: arena.floats(rows * size),
      heads: arena.floats(columns * size),
      headsTurned: arena.floats(columns * size),
      scores: arena.floats(columns * columns),
      /** Eisner's tables: four of floats, three of 16-bit split points. */
      chart: arena.floats(longest * longest * 6),
    }
  }

  /** Heads of all words as rows, -1 for a root; dependents and heads come as rows of a matrix of this stride. */
  decode(lengths: readonly number[], dependents: number, heads: number, stride: number, out: number): void {
    const { kernels, i32 } = this.arena
    const { room } = this
    const { size, matrix, bias } = this.weights
    const rows = lengths.reduce((n, l) => n + l, 0)
    kernels.gatherRelu(room.dependents, dependents, rows, size, stride)
    this.multiplier.multiply(room.mapped, room.dependents, matrix, rows)
    kernels.biasRelu(room.mapped, bias, rows, size, 0)
    let at = 0
    for (const length of lengths) {
      const columns = this.score(at, length, heads, stride)
      const tree = out + at * 4
      kernels.eisner(room.scores, length, columns, room.chart, tree)
      for (let i = tree >> 2; i < (tree >> 2) + length; i++) if (i32[i]! >= 0) i32[i]! += at
      at += length
    }
  }

  /** Scores of one sentence's arcs: a row for each dependent, a column for the root and each head. Gives the stride. */
  private score(at: number, length: number, heads: number, stride: number): number {
    const { kernels, f32 } = this.arena
    const { room } = this
    const { size, root, distance } = this.weights
    const columns = padded(length + 1)
    const to = room.heads >> 2
    f32.copyWithin(to, root >> 2, (root >> 2) + size)
    kernels.gatherRelu(room.heads + size * 4, heads + at * stride * 4, length, size, stride)
    f32.fill(0, to + (length + 1) * size, to + columns * size)
    kernels.transpose(room.headsTurned, room.heads, columns, size)
    kernels.gemm(room.scores, room.mapped + at * size * 4, room.headsTurned, length, columns, size, 0)
    const scores = room.scores >> 2
    for (let i = 0; i < length; i++)
      for (let j = 0; j <= length; j++) f32[scores + i * columns + j]! += distance[distanceBias(i, j)]!
    return columns
  }
}
