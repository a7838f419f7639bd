import { readFileSync } from 'node:fs'
import { packageFile } from '../../base/index.ts'

/** The compiled kernels (training/kernels/kernels.ts says what each does). All offsets are bytes. */
export interface Kernels {
  gemm(c: number, a: number, b: number, m: number, n: number, k: number, acc: number): void
  transpose(b: number, a: number, m: number, n: number): void
  sruForward(
    u: number,
    us: number,
    x: number,
    xs: number,
    b: number,
    h: number,
    hs: number,
    f: number,
    r: number,
    c: number,
    length: number,
    d: number,
    back: number,
  ): void
  sruBackward(
    u: number,
    us: number,
    x: number,
    xs: number,
    b: number,
    dh: number,
    hs: number,
    f: number,
    r: number,
    c: number,
    du: number,
    dx: number,
    db: number,
    length: number,
    d: number,
    back: number,
  ): void
  biasRelu(y: number, b: number, m: number, n: number, relu: number): void
  softmaxLoss(y: number, gold: number, m: number, n: number, stride: number, scale: number): number
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    rate: number,
    b1: number,
    b2: number,
    c1: number,
    c2: number,
    decay: number,
  ): void
  axpy(y: number, x: number, a: number, n: number): void
  mulInto(y: number, x: number, n: number): void
  reluBack(g: number, y: number, n: number): void
  sumRows(b: number, y: number, m: number, n: number): void
  quantiseRows(q: number, scales: number, x: number, m: number, n: number): void
  gemmPacked(
    c: number,
    a: number,
    rowScales: number,
    b: number,
    colScales: number,
    m: number,
    n: number,
    k: number,
  ): void
  sruRun(
    u: number,
    us: number,
    x: number,
    xs: number,
    b: number,
    h: number,
    hs: number,
    length: number,
    d: number,
    back: number,
  ): void
  gatherRelu(to: number, from: number, rows: number, n: number, stride: number): void
  pairRelu(
    to: number,
    a: number,
    b: number,
    root: number,
    heads: number,
    rows: number,
    n: number,
    stride: number,
  ): void
  eisner(scores: number, n: number, stride: number, room: number, heads: number): void
  argmaxRows(out: number, y: number, m: number, n: number, stride: number): void
}

/** The start of the memory, where the kernels' own tables lie. */
const CONSTANTS = 16384

/** A linear memory with the kernels over it, and room handed out from its start. */
export class Arena {
  readonly kernels: Kernels
  readonly f32: Float32Array
  readonly i32: Int32Array
  readonly i16: Int16Array
  private top = CONSTANTS
  private readonly size: number

  /** Room for this many bytes. Throws an Error where more is asked for later. */
  constructor(bytes: number) {
    const pages = Math.ceil(bytes / 65536) + 1
    const memory = new WebAssembly.Memory({ initial: pages })
    const fail = (): never => {
      throw new Error('a kernel failed')
    }
    const module = new WebAssembly.Module(readFileSync(packageFile('models/kernels.wasm')))
    this.kernels = new WebAssembly.Instance(module, { env: { memory, abort: fail } })
      .exports as unknown as Kernels
    this.f32 = new Float32Array(memory.buffer)
    this.i32 = new Int32Array(memory.buffer)
    this.i16 = new Int16Array(memory.buffer)
    this.size = memory.buffer.byteLength
  }

  /** Room for n floats; its offset in bytes, a multiple of 16. */
  floats(n: number): number {
    const at = this.top
    this.top += Math.ceil(n / 4) * 16
    if (this.top > this.size) throw new Error(`the arena of ${this.size} bytes is full`)
    return at
  }

  /** Room with these values in it. */
  put(values: Float32Array): number {
    const at = this.floats(values.length)
    this.f32.set(values, at >> 2)
    return at
  }
}

/** Rows of kernels come in blocks of eight columns. */
export const padded = (n: number): number => (n + 7) & ~7
