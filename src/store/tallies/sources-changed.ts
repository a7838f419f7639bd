import { sql } from 'kysely'
import { type Access, among } from '../database.ts'
import { countingOf } from './counting.ts'

/**
 * Notes that the sources of some documents and of their claims are to be counted anew: to be called before these change or
 * go, and afterwards.
 */
export const sourcesOfDocuments = async (at: Access, documents: readonly number[]): Promise<void> => {
  if (!documents.length || (await isNeedless(at))) return
  const seqs = among(at.dialect, documents)
  const claims =
    at.dialect === 'sqlite'
      ? sql`document join claim on claim.seq >= document.seq * 1048576 and claim.seq < (document.seq + 1) * 1048576
          where document.seq in ${seqs} and`
      : sql`claim where document in ${seqs} and`
  await sql`insert into source_changed (role, key)
    select 'outlet', publisher_key from document where seq in ${seqs} and publisher_key is not null
    union select 'origin', origin_key from ${claims} origin_key is not null
    on conflict do nothing`.execute(at.db)
}

/** The same for those who tell of some events. */
export const sourcesOfEvents = async (at: Access, events: readonly string[]): Promise<void> => {
  if (!events.length || (await isNeedless(at))) return
  const ids = among(at.dialect, events)
  await sql`insert into source_changed (role, key)
    select 'outlet', publisher_key from event_document join document on document.seq = event_document.document
      where event_document.event in ${ids} and publisher_key is not null
    union select 'origin', origin_key from claim where event in ${ids} and origin_key is not null
    on conflict do nothing`.execute(at.db)
}

/**
 * Where all will be counted anyway, nothing need be noted. In PostgreSQL another process may be counting all this moment,
 * and not see what this one has not committed yet: there it is noted always.
 */
const isNeedless = async (at: Access): Promise<boolean> =>
  at.dialect === 'sqlite' && (await countingOf(at)) === 'all'
