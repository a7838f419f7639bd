import { sql } from 'kysely'
import type { Access } from '../database.ts'
import { claimSeqs, marked, originKey } from '../documents/index.ts'
import { isEmpty, type Need, parseQuery, type Query } from '../words/index.ts'
import { actorNames } from './actor-names.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { type Condition, equal, oneOf, overlapsDays, sharesDays } from './conditions.ts'

/** What the claims asked for must fulfil. */
export interface Asked {
  /** Conditions on the columns of `claim`. */
  readonly columns: readonly Condition[]
  /** What is asked of the index of claims' words; undefined where nothing is. */
  readonly need?: Need
  readonly article?: Query
  /** Numbers of claims, half-open. */
  readonly range?: { readonly from: number; readonly to: number }
  /** Days alone are asked for, and many claims share some: two lists of claims without one in common. */
  readonly days?: readonly [Condition, Condition]
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
  const wide = await isWide(at, filter)
  const columns = columnsOf(filter)
  const alone =
    wide && !columns.length && !words && !actor && !facets.length && !article && document === undefined
  return {
    ...(alone ? { days: apart(filter) } : {}),
    columns: [...columns, ...daysOf(filter, wide), ...(actor?.id === undefined ? [] : [ofActor(actor.id)])],
    ...(words || actor || facets.length ? { need } : {}),
    ...(article ? { article } : {}),
    ...(document === undefined ? {} : { range: claimSeqs(document) }),
    narrow: filter.event !== undefined || (!wide && sharesDays(filter) !== undefined),
  }
}

const columnsOf = (filter: ClaimFilter): Condition[] => {
  const { review, minimum, maximum } = filter
  return [
    ...oneOf('claim.type', filter.type),
    ...oneOf('claim.polarity', filter.polarity),
    ...oneOf('claim.modality', filter.modality),
    ...oneOf('claim.stance', filter.stance),
    ...oneOf('claim.origin_kind', filter.originKind),
    ...oneOf('claim.status', filter.status),
    ...equal('claim.origin_key', filter.origin === undefined ? undefined : originKey(filter.origin)),
    ...equal('claim.event', filter.event),
    ...(filter.publisher === undefined ? [] : [publishedBy(filter.publisher)]),
    ...(review?.length ? [reviewed(review)] : []),
    ...(minimum === undefined ? [] : [sql`${TOLD} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [sql`${TOLD} <= ${maximum}`]),
  ]
}

/** Where no more than this many claims share the days, it is quicker to begin with them. */
const FEW = 8000

/** Whether so many claims share the days that one had better begin with what else is asked. PostgreSQL judges by itself. */
const isWide = async ({ db, dialect }: Access, filter: ClaimFilter): Promise<boolean> => {
  const days = sharesDays(filter)
  if (!days || dialect === 'postgres') return false
  const { rows } = await sql<{ n: number }>`select count(*) as n
    from (select 1 from claim where ${days[0]} limit ${FEW})`.execute(db)
  return rows[0]!.n >= FEW
}

const daysOf = (filter: ClaimFilter, wide: boolean): Condition[] => {
  const days = sharesDays(filter)
  if (!days) return []
  if (wide) return [overlapsDays(filter)]
  return [
    sql`claim.seq in (select seq from claim where ${days[0]} union all select seq from claim where ${days[1]})`,
  ]
}

/** The claims of the months asked for, and those that began before. */
const apart = (filter: ClaimFilter): readonly [Condition, Condition] => {
  const [within, across] = sharesDays(filter)!
  return [within, sql`${across} and time_start < ${`${(filter.from ?? '0000-01').slice(0, 7)}-01`}`]
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

const publishedBy = (publisher: string): Condition =>
  sql`claim.document in (select seq from document where publisher_key = ${originKey(publisher)})`

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
