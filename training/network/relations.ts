import type { Parameter } from '../parameter.ts'
import { Linear } from './linear.ts'
import type { Workbench } from './workbench.ts'

/** The relation of a word to its head, from both; learned at the true heads. */
export class RelationHead {
  private readonly bench: Workbench
  private readonly size: number
  private readonly relations: number
  private readonly own: Linear
  private readonly above: Linear
  private readonly root: Parameter
  private readonly last: Linear
  private readonly pair: number
  private readonly dpair: number
  private readonly gold: number

  constructor(bench: Workbench, width: number, size: number, relations: number) {
    this.bench = bench
    this.size = size
    this.relations = relations
    this.own = new Linear(bench, { weight: 'L1', bias: 'l1', from: width, to: size })
    this.above = new Linear(bench, { weight: 'L2', from: width, to: size })
    this.root = bench.parameter('rootL', 1, size, 0.1)
    this.last = new Linear(bench, { weight: 'L', bias: 'lb', from: size, to: relations })
    this.pair = bench.rows(size)
    this.dpair = bench.rows(size)
    this.gold = bench.rows(1)
  }

  /** The summed loss of words x with these heads (rows, -1 for the root); its gradient is added to dx. */
  learn(x: number, dx: number, gold: readonly number[], heads: readonly number[]): number {
    const { kernels, f32, i32 } = this.bench.arena
    const { size, pair, dpair, last } = this
    const rows = gold.length
    this.own.forward(x, rows)
    this.above.forward(x, rows)
    const above = (i: number, words: number, root: number): number =>
      heads[i]! < 0 ? root >> 2 : (words >> 2) + heads[i]! * size
    for (let i = 0; i < rows; i++) {
      const own = (this.own.y >> 2) + i * size
      const from = above(i, this.above.y, this.root.value)
      const to = (pair >> 2) + i * size
      for (let k = 0; k < size; k++) f32[to + k] = Math.max(0, f32[own + k]! + f32[from + k]!)
    }
    last.forward(pair, rows)
    i32.set(gold, this.gold >> 2)
    const loss = kernels.softmaxLoss(last.y, this.gold, rows, this.relations, last.columns, 1 / rows)
    last.backward(pair, last.y, rows, dpair, false)
    kernels.reluBack(dpair, pair, rows * size)
    // The pair's gradient goes to the word itself and, in the room of `pair`, to its head.
    this.bench.clear(pair, rows * size)
    for (let i = 0; i < rows; i++) {
      const to = above(i, pair, this.root.gradient)
      for (let k = 0; k < size; k++) f32[to + k]! += f32[(dpair >> 2) + i * size + k]!
    }
    this.own.backward(x, dpair, rows, dx, true)
    this.above.backward(x, pair, rows, dx, true)
    return loss
  }
}
