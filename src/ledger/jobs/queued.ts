import { sql } from 'kysely'
import type { Connection, Database } from '../../store/index.ts'
import { covers } from './key.ts'

/** The schema of graphile-worker's tables. */
export const JOBS = 'muster_jobs'

/** What graphile-worker calls the one kind of job there is. */
export const TASK = 'read'

/** The names of the jobs that are queued or under way; those that were given up for good are not among them. */
export const queuedKeys = async (connection: Connection): Promise<Set<string>> => {
  const made = await sql<{
    there: boolean
  }>`select to_regclass(${`${JOBS}.jobs`}) is not null as there`.execute(connection)
  if (!made.rows[0]?.there) return new Set()
  const { rows } = await sql<{ key: string }>`select key from ${sql.table(`${JOBS}.jobs`)}
    where task_identifier = ${TASK} and key is not null and attempts < max_attempts or locked_at is not null`.execute(
    connection,
  )
  return new Set(rows.map((r) => r.key))
}

/** Those of some documents that no job will read; a folder has no jobs. */
export const withoutJob = async ({ db, dialect }: Database, seqs: Iterable<number>): Promise<Set<number>> => {
  if (dialect === 'sqlite') return new Set(seqs)
  const keys = await queuedKeys(db)
  return new Set([...seqs].filter((seq) => !covers(keys, seq)))
}
