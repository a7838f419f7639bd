import { fnv } from '../hash.ts'
import { rarity } from './rarity.ts'

/** Weighted terms of unit length: hashes of the terms in rising order, and their weights. */
export interface Vector {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** So many terms tell what a text is about; the rest would only cost memory. */
const MOST = 160

/** Terms weighted by how often they stand (its logarithm) and how rare they are, scaled to length one. */
export const vectorOf = (
  counts: ReadonlyMap<string, number>,
  weigh: (term: string) => number = rarity,
): Vector => {
  const all = [...counts].map(([term, n]) => ({
    hash: fnv(term),
    weight: (1 + Math.log(n)) * weigh(term),
    term,
  }))
  all.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const kept = new Map<number, number>()
  for (const { hash, weight } of all.slice(0, MOST)) kept.set(hash, (kept.get(hash) ?? 0) + weight)
  const sorted = [...kept].sort(([a], [b]) => a - b)
  const length = Math.sqrt(sorted.reduce((sum, [, w]) => sum + w * w, 0)) || 1
  return {
    terms: Uint32Array.from(sorted, ([h]) => h),
    weights: Float32Array.from(sorted, ([, w]) => w / length),
  }
}

/** Cosine of the angle between two vectors: 0 where no term is shared, 1 where all are. */
export const cosine = (a: Vector, b: Vector): number => {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const d = a.terms[i]! - b.terms[j]!
    if (d === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (d < 0) i++
    else j++
  }
  return sum
}
