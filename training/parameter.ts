import type { Arena } from '../src/language/model/kernels.ts'
import type { Random } from './random.ts'

/** A matrix to be learned: values, gradient and Adam's two moments in one arena (byte offsets), row after row. */
export class Parameter {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly value: number
  readonly gradient: number
  readonly first: number
  readonly second: number
  private readonly arena: Arena

  constructor(arena: Arena, name: string, rows: number, columns: number, deviation: number, random: Random) {
    this.arena = arena
    this.name = name
    this.rows = rows
    this.columns = columns
    const room = (): number => arena.floats(rows * columns)
    this.value = room()
    this.gradient = room()
    this.first = room()
    this.second = room()
    if (deviation) for (const i of this.values.keys()) this.values[i] = random.normal() * deviation
  }

  get size(): number {
    return this.rows * this.columns
  }

  get values(): Float32Array {
    return this.arena.f32.subarray(this.value >> 2, (this.value >> 2) + this.size)
  }

  get gradients(): Float32Array {
    return this.arena.f32.subarray(this.gradient >> 2, (this.gradient >> 2) + this.size)
  }
}

export interface Step {
  readonly rate: number
  readonly decay: number
}

const BETA1 = 0.9
const BETA2 = 0.98
const LONGEST_GRADIENT = 2

/** Adam (Kingma and Ba 2015) over all parameters; of an embedding table only the rows that were used. */
export class Optimiser {
  private readonly arena: Arena
  private readonly dense: readonly Parameter[]
  private readonly tables: ReadonlyMap<Parameter, Set<number>>
  private steps = 0

  constructor(arena: Arena, dense: readonly Parameter[], tables: readonly Parameter[]) {
    this.arena = arena
    this.dense = dense
    this.tables = new Map(tables.map((t) => [t, new Set<number>()]))
  }

  /** Rows of a table that have a gradient since the last step. */
  used(table: Parameter): Set<number> {
    const rows = this.tables.get(table)
    if (!rows) throw new Error(`${table.name} is no table`)
    return rows
  }

  step({ rate, decay }: Step): void {
    this.steps++
    const { kernels } = this.arena
    const c1 = 1 / (1 - BETA1 ** this.steps)
    const c2 = 1 / (1 - BETA2 ** this.steps)
    let norm = 0
    for (const p of this.dense) for (const g of p.gradients) norm += g * g
    const clip = LONGEST_GRADIENT / Math.max(LONGEST_GRADIENT, Math.sqrt(norm))
    for (const p of this.dense) {
      if (clip < 1) {
        const g = p.gradients
        for (let i = 0; i < g.length; i++) g[i]! *= clip
      }
      kernels.adam(
        p.value,
        p.gradient,
        p.first,
        p.second,
        Math.ceil(p.size / 4) * 4,
        rate,
        BETA1,
        BETA2,
        c1,
        c2,
        decay,
      )
    }
    for (const [t, rows] of this.tables) {
      for (const r of rows) {
        const at = r * t.columns * 4
        kernels.adam(
          t.value + at,
          t.gradient + at,
          t.first + at,
          t.second + at,
          t.columns,
          rate,
          BETA1,
          BETA2,
          c1,
          c2,
          0,
        )
      }
      rows.clear()
    }
  }
}
