import { sql } from 'kysely'
import { ENOUGH, type KeyedTrait } from '../../linking/index.ts'
import { type Access, table } from '../database.ts'
import { questionsOf } from './trait-rows.ts'

/** An episode of the store, by its number, that shares a strong trait with one of some nodes, or two others. */
export interface Sharing {
  /** Place of the node among those asked about. */
  readonly of: number
  readonly episode: number
}

/**
 * Which episodes of the store are to be compared with some nodes, given the traits of each. The store finds who has a
 * trait, and the traits are counted here: some three thousand holders to a report, which SQLite would sort twice.
 */
export const sharing = async (
  { db, dialect }: Access,
  traits: readonly (readonly KeyedTrait[])[],
): Promise<Sharing[]> => {
  const asked = traits.flatMap((own, of) =>
    own.flatMap((trait) => questionsOf(trait).map((question) => ({ of, trait, question }))),
  )
  if (!asked.length) return []
  const questions = table(
    dialect,
    { q: 'bigint', era: 'bigint', key: 'bigint', first: 'bigint', last: 'bigint' },
    asked.map(({ question }, q) => [q, ...question]),
  )
  const { rows } = await sql<{ q: number; holders: string | null }>`
    select q.q, (
      select string_agg(cast(episode as text), ',') from trait
      where trait.era = q.era and trait.key = q.key and trait.last >= q.first and trait.first <= q.last
    ) as holders
    from ${questions} as q order by q.q`.execute(db)
  const shares = traits.map(() => new Map<number, number>())
  let seen = new Set<number>()
  let before: KeyedTrait | undefined
  for (const { q, holders } of rows) {
    const { of, trait } = asked[Number(q)]!
    // one that shares several stretches of a trait shares it once
    if (trait !== before) seen = new Set()
    before = trait
    if (holders === null) continue
    const found = shares[of]!
    for (const holder of holders.split(',')) {
      const episode = Number(holder)
      if (seen.has(episode)) continue
      seen.add(episode)
      found.set(episode, (found.get(episode) ?? 0) + trait.weight)
    }
  }
  return shares.flatMap((found, of) =>
    [...found].flatMap(([episode, weight]) => (weight >= ENOUGH ? [{ of, episode }] : [])),
  )
}
