import type { ProfileValue } from '../../base/index.ts'
import { rangeInWords } from '../interval.ts'
import { listed } from '../sighting.ts'
import { claimsOf, type Evidence } from './profile.ts'

/** No choice: what the origins say, together. */
export const range = ({ current, combined, contradictory }: Evidence): ProfileValue => ({
  low: combined.low,
  best: combined.best,
  high: combined.high,
  why: `${contradictory ? 'from the least to the greatest count' : 'what all counts allow'}: ${rangeInWords(combined)}, from ${listed(current)}`,
  claims: claimsOf(current),
})
