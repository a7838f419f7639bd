import { sql } from 'kysely'
import type { Access } from '../database.ts'
import { isEmpty, parseQuery, type Query } from '../words/index.ts'
import { type Condition, equal, lower, named, oneOf } from './conditions.ts'
import type { Box, EventFilter } from './event-filter.ts'
import { inPostgresClaims, inSqliteClaims } from './word-conditions.ts'

/** What the events asked for must fulfil, beside their days; undefined where nothing can be found. */
export const eventConditions = async (at: Access, filter: EventFilter): Promise<Condition[] | undefined> => {
  const words = filter.words === undefined ? undefined : parseQuery(filter.words)
  if (words && isEmpty(words)) return undefined
  const { actor, origin, document, contested } = filter
  return [
    ...oneOf('event.type', filter.type),
    ...oneOf('event.status', filter.status),
    ...(filter.credibility?.length ? [sql`event.credibility in (${sql.join(filter.credibility)})`] : []),
    ...named('event.country', filter.country),
    ...(filter.origins === undefined ? [] : [sql`event.origins >= ${filter.origins}`]),
    ...(filter.documents === undefined ? [] : [sql`event.documents >= ${filter.documents}`]),
    ...equal('event.contested', contested === undefined ? undefined : Number(contested)),
    ...(filter.place === undefined ? [] : [takesPlace(filter.place)]),
    ...(filter.box ? within(filter.box) : []),
    ...(filter.alone === undefined ? [] : [filter.alone ? sql`event.origins <= 1` : sql`event.origins > 1`]),
    ...(document === undefined
      ? []
      : [sql`event.id in (select event from event_document where document = ${document})`]),
    ...(actor === undefined
      ? []
      : [sql`event.id in (select event from event_actor where actor in ${called(actor)})`]),
    ...(origin === undefined
      ? []
      : [
          sql`event.id in (select event from event_origin where origin = ${origin}
            union select event from event_origin where origin in ${called(origin)})`,
        ]),
    ...(words ? [await tells(at, words)] : []),
  ]
}

/** Ids of the actors of an id or a name, which is kept without its article. */
const called = (actor: string): Condition => {
  if (actor.startsWith('actor:')) return sql`(${actor})`
  const names = [actor, actor.replace(/^(?:the|an?)\s+/i, '')].map(lower)
  return sql`(select id from actor where lower(name) in (${sql.join(names)}))`
}

const takesPlace = (place: string): Condition => {
  const ways = [
    ...named('event.place', place),
    ...named('event.country', place),
    ...named('event.province', place),
  ]
  return sql`(${sql.join(ways, sql` or `)})`
}

const within = ({ west, south, east, north }: Box): Condition[] => [
  sql`event.lat between ${south} and ${north}`,
  west <= east
    ? sql`event.lon between ${west} and ${east}`
    : sql`(event.lon >= ${west} or event.lon <= ${east})`,
]

/** Beyond so many claims it is quicker to look through the events, of which many will do. */
const MANY = 30_000

/** Some claim of the event has the words. */
const tells = async ({ db, dialect }: Access, words: Query): Promise<Condition> => {
  if (dialect === 'postgres')
    return sql`exists (select 1 from claim join claim_words on claim_words.seq = claim.seq
      where claim.event = event.id and ${inPostgresClaims({ words })})`
  const found = inSqliteClaims({ words })
  const { rows } = await sql<{ n: number }>`select count(*) as n
    from (select 1 from claim_words where ${found} limit ${MANY})`.execute(db)
  return rows[0]!.n < MANY
    ? sql`event.id in (select claim.event from claim_words cross join claim on claim.seq = claim_words.rowid where ${found})`
    : sql`exists (select 1 from claim where claim.event = event.id and exists
        (select 1 from claim_words where ${found} and claim_words.rowid = claim.seq))`
}
