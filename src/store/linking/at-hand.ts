/** Things by a key that were used lately; those that were not used for longest are let go where there is no more room. */
export class AtHand<T> {
  private readonly room: number
  private readonly sizeOf: (one: T) => number
  private readonly held = new Map<string, T>()
  private taken = 0

  /** `room` is in the unit of `sizeOf`. */
  constructor(room: number, sizeOf: (one: T) => number = () => 1) {
    this.room = room
    this.sizeOf = sizeOf
  }

  has(key: string): boolean {
    return this.held.has(key)
  }

  get(key: string): T | undefined {
    const one = this.held.get(key)
    if (one !== undefined) {
      this.held.delete(key)
      this.held.set(key, one)
    }
    return one
  }

  put(key: string, one: T): void {
    this.drop(key)
    this.held.set(key, one)
    this.taken += this.sizeOf(one)
  }

  drop(key: string): void {
    const one = this.held.get(key)
    if (one === undefined) return
    this.held.delete(key)
    this.taken -= this.sizeOf(one)
  }

  clear(): void {
    this.held.clear()
    this.taken = 0
  }

  /** Lets go of those that were not used for longest. To be called between steps, when nothing is being worked on. */
  trim(): void {
    for (const key of this.held.keys()) {
      if (this.taken <= this.room) return
      this.drop(key)
    }
  }
}
