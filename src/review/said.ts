import type { StoredDecision } from '../store/index.ts'
import type { QueueItem } from './item.ts'

/** Pairs of which a person has said, in a decision that stands, whether they are one or two. */
export interface SaidOfPairs {
  has(item: QueueItem): boolean
}

const unordered = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * A pair of claims is known by the claims. A pair of spellings is known by the names as well: what is said of one party
 * of each is meant for the other parties of these names too.
 */
export const saidOfPairs = (decisions: readonly StoredDecision[]): SaidOfPairs => {
  const said = new Set<string>()
  for (const { decision, undoneBy, found } of decisions) {
    if (undoneBy !== undefined || (decision.act !== 'merge' && decision.act !== 'split')) continue
    if (found?.length === 2) said.add(unordered(found[0]!, found[1]!))
    if (decision.of === 'actor') said.add(unordered(...namesOf(decision.parties)))
  }
  return {
    has: (item) =>
      item.about === 'events'
        ? said.has(unordered(...item.claims))
        : item.about === 'actors' &&
          (said.has(unordered(...item.parties)) ||
            said.has(unordered(...namesOf(item.names.map((name) => ({ name })))))),
  }
}

const namesOf = (parties: readonly { readonly name: string }[]): [string, string] => [
  `name ${parties[0]!.name.toLowerCase()}`,
  `name ${parties[1]!.name.toLowerCase()}`,
]
