import { sql } from 'kysely'
import { type Access, among } from '../database.ts'

/** Ids of the actors that some parties of reports are, by the parties' keys. */
export const actorsOfParties = async (
  { db, dialect }: Access,
  keys: readonly string[],
): Promise<Map<string, string>> => {
  if (!keys.length) return new Map()
  const { rows } = await sql<{ key: string; actor: string }>`
    select party.key, coalesce(party.actor, portrait.actor) as actor
    from party join portrait on portrait.id = party.portrait
    where party.key in ${among(dialect, keys)} and coalesce(party.actor, portrait.actor) is not null`.execute(
    db,
  )
  return new Map(rows.map((r) => [r.key, r.actor]))
}
