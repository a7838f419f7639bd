import { type Access, claimsCalled, type HeldClaim, heldDocuments } from '../../store/index.ts'
import type { ClaimItem } from '../answers.ts'
import { nameOf } from './document-name.ts'

/** Claims with the names of their documents. */
export const claimItems = async <C extends HeldClaim>(
  at: Access,
  held: readonly C[],
): Promise<readonly (Omit<C, 'document'> & Pick<ClaimItem, 'document'>)[]> => {
  const documents = await heldDocuments(at, [...new Set(held.map((h) => h.document))])
  return held.map((h) => ({ ...h, document: nameOf(documents.get(h.document)!) }))
}

/** The claims of these ids in this order; those that are not held are left out. */
export const claimsInOrder = async (at: Access, ids: readonly string[]): Promise<readonly ClaimItem[]> => {
  const found = await claimsCalled(at, ids)
  return claimItems(
    at,
    ids.flatMap((id) => found.get(id) ?? []),
  )
}
