/** What one set shows: a share in percent, a ratio or a plain number, and what was asked of it. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: '%' | 'of 1' | 'words/s'
  /** For shares: how many were right, and of how many. */
  readonly right?: number
  readonly of?: number
  /** The bar of the issue that this figure answers to, and what a later reading should reach. */
  readonly asked?: number
  readonly aim?: number
}

export interface Goal {
  readonly asked?: number
  readonly aim?: number
}

/** A share of `of`; of nothing it is 0. */
export const share = (name: string, right: number, of: number, goal: Goal = {}): Figure => ({
  name,
  value: of ? (100 * right) / of : 0,
  unit: '%',
  right,
  of,
  ...goal,
})

/** A figure that a scorer gave in percent, such as F1. */
export const percent = (name: string, value: number, goal: Goal = {}): Figure => ({
  name,
  value,
  unit: '%',
  ...goal,
})

/** F1 of shares of one, in percent. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall ? (200 * precision * recall) / (precision + recall) : 0
