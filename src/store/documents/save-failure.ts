import type { Issue } from '../../base/index.ts'
import type { Connection, Database } from '../database.ts'
import { sourcesOfDocuments } from '../tallies/index.ts'
import { dropClaims } from './drop-claims.ts'
import { storable } from './storable.ts'
import { dropArticleWords } from './word-index.ts'

/** Notes why a document could not be read. What an earlier reading left of it goes: it is no longer what the bytes give. */
export const saveFailure = async (
  connection: Connection,
  dialect: Database['dialect'],
  seq: number,
  issue: Issue,
): Promise<void> => {
  const [code, message] = storable([issue.code, issue.message]) as [string, string]
  await sourcesOfDocuments({ db: connection, dialect }, [seq])
  await dropClaims(connection, dialect, [seq])
  const body = await connection.deleteFrom('body').where('document', '=', seq).executeTakeFirst()
  if (body.numDeletedRows) await dropArticleWords(connection, dialect, seq)
  await connection
    .updateTable('document')
    .set({ status: 'failed', code, message, linked: 0, words: 0, claims: 0 })
    .where('seq', '=', seq)
    .execute()
}
