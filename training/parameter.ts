import type { Arena } from '../src/language/model/kernels.ts'
import type { Random } from './random.ts'

/** A matrix to be learned: values, gradient and Adam's two moments in one arena (byte offsets), row after row. */
export class Parameter {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly value: number
  readonly gradient: number
  readonly first: number
  readonly second: number
  private readonly arena: Arena

  constructor(arena: Arena, name: string, rows: number, columns: number, deviation: number, random: Random) {
    this.arena = arena
    this.name = name
    this.rows = rows
    this.columns = columns
    const room = (): number => arena.floats(rows * columns)
    this.value = room()
    this.gradient = room()
    this.first = room()
    this.second = room()
    if (deviation) for (const i of this.values.keys()) this.values[i] = random.normal() * deviation
  }

  get size(): number {
    return this.rows * this.columns
  }

  get values(): Float32Array {
    return this.arena.f32.subarray(this.value >> 2, (this.value >> 2) + this.size)
  }

  get gradients(): Float32Array {
    return this.arena.f32.subarray(this.gradient >> 2, (this.gradient >> 2) + this.size)
  }
}
