/** A seeded generator (a linear congruence with a final mix): the same numbers on every machine. */
export class Random {
  private state: number
  constructor(seed: number) {
    this.state = seed | 0
  }

  /** Starts again, as if made with this seed. */
  restart(seed: number): void {
    this.state = seed | 0
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0
    let x = this.state
    x ^= x >>> 15
    x = Math.imul(x, 0x2c1b3c6d)
    x ^= x >>> 12
    x = Math.imul(x, 0x297a2d39)
    x ^= x >>> 15
    return (x >>> 0) / 2 ** 32
  }

  /** About normal, mean 0, deviation 1: a sum of uniforms, so that no library function is asked. */
  normal(): number {
    let sum = 0
    for (let i = 0; i < 12; i++) sum += this.uniform()
    return sum - 6
  }

  shuffle<T>(list: T[]): T[] {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(this.uniform() * (i + 1))
      const x = list[i]!
      list[i] = list[j]!
      list[j] = x
    }
    return list
  }
}
