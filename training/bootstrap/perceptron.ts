/**
 * An averaged perceptron over hashed features: one row of `classes` weights for each of 2^bits feature hashes.
 * Averaging is lazy: `total` holds the sum up to the step in `stamp`.
 */
export class Perceptron {
  readonly weights: Float32Array
  readonly scores: Float32Array
  private readonly total: Float32Array
  private readonly stamp: Int32Array
  private readonly mask: number
  private step = 0
  readonly classes: number

  constructor(bits: number, classes: number, weights?: Float32Array) {
    this.classes = classes
    this.mask = (1 << bits) - 1
    this.weights = weights ?? new Float32Array(classes << bits)
    this.scores = new Float32Array(classes)
    this.total = new Float32Array(weights ? 0 : classes << bits)
    this.stamp = new Int32Array(weights ? 0 : classes << bits)
  }

  /** Scores of all classes for a list of feature hashes. The array is used again by the next call. */
  score(features: Int32Array, n: number): Float32Array {
    const { weights, scores, classes, mask } = this
    scores.fill(0)
    for (let f = 0; f < n; f++) {
      const row = (features[f]! & mask) * classes
      for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!
    }
    return scores
  }

  update(features: Int32Array, n: number, right: number, wrong: number): void {
    this.step++
    if (right === wrong) return
    for (let f = 0; f < n; f++) {
      const row = (features[f]! & this.mask) * this.classes
      this.add(row + right, 1)
      this.add(row + wrong, -1)
    }
  }

  private add(i: number, by: number): void {
    this.total[i]! += (this.step - this.stamp[i]!) * this.weights[i]!
    this.stamp[i] = this.step
    this.weights[i]! += by
  }

  average(): void {
    for (let i = 0; i < this.weights.length; i++) {
      if (!this.stamp[i]) continue
      this.add(i, 0)
      this.weights[i] = this.total[i]! / this.step
    }
  }
}

/** The class with the highest score. */
export const best = (scores: Float32Array): number => {
  let top = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[top]!) top = c
  return top
}

/** A list of hashed features, used again and again. */
export class Features {
  readonly hashes = new Int32Array(80)
  n = 0
  private template = 0

  start(): void {
    this.n = 0
    this.template = 0
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    let h = Math.imul(++this.template, 0x9e3779b1)
    h = Math.imul(h ^ a, 0x85ebca6b)
    h ^= h >>> 15
    h = Math.imul(h ^ b, 0xc2b2ae35)
    h ^= h >>> 13
    h = Math.imul(h ^ c, 0x27d4eb2f)
    h ^= h >>> 15
    h = Math.imul(h ^ d, 0x165667b1)
    this.hashes[this.n++] = h ^ (h >>> 16)
  }
}

/** FNV-1a. */
export const hash = (s: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return h
}
