import { type Claim, contains, type Span } from '../../src/base/index.ts'
import { spanOf } from './claim-types.ts'

/**
 * The claim that a word tells of: the shortest one around it, of which the word is neither a participant nor a place.
 * Undefined where no claim is made of it.
 */
export const claimAt = (at: Span, claims: readonly Claim[]): Claim | undefined =>
  claims
    .filter((c) => contains(spanOf(c), at))
    .filter((c) => ![...c.participants, ...c.places].some((s) => contains(s, at)))
    .sort((a, b) => length(spanOf(a)) - length(spanOf(b)))[0]

const length = ({ start, end }: Span): number => end - start

/** The last word of a phrase without its ending, crudely: `has been killed` and `killing` are both `kill`. */
export const stem = (phrase: string): string => {
  const word =
    phrase
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? phrase
  const bare = word.replace(/(?:ings?|ed|es|s|ers?|ions?)$/, '')
  if (bare.length < 3) return word
  return bare.replace(/(.)\1$/, '$1').replace(/e$/, '')
}
