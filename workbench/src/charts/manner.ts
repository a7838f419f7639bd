import type { ClaimItem } from '../../../src/api/answers.ts'

const STANCES = {
  denies: 'denied',
  confirms: 'confirmed',
  'cannot-confirm': 'could not be confirmed',
  withholds: 'withheld',
} as const

const REVIEWS: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  edited: 'edited',
}

/** How a claim is told, where that is not plainly: its stance, polarity, modality, hedges, and what was decided of it. */
export const manner = ({ claim, review }: Pick<ClaimItem, 'claim' | 'review'>): string[] => [
  ...(claim.stance === 'asserts' ? [] : [STANCES[claim.stance]]),
  ...(claim.polarity === 'negated' ? ['said not to be so'] : []),
  ...(claim.modality === 'factual' ? [] : [claim.modality]),
  ...(claim.hedges.length ? [`hedged: ${claim.hedges.map((h) => `“${h.text}”`).join(', ')}`] : []),
  ...(review ? [REVIEWS[review] ?? `${review}`] : []),
]
