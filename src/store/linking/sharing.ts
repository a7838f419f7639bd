import { ENOUGH, type KeyedTrait } from '../../linking/index.ts'
import type { Access } from '../database.ts'
import { eachWithin, type TraitHolders } from './holders.ts'
import { questionsOf } from './trait-rows.ts'

/** An episode of the store, by its number, that shares a strong trait with one of some nodes, or two others. */
export interface Sharing {
  /** Place of the node among those asked about. */
  readonly of: number
  readonly episode: number
}

/** Which episodes of the store are to be compared with some nodes, given the traits of each. */
export const sharing = async (
  at: Access,
  holders: TraitHolders,
  traits: readonly (readonly KeyedTrait[])[],
): Promise<Sharing[]> => {
  const asked = traits.flatMap((own, of) =>
    own.flatMap((trait) => questionsOf(trait).map((question) => ({ of, trait, question }))),
  )
  if (!asked.length) return []
  const found = await holders.of(
    at,
    asked.map(({ question: [era, key] }) => [era, key]),
  )
  const shares = traits.map(() => new Map<number, number>())
  let seen = new Set<number>()
  let before: KeyedTrait | undefined
  for (const [q, { of, trait, question }] of asked.entries()) {
    // one that shares several stretches of a trait shares it once
    if (trait !== before) seen = new Set()
    before = trait
    const [, , from, to] = question
    const own = shares[of]!
    const met = seen
    eachWithin(found[q]!, from, to, (episode) => {
      if (met.has(episode)) return
      met.add(episode)
      own.set(episode, (own.get(episode) ?? 0) + trait.weight)
    })
  }
  return shares.flatMap((own, of) =>
    [...own].flatMap(([episode, weight]) => (weight >= ENOUGH ? [{ of, episode }] : [])),
  )
}
