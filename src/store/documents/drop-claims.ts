import { type Access, among } from '../database.ts'
import { claimSeqs } from './claim-seq.ts'
import { dropClaimWords } from './word-index.ts'

/** Takes the claims of these documents out of the store, where an earlier reading left some. */
export const dropClaims = async (at: Access, documents: readonly number[]): Promise<void> => {
  if (!documents.length) return
  const held = await at.db
    .selectFrom('document')
    .select('seq')
    .where('seq', 'in', among(at.dialect, documents) as never)
    .where('claims', '>', 0)
    .execute()
  for (const { seq } of held) {
    const { from, to } = claimSeqs(seq)
    await at.db.deleteFrom('claim').where('seq', '>=', from).where('seq', '<', to).execute()
    await dropClaimWords(at, seq)
  }
}
