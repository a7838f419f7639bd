/** Chance with a seed: the same draws each time. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly of: <T>(all: readonly T[]) => T
  readonly once: (inSo: number) => boolean
}

/** Mulberry32. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return { whole, of: (all) => all[whole(0, all.length - 1)]!, once: (inSo) => whole(1, inSo) === 1 }
}
