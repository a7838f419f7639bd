/** Disjoint sets that know their members. */
export class Sets {
  private readonly root: number[]
  private readonly below: number[][]

  constructor(size: number) {
    this.root = Array.from({ length: size }, (_, k) => k)
    this.below = this.root.map((k) => [k])
  }

  of(k: number): number {
    return this.root[k]!
  }

  members(k: number): readonly number[] {
    return this.below[this.of(k)]!
  }

  join(a: number, b: number): void {
    const [to, from] = [Math.min(this.of(a), this.of(b)), Math.max(this.of(a), this.of(b))]
    if (to === from) return
    for (const k of this.below[from]!) this.root[k] = to
    this.below[to]!.push(...this.below[from]!)
    this.below[from] = []
  }
}
