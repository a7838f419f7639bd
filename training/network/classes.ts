import { Linear } from './linear.ts'
import type { Workbench } from './workbench.ts'

/** A class for each word: its tag, or its entity type. */
export class ClassHead {
  private readonly bench: Workbench
  private readonly linear: Linear
  private readonly classes: number
  private readonly gold: number
  /** Weight of this loss among the others. */
  private readonly share: number

  constructor(bench: Workbench, weight: string, bias: string, width: number, classes: number, share: number) {
    this.bench = bench
    this.classes = classes
    this.share = share
    this.linear = new Linear(bench, { weight, bias, from: width, to: classes })
    this.gold = bench.rows(1)
  }

  /** The summed loss of words x; its gradient is added to dx. Words of class -1 have none. */
  learn(x: number, dx: number, gold: readonly number[]): number {
    const { kernels, i32 } = this.bench.arena
    const { y, columns } = this.linear
    const rows = gold.length
    this.linear.forward(x, rows)
    i32.set(gold, this.gold >> 2)
    const loss = kernels.softmaxLoss(y, this.gold, rows, this.classes, columns, this.share / rows)
    this.linear.backward(x, y, rows, dx, true)
    return loss
  }
}
