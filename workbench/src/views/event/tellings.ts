import type { ClaimItem } from '../../../../src/api/answers.ts'
import type { Claim } from '../../../../src/base/index.ts'

/** Words of the reports for one thing, and the claim that they stand in first. */
export interface Telling {
  readonly words: string
  readonly claim: Claim
  readonly times: number
}

/** The words of all claims for something, the most frequent first; what is carried over from elsewhere has none. */
export const tellings = (
  claims: readonly ClaimItem[],
  wordsOf: (claim: Claim) => readonly string[],
): readonly Telling[] => {
  const found = new Map<string, Telling>()
  for (const { claim } of claims)
    for (const words of new Set(wordsOf(claim))) {
      const key = words.toLowerCase()
      const known = found.get(key)
      found.set(key, known ? { ...known, times: known.times + 1 } : { words, claim, times: 1 })
    }
  return [...found.values()].sort((a, b) => b.times - a.times)
}

export const timeTold = ({ time }: Claim): readonly string[] =>
  time?.text !== undefined && time.basis !== 'publication' ? [time.text] : []

export const placesTold = ({ places }: Claim): readonly string[] =>
  places.filter((p) => p.basis !== 'inferred').map((p) => p.text)

export const rolesTold =
  (role: Claim['participants'][number]['role']) =>
  ({ participants }: Claim): readonly string[] =>
    participants.filter((p) => p.role === role).map((p) => p.text)
