import { type Selectable, sql } from 'kysely'
import type { Claim, Status } from '../../base/index.ts'
import { type Access, among } from '../database.ts'
import { type Review, reportsByDocument } from '../documents/index.ts'
import type { ClaimRow } from '../schema.ts'
import { askedOf } from './claim-conditions.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimsAfter } from './claims-sql.ts'
import { everyPart, type Page, type Paged, pagedByNumber } from './page.ts'

/** A claim, and what the ledger knows of it. */
export interface HeldClaim {
  readonly claim: Claim
  /** Number of its document. */
  readonly document: number
  readonly review?: Review
  readonly status?: Status
  readonly event?: string
}

/** Claims in the order of their documents, and of the text. */
export const claims = async (at: Access, filter: ClaimFilter, page: Page = {}): Promise<Paged<HeldClaim>> => {
  const asked = await askedOf(at, filter)
  return pagedByNumber(
    'claims',
    page,
    async (after = -1, limit) => {
      if (!asked) return []
      const { rows } = await sql<{ seq: number }>`${claimsAfter(at, asked, after, limit)}`.execute(at.db)
      return rows.map((r) => r.seq)
    },
    (seqs) => heldClaims(at, seqs),
  )
}

/** All of them, one after the other. */
export const everyClaim = (at: Access, filter: ClaimFilter): AsyncGenerator<HeldClaim> =>
  everyPart((page) => claims(at, filter, page))

/** The columns that `heldClaim` takes, beside the claim's record. */
export const HELD = ['seq', 'document', 'position', 'review', 'status', 'event'] as const

/** The claims of these numbers. */
export const heldClaims = async (at: Access, seqs: readonly number[]): Promise<Map<number, HeldClaim>> => {
  if (!seqs.length) return new Map()
  const rows = await at.db
    .selectFrom('claim')
    .select(HELD)
    .where('seq', 'in', among(at.dialect, seqs) as never)
    .execute()
  const reports = await reportsByDocument(at, [...new Set(rows.map((r) => r.document))])
  const found = rows.flatMap((r) => {
    const claim = reports.get(r.document)?.claims[r.position]
    return claim ? [[r.seq, heldClaim(claim, r)] as const] : []
  })
  return new Map(found)
}

export const heldClaim = (
  claim: Claim,
  { document, review, status, event }: Pick<Selectable<ClaimRow>, 'document' | 'review' | 'status' | 'event'>,
): HeldClaim => ({
  claim,
  document,
  ...(review ? { review: review as Review } : {}),
  ...(status ? { status: status as Status } : {}),
  ...(event ? { event } : {}),
})
