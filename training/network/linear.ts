import { padded } from '../../src/language/model/kernels.ts'
import type { Parameter } from '../parameter.ts'
import type { Workbench } from './workbench.ts'

export interface LinearOptions {
  readonly weight: string
  /** Name of the bias; left out, there is none. */
  readonly bias?: string
  readonly from: number
  readonly to: number
  /** Cuts the output at zero. */
  readonly cut?: boolean
  /** Deviation of the first weights and biases; the usual one where left out. */
  readonly deviation?: number
}

/** y = x W + b for each word, and the way back. */
export class Linear {
  /** The output: as many columns as were asked for, padded to a multiple of eight. */
  readonly y: number
  readonly columns: number
  private readonly bench: Workbench
  private readonly weight: Parameter
  private readonly bias: Parameter | undefined
  private readonly cut: boolean

  constructor(bench: Workbench, { weight, bias, from, to, cut, deviation }: LinearOptions) {
    this.bench = bench
    this.columns = padded(to)
    this.y = bench.rows(this.columns)
    this.weight = bench.parameter(weight, from, this.columns, deviation)
    this.bias = bias === undefined ? undefined : bench.parameter(bias, 1, this.columns, deviation ?? 0)
    this.cut = cut ?? false
  }

  forward(x: number, rows: number): void {
    const { kernels } = this.bench.arena
    kernels.gemm(this.y, x, this.weight.value, rows, this.columns, this.weight.rows, 0)
    if (this.bias) kernels.biasRelu(this.y, this.bias.value, rows, this.columns, this.cut ? 1 : 0)
  }

  /** From dy the gradients of weights and bias, and of the input: into dx, added to what is there where `add`. */
  backward(x: number, dy: number, rows: number, dx: number, add: boolean): void {
    const { kernels } = this.bench.arena
    if (this.cut) kernels.reluBack(dy, this.y, rows * this.columns)
    if (this.bias) kernels.sumRows(this.bias.gradient, dy, rows, this.columns)
    productBack(this.bench, x, dy, this.weight, rows)
    kernels.transpose(this.bench.turned, this.weight.value, this.weight.rows, this.columns)
    kernels.gemm(dx, dy, this.bench.turned, rows, this.weight.rows, this.columns, add ? 1 : 0)
  }
}

/** Adds to the gradient of the weights of y = x W. */
export const productBack = (
  { arena, turned }: Workbench,
  x: number,
  dy: number,
  weight: Parameter,
  rows: number,
): void => {
  arena.kernels.transpose(turned, x, rows, weight.rows)
  arena.kernels.gemm(weight.gradient, turned, dy, weight.rows, weight.columns, rows, 1)
}
