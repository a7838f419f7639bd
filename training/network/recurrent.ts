import type { Parameter } from '../parameter.ts'
import { productBack } from './linear.ts'
import { BATCH_ROWS, type Workbench } from './workbench.ts'

/** A layer of simple recurrent units (Lei et al. 2018): half of the width reads forward, half backward. */
export class Recurrent {
  readonly y: number
  readonly dy: number
  private readonly bench: Workbench
  private readonly width: number
  private readonly weight: Parameter
  private readonly bias: Parameter
  private readonly u: number
  private readonly du: number
  private readonly forget: number
  private readonly reset: number
  private readonly state: number

  constructor(bench: Workbench, layer: number, width: number) {
    this.bench = bench
    this.width = width
    const d = width / 2
    this.weight = bench.parameter(`W${layer}`, width, 3 * width)
    this.bias = bench.parameter(`b${layer}`, 2, 3 * d, 0)
    // Forget gates start spread out, so that some units remember long and some short.
    const { values } = this.bias
    for (let back = 0; back < 2; back++)
      for (let k = 0; k < d; k++) values[back * 3 * d + k] = 1 - (2 * k) / d
    this.y = bench.rows(width)
    this.dy = bench.rows(width)
    this.u = bench.rows(3 * width)
    this.du = bench.rows(3 * width)
    this.forget = bench.rows(width)
    this.reset = bench.rows(width)
    this.state = bench.rows(width)
  }

  forward(x: number, lengths: readonly number[]): void {
    const { kernels } = this.bench.arena
    const { width } = this
    const d = width / 2
    const rows = lengths.reduce((n, l) => n + l, 0)
    kernels.gemm(this.u, x, this.weight.value, rows, 3 * width, width, 0)
    this.eachDirection(lengths, (at, kept, length, back) => {
      kernels.sruForward(
        this.u + 3 * at,
        3 * width,
        x + at,
        width,
        this.bias.value + back * 12 * d,
        this.y + at,
        width,
        this.forget + kept,
        this.reset + kept,
        this.state + kept,
        length,
        d,
        back,
      )
    })
  }

  /** From dy the gradients of weights and biases, and into dx that of the input. */
  backward(x: number, dx: number, lengths: readonly number[]): void {
    const { arena, turned } = this.bench
    const { kernels } = arena
    const { width } = this
    const d = width / 2
    const rows = lengths.reduce((n, l) => n + l, 0)
    this.bench.clear(dx, rows * width)
    this.eachDirection(lengths, (at, kept, length, back) => {
      kernels.sruBackward(
        this.u + 3 * at,
        3 * width,
        x + at,
        width,
        this.bias.value + back * 12 * d,
        this.dy + at,
        width,
        this.forget + kept,
        this.reset + kept,
        this.state + kept,
        this.du + 3 * at,
        dx + at,
        this.bias.gradient + back * 12 * d,
        length,
        d,
        back,
      )
    })
    productBack(this.bench, x, this.du, this.weight, rows)
    kernels.transpose(turned, this.weight.value, width, 3 * width)
    kernels.gemm(dx, this.du, turned, rows, width, 3 * width, 1)
  }

  /** Offsets in bytes of each sentence's rows, by direction: in matrices of the layer's width, and in what is kept. */
  private eachDirection(
    lengths: readonly number[],
    run: (at: number, kept: number, length: number, back: 0 | 1) => void,
  ): void {
    const d = this.width / 2
    let row = 0
    for (const length of lengths) {
      for (const back of [0, 1] as const)
        run((row * this.width + back * d) * 4, (back * BATCH_ROWS + row) * d * 4, length, back)
      row += length
    }
  }
}
