import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { LOCK, LOCKS } from '../../archive/index.ts'
import type { Access } from '../database.ts'
import { readState, writeState } from '../state.ts'

const ME = randomUUID()

/**
 * Makes others wait until this transaction has ended: one at a time links. True where another process has linked since
 * this one did, so that what is remembered of the store is no longer what stands in it.
 */
export const lockLinking = async ({ db, dialect }: Access): Promise<boolean> => {
  // a SQLite store has one writer, by a lock of the archive's; what others write in between are decisions, each with a number
  if (dialect === 'sqlite') return false
  await sql`select pg_advisory_xact_lock(${LOCKS}, ${LOCK.linking})`.execute(db)
  const last = await readState(db, 'linked_by')
  if (last === ME) return false
  await writeState(db, 'linked_by', ME)
  return true
}
