import { type Access, among } from '../database.ts'
import { type HeldClaim, heldClaims } from './claims.ts'

/** The claims of these ids, by id; those that are not held are not there. */
export const claimsCalled = async (at: Access, ids: readonly string[]): Promise<Map<string, HeldClaim>> => {
  if (!ids.length) return new Map()
  const rows = await at.db
    .selectFrom('claim')
    .select('seq')
    .where('id', 'in', among(at.dialect, [...new Set(ids)]))
    .execute()
  const held = await heldClaims(
    at,
    rows.map((r) => r.seq),
  )
  return new Map([...held.values()].map((h) => [h.claim.id, h]))
}
