import type { EventRecord } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { originKey } from '../documents/index.ts'

/** Number of the document that a claim stands in; undefined where there is no such claim. */
export const documentOfClaim = async ({ db }: Access, claim: string): Promise<number | undefined> =>
  (await db.selectFrom('claim').select('document').where('id', '=', claim).executeTakeFirst())?.document

/** Number of a document; undefined where it is not held. */
export const numberOf = async ({ db }: Access, document: string): Promise<number | undefined> =>
  (await db.selectFrom('document').select('seq').where('id', '=', document).executeTakeFirst())?.seq

/** Ids of the claims of an event; undefined where there is no such event. */
export const claimsOfEvent = async (
  { db }: Access,
  event: string,
): Promise<readonly string[] | undefined> => {
  const row = await db.selectFrom('event').select('body').where('id', '=', event).executeTakeFirst()
  return row && (JSON.parse(row.body) as EventRecord).claims
}

/** The first party of an actor, in the order of the documents: its key, and the number of its document. */
export const partyOfActor = async (
  { db }: Access,
  actor: string,
): Promise<{ readonly key: string; readonly document: number } | undefined> => {
  const alone = db.selectFrom('party').select(['key', 'document']).where('actor', '=', actor)
  const grouped = db
    .selectFrom('portrait')
    .innerJoin('party', 'party.portrait', 'portrait.id')
    .select(['party.key', 'party.document'])
    .where('portrait.actor', '=', actor)
    .where('party.actor', 'is', null)
  return alone.union(grouped).orderBy('document').orderBy('key').limit(1).executeTakeFirst()
}

/** Whether anything is told by a source of this name, on its word, or with its words. */
export const isSource = async ({ db }: Access, name: string): Promise<boolean> => {
  const key = originKey(name)
  const claim = await db
    .selectFrom('claim')
    .select('seq')
    .where('origin_key', '=', key)
    .limit(1)
    .executeTakeFirst()
  if (claim) return true
  const outlets = await db
    .selectFrom('document')
    .select('publisher')
    .distinct()
    .where('publisher', 'is not', null)
    .execute()
  if (outlets.some((o) => originKey(o.publisher!) === key)) return true
  const cited = await db.selectFrom('citation').select('source').distinct().execute()
  return cited.some((c) => originKey(c.source) === key)
}
