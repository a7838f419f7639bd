/** How fast something goes, by the last while: what was slow or quick long ago says little of what is left. */
export class Pace {
  private readonly marks: { readonly at: number; readonly count: number }[]
  private count: number

  /** `at` and `now` are milliseconds of one clock. */
  constructor(at: number, count = 0) {
    this.count = count
    this.marks = [{ at, count }]
  }

  step(now: number, count: number): void {
    this.count = count
    if (now - this.marks.at(-1)!.at >= BETWEEN_MARKS) this.marks.push({ at: now, count })
    while (this.marks.length > 2 && now - this.marks[1]!.at >= WHILE) this.marks.shift()
  }

  /** Steps a second; undefined before any time has passed. */
  rate(now: number): number | undefined {
    const first = this.marks[0]!
    return now > first.at ? ((this.count - first.count) * 1000) / (now - first.at) : undefined
  }

  /** Seconds that so many more will take; undefined where nothing moves. */
  left(now: number, remaining: number): number | undefined {
    const rate = this.rate(now)
    return rate ? remaining / rate : undefined
  }
}

const WHILE = 30_000
const BETWEEN_MARKS = 500
