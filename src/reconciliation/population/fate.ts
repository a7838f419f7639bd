import type { Claim } from '../../base/index.ts'
import { CASUALTIES, CASUALTY_WORDS, FATE_WORDS, FATES, type Fate } from '../lexicon/fates.ts'

export const exactOf = (claim: Claim): string => claim.target.selector[1].exact

/** What a claim says befell the counted, or undefined where it counts nobody who anything befell. */
export const fateOf = (claim: Claim, event: { readonly type: string }): Fate | undefined => {
  if (CASUALTY_WORDS.test(`${claim.quantity?.unit ?? ''} ${claim.quantity?.text ?? ''}`)) return CASUALTIES
  if (claim.type !== 'composition') return FATES[claim.type]
  const told = FATE_WORDS.find(([words]) => words.test(exactOf(claim)))
  return FATES[told?.[1] ?? event.type]
}
