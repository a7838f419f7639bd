import { among, type Connection, type Database } from '../database.ts'
import { claimSeqs } from './claim-seq.ts'
import { dropClaimWords } from './word-index.ts'

/** Takes the claims of these documents out of the store, where an earlier reading left some. */
export const dropClaims = async (
  connection: Connection,
  dialect: Database['dialect'],
  documents: readonly number[],
): Promise<void> => {
  if (!documents.length) return
  const held = await connection
    .selectFrom('document')
    .select('seq')
    .where('seq', 'in', among(dialect, documents) as never)
    .where('claims', '>', 0)
    .execute()
  for (const { seq } of held) {
    const { from, to } = claimSeqs(seq)
    await connection.deleteFrom('claim').where('seq', '>=', from).where('seq', '<', to).execute()
    await dropClaimWords(connection, dialect, seq)
  }
}
