import { sql } from 'kysely'
import type { Access } from '../database.ts'
import type { Asked } from './claim-conditions.ts'
import { type Condition, everyOf } from './conditions.ts'
import {
  inPostgresArticles,
  inPostgresClaims,
  inSqliteArticles,
  inSqliteClaims,
  rankInPostgres,
  rankInSqlite,
} from './word-conditions.ts'

/** Numbers of the claims asked for, from the first after `after` on. */
export const claimsAfter = ({ dialect }: Access, asked: Asked, after: number, limit: number): Condition =>
  (dialect === 'sqlite' ? sqlite : postgres)(asked, [], {
    from: Math.max(after + 1, asked.range?.from ?? 0),
    limit,
    latest: false,
  })

/** Numbers of the latest of the claims asked for, the last first. */
export const latestClaims = ({ dialect }: Access, asked: Asked, limit: number): Condition =>
  (dialect === 'sqlite' ? sqlite : postgres)(asked, [], { from: asked.range?.from ?? 0, limit, latest: true })

/** Numbers of the latest of the claims asked for, with `rank`: the smaller, the better. Words must be asked for. */
export const latestRanked = ({ dialect }: Access, asked: Asked, limit: number): Condition => {
  const part = { from: asked.range?.from ?? 0, limit, latest: true }
  return dialect === 'sqlite'
    ? sqlite({ ...asked, narrow: false }, [sql`${rankInSqlite} as rank`], part)
    : postgres(asked, [sql`${rankInPostgres(asked.need!)} as rank`], part)
}

interface Part {
  readonly from: number
  readonly limit: number
  /** From the last one back. */
  readonly latest: boolean
}

/** SQLite's index of words gives its rows in the order asked for: it goes first, but where few claims can be meant. */
const sqlite = (
  { columns, days, need, article, narrow, range }: Asked,
  beside: readonly Condition[],
  part: Part,
): Condition => {
  const first = need && !narrow
  if (days)
    return sql`select seq from (select seq from claim where ${days[0]}
      union all select seq from claim where ${days[1]}) where seq >= ${part.from} ${inOrder(sql.ref('seq'), part)}`
  const key = sql.ref(first ? 'claim_words.rowid' : 'claim.seq')
  const conditions = [
    ...within(key, part, range),
    ...columns,
    ...(article
      ? [sql`claim.document in (select rowid from article_words where ${inSqliteArticles(article)})`]
      : []),
  ]
  if (first)
    return sql`select ${sql.join([sql`${key} as seq`, ...beside])}
      from claim_words cross join claim on claim.seq = claim_words.rowid
      where ${everyOf([inSqliteClaims(need), ...conditions])} ${inOrder(key, part)}`
  const told = need
    ? [
        sql`exists (select 1 from claim_words where ${inSqliteClaims(need)} and claim_words.rowid = claim.seq)`,
      ]
    : []
  return sql`select ${sql.join([sql`${key} as seq`, ...beside])} from claim
    where ${everyOf([...conditions, ...told])} ${inOrder(key, part)}`
}

const postgres = (
  { columns, need, article, range }: Asked,
  beside: readonly Condition[],
  part: Part,
): Condition => {
  const key = sql.ref('claim.seq')
  return sql`select ${sql.join([sql`${key} as seq`, ...beside])} from claim
    ${need ? sql`join claim_words on claim_words.seq = claim.seq` : sql``}
    ${article ? sql`join article_words on article_words.seq = claim.document` : sql``}
    where ${everyOf([
      ...within(key, part, range),
      ...columns,
      ...(need ? [inPostgresClaims(need)] : []),
      ...(article ? [inPostgresArticles(article)] : []),
    ])} ${inOrder(key, part)}`
}

const within = (key: Condition, { from }: Part, range: Asked['range']): Condition[] => [
  sql`${key} >= ${from}`,
  ...(range ? [sql`${key} < ${range.to}`] : []),
]

const inOrder = (key: Condition, { latest, limit }: Part): Condition =>
  latest ? sql`order by ${key} desc limit ${limit}` : sql`order by ${key} limit ${limit}`
