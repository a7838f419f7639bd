import { sql } from 'kysely'
import { Text } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { articleOf, originKey } from '../documents/index.ts'
import { isEmpty, parseQuery, type Query } from '../words/index.ts'
import { askedOf } from './claim-conditions.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { type HeldClaim, heldClaims } from './claims.ts'
import { latestRanked } from './claims-sql.ts'
import { type Condition, equal, everyOf } from './conditions.ts'
import { document, type HeldDocument } from './document.ts'
import { type Snippet, snippetOf } from './snippet.ts'
import {
  articleRankInPostgres,
  articleRankInSqlite,
  inPostgresArticles,
  inSqliteArticles,
} from './word-conditions.ts'

export interface FoundClaim extends HeldClaim {
  readonly snippet: Snippet
}

export interface FoundDocument {
  readonly document: HeldDocument
  readonly snippet: Snippet
}

/** Which documents are looked through. */
export interface DocumentFilter {
  readonly publisher?: string
  /** ISO days, both included, between which it was published. */
  readonly from?: string
  readonly to?: string
}

/** How many hits to give: the best, after so many. */
export interface Ranks {
  readonly limit?: number
  readonly skip?: number
}

/** Where more than this match, it is the latest that are ranked: that a word is in thousands of texts tells little of any. */
const RANKED = 2000

const USUAL = 20

/** Claims whose words were looked for, the best first. See `parseQuery` for what can be asked. */
export const searchClaims = async (
  at: Access,
  words: string,
  filter: Omit<ClaimFilter, 'words'> = {},
  ranks: Ranks = {},
): Promise<readonly FoundClaim[]> => {
  const asked = await askedOf(at, { ...filter, words })
  if (!asked?.need) return []
  const query = parseQuery(words)
  const seqs = await best(at, latestRanked(at, asked, RANKED), ranks)
  const found = await heldClaims(at, seqs)
  return seqs.flatMap((seq) => {
    const held = found.get(seq)
    if (!held) return []
    return [{ ...held, snippet: snippetOf(new Text(held.claim.target.selector[1].exact), query) }]
  })
}

/** Documents whose words were looked for, the best first. See `parseQuery` for what can be asked. */
export const searchDocuments = async (
  at: Access,
  words: string,
  filter: DocumentFilter = {},
  ranks: Ranks = {},
): Promise<readonly FoundDocument[]> => {
  const query = parseQuery(words)
  if (isEmpty(query)) return []
  const seqs = await best(at, articlesWith(at, query, filter), ranks)
  const found: FoundDocument[] = []
  for (const seq of seqs) {
    const [held, article] = [await document(at, seq), await articleOf(at, seq)]
    if (held && article) found.push({ document: held, snippet: snippetOf(article.text, query) })
  }
  return found
}

/** Numbers of the best of some ranked rows; of those that fit as well, the later ones first. */
const best = async (
  { db }: Access,
  rows: Condition,
  { limit = USUAL, skip = 0 }: Ranks,
): Promise<number[]> => {
  const found = await sql<{ seq: number }>`select seq from (${rows}) as ranked
    order by rank, seq desc limit ${limit} offset ${skip}`.execute(db)
  return found.rows.map((r) => r.seq)
}

const articlesWith = (
  { dialect }: Access,
  query: Query,
  { publisher, from, to }: DocumentFilter,
): Condition => {
  const conditions = [
    ...equal('document.publisher_key', publisher === undefined ? undefined : originKey(publisher)),
    ...(from === undefined ? [] : [sql`document.published_end >= ${from}`]),
    ...(to === undefined ? [] : [sql`document.published_start <= ${to}`]),
  ]
  return dialect === 'sqlite'
    ? sql`select article_words.rowid as seq, ${articleRankInSqlite} as rank
        from article_words cross join document on document.seq = article_words.rowid
        where ${everyOf([inSqliteArticles(query), ...conditions])}
        order by article_words.rowid desc limit ${RANKED}`
    : sql`select document.seq as seq, ${articleRankInPostgres(query)} as rank
        from article_words join document on document.seq = article_words.seq
        where ${everyOf([inPostgresArticles(query), ...conditions])}
        order by document.seq desc limit ${RANKED}`
}
