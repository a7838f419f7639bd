import { sql } from 'kysely'
import { SAME } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'

/** One side of a pair: an episode, by the first of its claims, and the event it is of. */
export interface BondSide {
  readonly claim: string
  readonly event: string
  readonly documents: number
}

/** Two episodes of different reports, and how near they are. */
export interface Bond {
  readonly sides: readonly [BondSide, BondSide]
  /** Log-odds above the line from which on two are taken for one happening; below it, negative. */
  readonly above: number
}

interface Row {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly one: string
  readonly other: string
  readonly documents: number
  readonly others: number
}

/** How far a score may be from the line, in log-odds, for a person to be asked. */
export interface Near {
  readonly below: number
  readonly above: number
}

/**
 * Bonds between the episodes of some events, and between them and those of others, each pair once. Of bonds between events
 * only those near the line; of those within an event all that hold it together.
 */
export const bondsOf = async (
  { db, dialect }: Access,
  events: readonly string[],
  near: Near,
): Promise<Bond[]> => {
  if (!events.length) return []
  const { rows } = await sql<Row>`
    select x.id as a, y.id as b, bond.score, e.id as one, f.id as other,
      e.documents as documents, f.documents as others
    from event e join episode x on x.event = e.episode
      join bond on bond.a = x.seq join episode y on y.seq = bond.b and y.document <> x.document
      join event f on f.episode = y.event
    where e.id in ${among(dialect, events)} and bond.score >= ${SAME - near.below}
      and (e.id = f.id or bond.score <= ${SAME + near.above})
    order by x.id, y.id`.execute(db)
  const seen = new Map<string, Bond>()
  for (const r of rows) {
    const sides = [
      { claim: claimOf(r.a), event: r.one, documents: Number(r.documents) },
      { claim: claimOf(r.b), event: r.other, documents: Number(r.others) },
    ].sort((x, y) => (x.claim < y.claim ? -1 : 1)) as [BondSide, BondSide]
    seen.set(`${sides[0].claim} ${sides[1].claim}`, { sides, above: r.score - SAME })
  }
  return [...seen.values()]
}

/** An episode is named by its document and the first of its claims. */
const claimOf = (episode: string): string => episode.slice(episode.indexOf('#') + 1)
