/** Numbers to places on an axis, both ends included. */
export interface Scale {
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
  readonly at: (value: number) => number
}

/** A linear scale. A domain without length lies in the middle of its range. */
export const linear = (
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale => ({
  domain: [from, to],
  range: [start, end],
  at: (value) => (to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start)),
})

/**
 * A scale on which each tenfold step takes the same room, from nought: log(1 + n), since there are counts of nobody. For
 * counts of very different size.
 */
export const logarithmic = (greatest: number, [start, end]: readonly [number, number]): Scale => ({
  domain: [0, greatest],
  range: [start, end],
  at: (value) => start + (Math.log1p(value) / Math.log1p(greatest)) * (end - start),
})

/** Nought and the powers of ten up to the first at or above `greatest`. */
export const tenfoldTicks = (greatest: number): number[] => {
  const powers = Math.max(1, Math.ceil(Math.log10(Math.max(1, greatest))))
  return [0, ...Array.from({ length: powers + 1 }, (_, k) => 10 ** k)]
}

/** The round step (1, 2 or 5 times a power of ten, whole) that cuts a length into about so many parts. */
const stepOf = (length: number, parts: number): number => {
  const rough = length / Math.max(1, parts)
  const power = 10 ** Math.floor(Math.log10(rough))
  const times = [1, 2, 5, 10].find((n) => n * power >= rough) ?? 10
  return Math.max(1, times * power)
}

/** Round whole numbers from nought to the first at or above `greatest`: people are counted whole. */
export const countTicks = (greatest: number, parts: number): number[] => {
  if (!(greatest > 0) || !Number.isFinite(greatest)) return [0, 1]
  const step = stepOf(greatest, parts)
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, k) => k * step)
}
