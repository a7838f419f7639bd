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
