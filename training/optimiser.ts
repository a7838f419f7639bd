import type { Arena } from '../src/language/model/kernels.ts'
import type { Parameter } from './parameter.ts'

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

  /** `tables` gives for each embedding table the rows that have a gradient; a step empties it. */
  constructor(arena: Arena, parameters: readonly Parameter[], tables: ReadonlyMap<Parameter, Set<number>>) {
    this.arena = arena
    this.dense = parameters.filter((p) => !tables.has(p))
    this.tables = tables
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
