import { sql } from 'kysely'
import type { Actor } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { Shelf } from './shelf.ts'

/** So many reports are looked at for the places where an actor is named. */
const MOST = 200

/**
 * An actor with the places where it is named, in the order of the documents; undefined where there is no such actor. A
 * state is named in every report: where there are very many, `documents` says how many, and the first of them are shown.
 */
export const actorIn = async (
  at: Access,
  id: string,
): Promise<{ readonly actor: Actor; readonly documents: number } | undefined> => {
  const row = await at.db.selectFrom('actor').select('body').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { rows } = await sql<{ document: string; key: string }>`
    select d.id as document, p.key from party p join document d on d.seq = p.document
    where p.actor = ${id}
    union select d.id as document, p.key from portrait t join party p on p.portrait = t.id
    join document d on d.seq = p.document where t.actor = ${id} and p.actor is null
    order by 1`.execute(at.db)
  const documents = [...new Set(rows.map((r) => r.document))]
  const shown = new Set(documents.slice(0, MOST))
  const shelf = new Shelf()
  await shelf.fetch(at, shown)
  const keys = new Set(rows.map((r) => r.key))
  const mentions = [...shown].flatMap((document) =>
    (shelf.get(document)?.parties ?? [])
      .filter((p) => keys.has(p.key))
      .flatMap((p) => p.mentions.map(({ start, end }) => ({ document, start, end })))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  )
  const actor = JSON.parse(row.body) as Omit<Actor, 'mentions'>
  return { actor: { ...actor, mentions }, documents: documents.length }
}
