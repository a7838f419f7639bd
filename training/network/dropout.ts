import type { Workbench } from './workbench.ts'

/** Drops components of a layer's output by chance (Srivastava et al. 2014), and the same ones of its gradient. */
export class Dropout {
  private readonly bench: Workbench
  private readonly width: number
  private readonly mask: number

  constructor(bench: Workbench, width: number) {
    this.bench = bench
    this.width = width
    this.mask = bench.rows(width)
  }

  forward(x: number, rows: number, rate: number): void {
    const { random, arena } = this.bench
    const n = rows * this.width
    const at = this.mask >> 2
    const keep = 1 / (1 - rate)
    for (let i = 0; i < n; i++) arena.f32[at + i] = random.uniform() < rate ? 0 : keep
    arena.kernels.mulInto(x, this.mask, n)
  }

  backward(dx: number, rows: number): void {
    this.bench.arena.kernels.mulInto(dx, this.mask, rows * this.width)
  }
}
