import { Arena } from '../../src/language/model/kernels.ts'
import { Parameter } from '../parameter.ts'
import type { Random } from '../random.ts'

/** Most words of a batch. */
export const BATCH_ROWS = 640

const BYTES = 400 * 2 ** 20
const LARGEST_TURNED = 2 ** 20

/** What the parts of a network in training share: memory, chance, and the list of all that is learned. */
export class Workbench {
  readonly arena = new Arena(BYTES)
  readonly random: Random
  readonly parameters: Parameter[] = []
  /** Room for the transpose of any matrix. */
  readonly turned = this.arena.floats(LARGEST_TURNED)

  constructor(random: Random) {
    this.random = random
  }

  /** A new matrix to be learned, its values normal around 0. */
  parameter(name: string, rows: number, columns: number, deviation = Math.sqrt(1 / rows)): Parameter {
    const p = new Parameter(this.arena, name, rows, columns, deviation, this.random)
    this.parameters.push(p)
    return p
  }

  /** Room for a matrix with a row for each word of a batch. */
  rows(columns: number): number {
    return this.arena.floats(BATCH_ROWS * columns)
  }

  clear(at: number, n: number): void {
    this.arena.f32.fill(0, at >> 2, (at >> 2) + n)
  }
}
