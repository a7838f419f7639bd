import { distanceBias, FAR } from '../../src/language/model/arcs.ts'
import { padded } from '../../src/language/model/kernels.ts'
import type { Parameter } from '../parameter.ts'
import { Linear } from './linear.ts'
import type { Workbench } from './workbench.ts'

const LONGEST = 250
const NEVER = -1e9

/** The head of each word: biaffine scores of all arcs (Dozat and Manning 2017), each word choosing among its heads. */
export class ArcHead {
  private readonly bench: Workbench
  private readonly size: number
  private readonly dependent: Linear
  private readonly head: Linear
  private readonly mapped: Linear
  private readonly root: Parameter
  private readonly distance: Parameter
  private readonly room

  constructor(bench: Workbench, width: number, size: number) {
    this.bench = bench
    this.size = size
    this.dependent = new Linear(bench, { weight: 'A1', bias: 'a1', from: width, to: size, cut: true })
    this.head = new Linear(bench, { weight: 'A2', bias: 'a2', from: width, to: size, cut: true })
    this.mapped = new Linear(bench, { weight: 'U', bias: 'hb', from: size, to: size, deviation: 0.02 })
    this.root = bench.parameter('rootA', 1, size, 0.1)
    this.distance = bench.parameter('dist', 1, padded(2 * FAR + 2), 0)
    const columns = padded(LONGEST + 1)
    this.room = {
      ddependent: bench.rows(size),
      dhead: bench.rows(size),
      dmapped: bench.rows(size),
      scores: bench.arena.floats(columns * columns),
      heads: bench.arena.floats(columns * size),
      headsTurned: bench.arena.floats(columns * size),
      dheads: bench.arena.floats(columns * size),
      gold: bench.rows(1),
    }
  }

  /** The summed loss of words x with these heads (rows, -1 for the root); its gradient is added to dx. */
  learn(x: number, dx: number, heads: readonly number[], lengths: readonly number[]): number {
    const { room } = this
    const rows = heads.length
    this.dependent.forward(x, rows)
    this.head.forward(x, rows)
    this.mapped.forward(this.dependent.y, rows)
    this.bench.clear(room.dhead, rows * this.size)
    let loss = 0
    let at = 0
    for (const length of lengths) {
      const first = at
      this.score(first, length)
      const gold = heads.slice(at, at + length).map((h) => (h < 0 ? 0 : h - first + 1))
      loss += this.choose(first, gold, 1 / rows)
      at += length
    }
    this.mapped.backward(this.dependent.y, room.dmapped, rows, room.ddependent, false)
    this.dependent.backward(x, room.ddependent, rows, dx, true)
    this.head.backward(x, room.dhead, rows, dx, true)
    return loss
  }

  /** Scores of a sentence: a row for each dependent, a column for the root and for each head. */
  private score(at: number, length: number): void {
    const { kernels, f32 } = this.bench.arena
    const { room, size, root } = this
    const stride = padded(length + 1)
    const heads = room.heads >> 2
    const from = (this.head.y >> 2) + at * size
    this.bench.clear(room.heads, stride * size)
    f32.copyWithin(heads, root.value >> 2, (root.value >> 2) + size)
    f32.copyWithin(heads + size, from, from + length * size)
    kernels.transpose(room.headsTurned, room.heads, stride, size)
    kernels.gemm(room.scores, this.mapped.y + at * size * 4, room.headsTurned, length, stride, size, 0)
    const distance = this.distance.values
    for (let i = 0; i < length; i++)
      for (let j = 0; j < stride; j++) {
        const cell = (room.scores >> 2) + i * stride + j
        const impossible = j > length || j - 1 === i
        f32[cell] = impossible ? NEVER : f32[cell]! + distance[distanceBias(i, j)]!
      }
  }

  /** The loss of one sentence's choices, and its gradient for distances, dependents and heads. */
  private choose(at: number, gold: readonly number[], scale: number): number {
    const { kernels, f32, i32 } = this.bench.arena
    const { room, size } = this
    const length = gold.length
    const stride = padded(length + 1)
    i32.set(gold, room.gold >> 2)
    const loss = kernels.softmaxLoss(room.scores, room.gold, length, stride, stride, scale)
    const distance = this.distance.gradients
    for (let i = 0; i < length; i++)
      for (let j = 0; j <= length; j++)
        distance[distanceBias(i, j)]! += f32[(room.scores >> 2) + i * stride + j]!
    kernels.gemm(room.dmapped + at * size * 4, room.scores, room.heads, length, size, stride, 0)
    kernels.transpose(this.bench.turned, room.scores, length, stride)
    kernels.gemm(room.dheads, this.bench.turned, this.mapped.y + at * size * 4, stride, size, length, 0)
    kernels.axpy(this.root.gradient, room.dheads, 1, size)
    kernels.axpy(room.dhead + at * size * 4, room.dheads + size * 4, 1, length * size)
    return loss
  }
}
