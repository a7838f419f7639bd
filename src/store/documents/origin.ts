import type { Claim, SourceKind } from '../../base/index.ts'
import { wordsOf } from '../words/index.ts'

/** On whose word a claim rests, as its document has it. */
export interface ClaimOrigin {
  readonly name: string
  /** The name without article, capitals and marks: one for all the ways to write it. */
  readonly key: string
  readonly kind: SourceKind
}

/** The end of the chain of sources; the publisher where it speaks in its own voice. */
export const originOfClaim = (claim: Claim, publisher: string | undefined): ClaimOrigin | undefined => {
  const link = claim.attribution.at(-1)
  const name = link ? (link.actor ?? link.text) : publisher
  return name === undefined ? undefined : { name, key: originKey(name), kind: link?.kind ?? 'outlet' }
}

const ARTICLES = new Set(['the', 'a', 'an'])

export const originKey = (name: string): string => {
  const words = wordsOf(name)
  return (words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1) : words).join(' ')
}
