/** A part of an item's weight: how much, and what for, in words that a person can check. */
export interface Part {
  readonly points: number
  readonly why: string
}

/** The points of parts together, to one decimal place: weights are compared, and must not differ by rounding. */
export const weightOf = (parts: readonly Part[]): number =>
  Math.round(10 * parts.reduce((sum, p) => sum + p.points, 0)) / 10

/** Twice as many count for so many points more, up to a most. */
export const doublings = (n: number, each: number, most: number): number =>
  Math.min(most, each * Math.log2(Math.max(1, n)))
