interface Dated {
  readonly id: string
  readonly day: number
}

/** Ids in the order of their days, those of one day in their own; to find what stands beside one takes no look at all. */
export class InTime {
  private readonly all: Dated[] = []

  add(id: string, day: number): this {
    this.all.splice(this.placeOf(id, day), 0, { id, day })
    return this
  }

  /** Up to `count` ids before one and as many after it. */
  beside(id: string, day: number, count: number): string[] {
    const at = this.placeOf(id, day)
    return [...this.all.slice(Math.max(0, at - count), at), ...this.all.slice(at + 1, at + 1 + count)].map(
      (d) => d.id,
    )
  }

  /** How many come before it. */
  private placeOf(id: string, day: number): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const mid = (low + high) >> 1
      const { id: other, day: then } = this.all[mid]!
      if (then < day || (then === day && other < id)) low = mid + 1
      else high = mid
    }
    return low
  }
}
