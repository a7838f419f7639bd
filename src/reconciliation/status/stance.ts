import type { Claim } from '../../base/index.ts'

/** Claims that speak of other claims and tell of nothing that happened. */
const ABOUT_CLAIMS = new Set(['confirm', 'deny', 'unverified', 'withhold', 'correct'])

export const isAboutClaims = (claim: Claim): boolean => ABOUT_CLAIMS.has(claim.type)

/** An express denial ("denied that …"), or a statement that it is not so ("no group came"). */
export const isDenial = (claim: Claim): boolean =>
  claim.type === 'deny' || claim.stance === 'denies' || claim.polarity === 'negated'

/** A denial in express words, as against an account that is merely another. */
export const isExpressDenial = (claim: Claim): boolean =>
  claim.type === 'deny' || (claim.stance === 'denies' && claim.polarity === 'affirmed')

export const isConfirmation = (claim: Claim): boolean =>
  !isDenial(claim) && (claim.type === 'confirm' || claim.stance === 'confirms')

/** "cannot confirm", "declined to say how many": a note, and no denial. */
export const isReserve = (claim: Claim): boolean =>
  claim.stance === 'cannot-confirm' ||
  claim.stance === 'withholds' ||
  claim.type === 'unverified' ||
  claim.type === 'withhold'

/** It says that something of the happening was so. */
export const asserts = (claim: Claim): boolean =>
  !isAboutClaims(claim) &&
  !isDenial(claim) &&
  !isReserve(claim) &&
  (claim.modality === 'factual' || claim.modality === 'historical')
