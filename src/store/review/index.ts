export { type Bond, type BondSide, bondsOf, type Near } from './bonds.ts'
export {
  type Bounds,
  type ClaimAtStake,
  claimsAtStake,
  type EventAtStake,
  eventsAtStake,
  USUAL_BOUNDS,
} from './events.ts'
export { joinedSpellings, partedSpellings, type Spelling, type SpellingPair } from './spellings.ts'
