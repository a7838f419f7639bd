import { sql } from 'kysely'
import {
  articlesInFts5,
  articlesInPostgres,
  claimsInFts5,
  claimsInTsquery,
  type Need,
  type Query,
} from '../words/index.ts'
import { type Condition, everyOf } from './conditions.ts'

/** The row of `claim_words` is one that is asked for. */
export const inSqliteClaims = (need: Need): Condition => sql`claim_words match ${claimsInFts5(need)}`

export const inPostgresClaims = (need: Need): Condition =>
  sql`claim_words.words @@ ${claimsInTsquery(need)}::tsquery`

/** The row of `article_words` is one that is asked for. */
export const inSqliteArticles = (query: Query): Condition => sql`article_words match ${articlesInFts5(query)}`

export const inPostgresArticles = (query: Query): Condition => {
  const { words, exact, without } = articlesInPostgres(query)
  return everyOf([
    sql`article_words.words @@ ${words}::tsquery`,
    ...exact.map(
      (ways) =>
        sql`(${sql.join(
          ways.map((way) =>
            'like' in way
              ? sql`article_words.folded like ${way.like}`
              : sql`article_words.words @@ ${way.words}::tsquery`,
          ),
          sql` or `,
        )})`,
    ),
    ...without.map((pattern) => sql`article_words.folded not like ${pattern}`),
  ])
}

/** How well a row of `claim_words` fits what it was matched with: the smaller, the better. Only its own words count. */
export const rankInSqlite: Condition = sql`bm25(claim_words, 1.0, 0.0, 0.0)`

export const rankInPostgres = (need: Need): Condition =>
  sql`-ts_rank('{0, 0, 0, 1}'::float4[], claim_words.words, ${claimsInTsquery(need)}::tsquery, 1)`

/** The same of `article_words`: a word of the title counts as much as some in the text. */
export const articleRankInSqlite: Condition = sql`bm25(article_words, 4.0, 1.0)`

export const articleRankInPostgres = (query: Query): Condition =>
  sql`-ts_rank('{0.25, 0, 0, 1}'::float4[], article_words.words, ${articlesInPostgres(query).words}::tsquery, 1)`
