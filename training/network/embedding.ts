import { AFFIX_ROWS, DROPPED_FORM, type WordFeatures } from '../../src/language/model/words.ts'
import type { Parameter } from '../parameter.ts'
import type { Vectors } from '../vectors.ts'
import { productBack } from './linear.ts'
import type { Workbench } from './workbench.ts'

/** Shares of words that are seen without their form, and without their pre-trained vector. */
const NO_FORM = 0.15
const NO_VECTOR = 0.1

/** The input of the first layer: projected pre-trained vector, learned form and affixes, added up. */
export class Embedding {
  readonly x: number
  readonly dx: number
  /** Parameters of which a batch uses few rows, and which rows those are since the last step. */
  readonly used: ReadonlyMap<Parameter, Set<number>>
  private readonly bench: Workbench
  private readonly vectors: Vectors
  private readonly width: number
  private readonly projection: Parameter
  private readonly form: Parameter
  private readonly affix: Parameter
  private readonly input: number
  private dropped: readonly boolean[] = []

  constructor(bench: Workbench, vectors: Vectors, formRows: number, width: number) {
    this.bench = bench
    this.vectors = vectors
    this.width = width
    this.projection = bench.parameter('glove', vectors.length, width, 0.25 / Math.sqrt(vectors.length))
    this.form = bench.parameter('form', formRows, width, 0.05)
    this.affix = bench.parameter('affix', AFFIX_ROWS, width, 0.05)
    this.used = new Map([
      [this.form, new Set()],
      [this.affix, new Set()],
    ])
    this.input = bench.rows(vectors.length)
    this.x = bench.rows(width)
    this.dx = bench.rows(width)
  }

  forward(words: readonly WordFeatures[]): void {
    const { random, arena } = this.bench
    const { f32, kernels } = arena
    const { length, values } = this.vectors
    this.dropped = words.map(() => random.uniform() < NO_FORM)
    words.forEach((w, i) => {
      const to = (this.input >> 2) + i * length
      if (w.vector >= 0 && random.uniform() >= NO_VECTOR)
        f32.set(values.subarray(w.vector * length, (w.vector + 1) * length), to)
      else f32.fill(0, to, to + length)
    })
    kernels.gemm(this.x, this.input, this.projection.value, words.length, this.width, length, 0)
    words.forEach((w, i) => {
      const to = this.x + i * this.width * 4
      for (const [table, row] of this.rowsOf(w, i))
        kernels.axpy(to, table.value + row * this.width * 4, 1, this.width)
    })
  }

  /** Gradients from dx. */
  backward(words: readonly WordFeatures[]): void {
    const { kernels } = this.bench.arena
    productBack(this.bench, this.input, this.dx, this.projection, words.length)
    words.forEach((w, i) => {
      const from = this.dx + i * this.width * 4
      for (const [table, row] of this.rowsOf(w, i)) {
        this.used.get(table)?.add(row)
        kernels.axpy(table.gradient + row * this.width * 4, from, 1, this.width)
      }
    })
  }

  private rowsOf(w: WordFeatures, i: number): [Parameter, number][] {
    const affixes = w.affixes.map((row): [Parameter, number] => [this.affix, row])
    return [[this.form, this.dropped[i] ? DROPPED_FORM : w.form], ...affixes]
  }
}
