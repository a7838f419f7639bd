import { sql } from 'kysely'
import type { Access } from '../database.ts'
import { claimSeqs, marked, originKey } from '../documents/index.ts'
import { isEmpty, type Need, parseQuery, type Query } from '../words/index.ts'
import { actorNames } from './actor-names.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { type Condition, equal, oneOf, sharesDays } from './conditions.ts'

/** What the claims asked for must fulfil. */
export interface Asked {
  /** Conditions on the columns of `claim`. */
  readonly columns: readonly Condition[]
  /** What is asked of the index of claims' words; undefined where nothing is. */
  readonly need?: Need
  readonly article?: Query
  /** Numbers of claims, half-open. */
  readonly range?: { readonly from: number; readonly to: number }
  /** There are so few claims that fulfil the columns that one had better begin with them. */
  readonly narrow: boolean
}

/** Undefined where nothing can be found. */
export const askedOf = async (at: Access, filter: ClaimFilter): Promise<Asked | undefined> => {
  const document = await documentOf(at, filter.document)
  const words = filter.words === undefined ? undefined : parseQuery(filter.words)
  const article = filter.articleWords === undefined ? undefined : parseQuery(filter.articleWords)
  if (document === 'none' || (words && isEmpty(words)) || (article && isEmpty(article))) return undefined
  const actor = filter.actor === undefined ? undefined : await actorNames(at, filter.actor)
  const facets = facetsOf(filter)
  if (actor?.names.length === 0 || facets.some((f) => !f.length)) return undefined
  const need: Need = {
    ...(words ? { words } : {}),
    ...(actor ? { actors: actor.names } : {}),
    ...(facets.length ? { facets } : {}),
  }
  return {
    columns: [...columnsOf(filter), ...(actor?.id === undefined ? [] : [ofActor(actor.id)])],
    ...(words || actor || facets.length ? { need } : {}),
    ...(article ? { article } : {}),
    ...(document === undefined ? {} : { range: claimSeqs(document) }),
    narrow: filter.event !== undefined,
  }
}

const columnsOf = (filter: ClaimFilter): Condition[] => {
  const { review, minimum, maximum } = filter
  const days = sharesDays(filter)
  return [
    ...oneOf('claim.type', filter.type),
    ...oneOf('claim.polarity', filter.polarity),
    ...oneOf('claim.modality', filter.modality),
    ...oneOf('claim.stance', filter.stance),
    ...oneOf('claim.origin_kind', filter.originKind),
    ...oneOf('claim.status', filter.status),
    ...equal('claim.origin_key', filter.origin === undefined ? undefined : originKey(filter.origin)),
    ...equal('claim.event', filter.event),
    ...(review?.length ? [reviewed(review)] : []),
    ...(minimum === undefined ? [] : [sql`${TOLD} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [sql`${TOLD} <= ${maximum}`]),
    ...(days
      ? [
          sql`claim.seq in (select seq from claim where ${days[0]} union all select seq from claim where ${days[1]})`,
        ]
      : []),
  ]
}

const TOLD = sql`coalesce(best, low, high)`

const reviewed = (review: readonly string[]): Condition => {
  const decided = review.filter((r) => r !== 'none')
  const ways = [
    ...(decided.length ? oneOf('claim.review', decided) : []),
    ...(review.includes('none') ? [sql`claim.review is null`] : []),
  ]
  return sql`(${sql.join(ways, sql` or `)})`
}

const ofActor = (id: string): Condition =>
  sql`claim.document in (select document from party where actor = ${id} union select party.document
    from portrait join party on party.portrait = portrait.id where portrait.actor = ${id})`

/** Lists of marks of which a claim must have one each. */
const facetsOf = ({ place, country }: ClaimFilter): string[][] => [
  ...(place === undefined
    ? []
    : [[...marked('place', place), ...marked('admin1', place), ...marked('country', place)]]),
  ...(country === undefined ? [] : [marked('country', country)]),
]

const documentOf = async (
  { db }: Access,
  document: number | string | undefined,
): Promise<number | undefined | 'none'> => {
  if (typeof document !== 'string') return document
  const row = await db.selectFrom('document').select('seq').where('id', '=', document).executeTakeFirst()
  return row?.seq ?? 'none'
}
