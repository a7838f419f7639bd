/** A part of an item's weight: how much, and what for, in words that a person can check. */
export interface Part {
  readonly points: number
  readonly why: string
}

/** Points are given in tenths: nobody weighs finer. */
export const tenths = (points: number): number => Math.round(10 * points) / 10

/** The points of parts together. */
export const weightOf = (parts: readonly Part[]): number =>
  tenths(parts.reduce((sum, p) => sum + p.points, 0))

/** Twice as many count for so many points more, up to a most. */
export const doublings = (n: number, each: number, most: number): number =>
  tenths(Math.min(most, each * Math.log2(Math.max(1, n))))
