import type { Connection, Database } from '../database.ts'
import { among } from '../database.ts'

/** A document that something is still to be done with. */
export interface Waiting {
  readonly seq: number
  /** `sha256:` and the hex digest of the bytes. */
  readonly id: string
  readonly source: string
  readonly input: string
}

/** Where to go on, and how many to give. */
export interface Batch {
  /** Number of the last document that was seen. */
  readonly after?: number
  readonly limit: number
}

/** Documents that were taken in and not read yet, in the order of their numbers. */
export const unread = (connection: Connection, batch: Batch): Promise<Waiting[]> =>
  documents(connection, batch).where('status', '=', 'captured').execute()

/** Documents that could not be read, in the order of their numbers: for another try. */
export const failed = (connection: Connection, batch: Batch): Promise<Waiting[]> =>
  documents(connection, batch).where('status', '=', 'failed').execute()

/** Documents that were read and not linked yet, in the order of their numbers. */
export const unlinked = (connection: Connection, batch: Batch): Promise<Waiting[]> =>
  documents(connection, batch).where('status', '=', 'read').where('linked', '=', 0).execute()

/** Lets the documents that could not be read wait for another try. */
export const waitAgain = async (connection: Connection): Promise<void> => {
  await connection
    .updateTable('document')
    .set({ status: 'captured', code: null, message: null })
    .where('status', '=', 'failed')
    .execute()
}

/** Inputs that could not be taken in, each at its last try, in the order of the tries: for another one. */
export const refused = (
  connection: Connection,
  { after = 0, limit }: Batch,
): Promise<{ readonly seq: number; readonly source: string; readonly input: string }[]> =>
  connection
    .selectFrom('refusal')
    .select(['seq', 'source', 'input'])
    .where('settled', '=', 0)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()

const documents = (connection: Connection, { after = 0, limit }: Batch) =>
  connection
    .selectFrom('document')
    .select(['seq', 'id', 'source', 'input'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)

/** Notes that these documents are linked with all the others. */
export const markLinked = async (
  connection: Connection,
  dialect: Database['dialect'],
  seqs: readonly number[],
): Promise<void> => {
  if (!seqs.length) return
  await connection
    .updateTable('document')
    .set({ linked: 1 })
    .where('seq', 'in', among(dialect, seqs) as never)
    .execute()
}
