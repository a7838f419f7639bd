import type { Claim } from '../../base/index.ts'
import { FATES } from '../lexicon/fates.ts'

/** Claims that speak of other claims and tell of nothing that happened. */
const ABOUT_CLAIMS = new Set(['confirm', 'deny', 'unverified', 'withhold', 'correct'])

export const isAboutClaims = (claim: Claim): boolean => ABOUT_CLAIMS.has(claim.type)

/** "nobody was hurt", "no civilians": it denies all, and is not about somebody in particular or about anybody else. */
const NOBODY =
  /\b(?:no ?one|nobody|none) (?:was|were|is|are|has|had|have|died)\b|\b(?:no|any) (?:people|civilians?|casualt\w+|deaths?|injuries|fatalities|victims|soldiers|troops|group|such)\b/i

/** Before a number it denies the number ("no group of more than 30"); after it, something of that many people. */
const NEGATION = /\b(?:no|not|never|nor|neither)\b|n[’']t\b/i

/**
 * Whether a negated claim, without a link that says so, is about all that the happening's claims tell. Of what
 * befell people it must deny it of everybody or name a number: "the guard was not hurt" denies nothing of twelve others.
 */
export const deniesAll = (claim: Claim): boolean => {
  if (claim.stance === 'denies' || claim.type === 'deny' || !isOfPeople(claim.type)) return true
  const words = claim.target.selector[1].exact
  const { quantity } = claim
  const counted = quantity && quantity.best !== 1 ? words.indexOf(quantity.text) : -1
  return NOBODY.test(words) || (counted > 0 && NEGATION.test(words.slice(0, counted)))
}

/** What is told is what befell people, so that it may be so of some and not of others. */
const isOfPeople = (type: string): boolean => {
  const fate = FATES[type]?.key
  return type === 'composition' || (fate !== undefined && fate !== 'attacked' && fate !== 'fighting')
}

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
