import type { Claim } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { claimSeqs, reportsByDocument } from '../documents/index.ts'
import { HELD, type HeldClaim, heldClaim } from './claims.ts'

/** All claims of a document, by its number, as they stand in its text: of those that begin together the longest first. */
export const claimsInText = async (at: Access, document: number): Promise<readonly HeldClaim[]> => {
  const { from, to } = claimSeqs(document)
  const rows = await at.db
    .selectFrom('claim')
    .select(HELD)
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .orderBy('seq')
    .execute()
  const report = (await reportsByDocument(at, [document])).get(document)
  return rows
    .flatMap((row) => {
      const claim = report?.claims[row.position]
      return claim ? [heldClaim(claim, row)] : []
    })
    .toSorted((a, b) => start(a.claim) - start(b.claim) || end(b.claim) - end(a.claim))
}

const start = (c: Claim): number => c.target.selector[0].start
const end = (c: Claim): number => c.target.selector[0].end
