import { type Selectable, sql } from 'kysely'
import type { Claim, Status } from '../../base/index.ts'
import { type Held, type Review, reportsByDocument } from '../documents/index.ts'
import type { ClaimRow } from '../schema.ts'
import { type Asked, askedOf } from './claim-conditions.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { type Condition, everyOf } from './conditions.ts'
import { everyPart, keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'
import { inPostgresArticles, inPostgresClaims, inSqliteArticles, inSqliteClaims } from './word-conditions.ts'

/** A claim, and what the ledger knows of it. */
export interface HeldClaim {
  readonly claim: Claim
  /** Number of its document. */
  readonly document: number
  readonly review?: Review
  readonly status?: Status
  readonly event?: string
}

const ORDER = 'claims'

/** Claims in the order of their documents, and of the text. */
export const claims = async (held: Held, filter: ClaimFilter, page: Page = {}): Promise<Paged<HeldClaim>> => {
  const { limit = USUAL_LIMIT } = page
  const [after] = keyAt(ORDER, page.after, [0]) ?? [-1]
  const asked = await askedOf(held, filter)
  if (!asked) return { items: [] }
  const seqs = await claimSeqsOf(held, asked, after, limit + 1)
  const found = await heldClaims(held, seqs.slice(0, limit))
  return paged(
    seqs,
    limit,
    ORDER,
    (seq) => [seq],
    (seq) => found.get(seq)!,
  )
}

/** All of them, one after the other. */
export const everyClaim = (held: Held, filter: ClaimFilter): AsyncGenerator<HeldClaim> =>
  everyPart((page) => claims(held, filter, page))

/** Numbers of the claims that are asked for, in order. */
const claimSeqsOf = async (
  { db, dialect }: Held,
  asked: Asked,
  after: number,
  limit: number,
): Promise<number[]> => {
  const from = Math.max(after + 1, asked.range?.from ?? 0)
  const to = asked.range?.to
  const query = (dialect === 'sqlite' ? inSqlite : inPostgres)(asked, (key) =>
    everyOf([sql`${sql.ref(key)} >= ${from}`, ...(to === undefined ? [] : [sql`${sql.ref(key)} < ${to}`])]),
  )
  const { rows } = await sql<{ seq: number }>`${query} limit ${limit}`.execute(db)
  return rows.map((r) => r.seq)
}

type Within = (key: string) => Condition

/** SQLite's index of words gives its rows in the order asked for: it goes first, but where few claims can be meant. */
const inSqlite = ({ columns, need, article, narrow }: Asked, within: Within): Condition => {
  const others = [
    ...columns,
    ...(article
      ? [sql`claim.document in (select rowid from article_words where ${inSqliteArticles(article)})`]
      : []),
  ]
  if (!need) return sql`select seq from claim where ${everyOf([within('claim.seq'), ...others])} order by seq`
  if (!narrow)
    return sql`select claim.seq from claim_words cross join claim on claim.seq = claim_words.rowid
      where ${everyOf([inSqliteClaims(need), within('claim_words.rowid'), ...others])} order by claim_words.rowid`
  const told = sql`exists (select 1 from claim_words where ${inSqliteClaims(need)} and claim_words.rowid = claim.seq)`
  return sql`select seq from claim where ${everyOf([within('claim.seq'), ...others, told])} order by seq`
}

const inPostgres = ({ columns, need, article }: Asked, within: Within): Condition =>
  sql`select claim.seq from claim where ${everyOf([
    within('claim.seq'),
    ...columns,
    ...(need
      ? [
          sql`exists (select 1 from claim_words where claim_words.seq = claim.seq and ${inPostgresClaims(need)})`,
        ]
      : []),
    ...(article
      ? [
          sql`exists (select 1 from article_words where article_words.seq = claim.document
            and ${inPostgresArticles(article)})`,
        ]
      : []),
  ])} order by claim.seq`

/** The claims of these numbers. */
export const heldClaims = async (held: Held, seqs: readonly number[]): Promise<Map<number, HeldClaim>> => {
  if (!seqs.length) return new Map()
  const rows = await held.db
    .selectFrom('claim')
    .select(['seq', 'document', 'position', 'review', 'status', 'event'])
    .where('seq', 'in', seqs)
    .execute()
  const reports = await reportsByDocument(held, [...new Set(rows.map((r) => r.document))])
  const found = rows.flatMap((r) => {
    const claim = reports.get(r.document)?.claims[r.position]
    return claim ? [[r.seq, heldClaim(claim, r)] as const] : []
  })
  return new Map(found)
}

const heldClaim = (
  claim: Claim,
  { document, review, status, event }: Pick<Selectable<ClaimRow>, 'document' | 'review' | 'status' | 'event'>,
): HeldClaim => ({
  claim,
  document,
  ...(review ? { review: review as Review } : {}),
  ...(status ? { status: status as Status } : {}),
  ...(event ? { event } : {}),
})
