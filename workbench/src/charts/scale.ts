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
