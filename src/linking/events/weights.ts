import { readFileSync } from 'node:fs'
import { packageFile } from '../../base/index.ts'
import { FEATURES } from './features.ts'

/** Log-odds that two episodes are one happening: `bias` plus the sum of weight times value. Made by training/events. */
interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

let loaded: Weights | undefined

/** `models/event-pairs.json`. Throws where the file is of other features than this version's. */
export const weights = (): Weights => {
  if (loaded) return loaded
  const file = JSON.parse(readFileSync(packageFile('models/event-pairs.json'), 'utf8')) as {
    bias: number
    weights: Record<string, number>
  }
  const missing = FEATURES.filter((f) => !(f in file.weights))
  if (missing.length)
    throw new Error(
      `models/event-pairs.json lacks ${missing.join(', ')}: make it again with training/events/train.ts`,
    )
  loaded = { bias: file.bias, weights: FEATURES.map((f) => file.weights[f]!) }
  return loaded
}
