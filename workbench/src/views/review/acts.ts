import type { ReviewItem } from '../../../../src/api/answers.ts'
import type { Draft, EditWords } from '../../../../src/ledger/index.ts'

export type Act = 'accept' | 'reject' | 'edit' | 'merge' | 'split'

/** Something that is about to be decided: what it is called, and what is sent. */
export interface Deciding {
  readonly act: Act
  readonly title: string
  /** In the past tense, for the log. */
  readonly what: string
  readonly drafts: readonly Draft[]
  readonly reasons: readonly string[]
  readonly item?: string
}

const short = (words: string): string => {
  const letters = [...words]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : words
}

/** How an item is called in a line. */
export const nameOf = (item: ReviewItem): string =>
  item.about === 'claim'
    ? `“${short(item.claim.claim.target.selector[1].exact)}”`
    : item.about === 'events'
      ? item.claims.map((c) => `“${short(c.claim.target.selector[1].exact)}”`).join(' and ')
      : item.names[0] === item.names[1]
        ? `two parties named “${short(item.names[0])}”`
        : item.names.map((n) => `“${short(n)}”`).join(' and ')

/** What an act means for an item; undefined where it means nothing. */
export const decidingOf = (item: ReviewItem, act: Act, changes?: EditWords): Deciding | undefined => {
  const reasons = item.suggested[act] ?? []
  const name = nameOf(item)
  if (item.about === 'claim') {
    const claim = item.claim.claim.id
    if (act === 'accept' || act === 'reject')
      return {
        act,
        title: act === 'accept' ? 'Accept: the report says so' : 'Reject: it counts nowhere any more',
        what: `${act === 'accept' ? 'Accepted' : 'Rejected'} ${name}`,
        drafts: [{ act, claim }],
        reasons,
        item: item.key,
      }
    if (act !== 'edit') return undefined
    return {
      act,
      title: 'Edit: change what the claim says',
      what: `Edited ${name}`,
      drafts: changes ? [{ act, claim, changes }] : [],
      reasons,
      item: item.key,
    }
  }
  const pair = pairActOf(act, item.apart)
  if (!pair) return undefined
  const these: readonly [string, string] =
    item.about === 'events' ? [item.claims[0].claim.id, item.claims[1].claim.id] : item.parties
  const kind = item.about === 'events' ? 'happening' : 'party'
  return {
    act: pair,
    title:
      pair === 'merge'
        ? `Merge: they are one ${kind}`
        : `Split: they are two ${kind === 'party' ? 'parties' : 'happenings'}`,
    what: `${pair === 'merge' ? 'Taken for one' : 'Taken for two'}: ${name}`,
    drafts: [{ act: pair, these }],
    reasons: item.suggested[pair] ?? [],
    item: item.key,
  }
}

/** To accept a pair is to leave it as it stands; to reject it is the contrary. */
const pairActOf = (act: Act, apart: boolean): 'merge' | 'split' | undefined => {
  if (act === 'merge' || act === 'split') return act
  if (act === 'edit') return undefined
  return (act === 'accept') === apart ? 'split' : 'merge'
}
