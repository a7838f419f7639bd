import { sql } from 'kysely'
import type { EventRecord } from '../../base/index.ts'
import { BESIDE, dayOf, likenessOf, lookAlikesOf } from '../../linker/index.ts'
import type { Node } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import { LEAST } from './graph.ts'
import { Shelf } from './shelf.ts'

interface Episode {
  readonly id: string
  readonly event: string
  readonly document: string
}

/**
 * The look-alikes of an event that it was kept apart from, and why; undefined where there is no such event. They are not
 * kept with the event: most comings of a report change some event's look-alikes, and few are ever asked for.
 */
export const lookAlikesIn = async (
  at: Access,
  event: string,
): Promise<EventRecord['apart_from'] | undefined> => {
  const { db, dialect } = at
  const row = await db.selectFrom('event').select('episode').where('id', '=', event).executeTakeFirst()
  if (!row) return undefined
  const episodes = new Map<string, Episode>()
  const know = (rows: readonly Episode[]): void => {
    for (const e of rows) episodes.set(e.id, e)
  }
  const select = () =>
    db
      .selectFrom('episode')
      .innerJoin('document', 'document.seq', 'episode.document')
      .select(['episode.id', 'episode.event', 'document.id as document'])
  const own = await select().where('episode.event', '=', row.episode).orderBy('episode.id').execute()
  know(own)
  const ids = own.map((e) => e.id)
  const { rows: bonds } = await sql<Episode & { of: string; score: number }>`
    select x.id as of, y.id, y.event, d.id as document, bond.score
    from episode x join bond on bond.a = x.seq join episode y on y.seq = bond.b join document d on d.seq = y.document
    where x.id in ${among(dialect, ids)}`.execute(db)
  know(bonds)
  const shelf = new Shelf()
  await shelf.fetch(
    at,
    own.map((e) => e.document),
  )
  // episodes that a report sets against its own are of the same report
  know(
    await select()
      .where(
        'document.id',
        'in',
        among(
          dialect,
          own.map((e) => e.document),
        ),
      )
      .execute(),
  )
  const nodeOf = (id: string): Node => shelf.get(episodes.get(id)!.document)!.nodes.get(id)!
  const nodes = ids.map(nodeOf)
  const beside = new Map<string, readonly string[]>()
  for (const node of nodes) beside.set(node.id, await besideOf(at, node))
  const unknown = [...new Set([...beside.values()].flat())].filter((id) => !episodes.has(id))
  if (unknown.length) know(await select().where('episode.id', 'in', among(dialect, unknown)).execute())
  await shelf.fetch(
    at,
    [...episodes.values()].map((e) => e.document),
  )
  const compared = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]))
  for (const { of, id, score } of bonds)
    compared.get(of)!.set(id, score <= LEAST ? Number.NEGATIVE_INFINITY : score)
  return lookAlikesOf(row.episode, nodes, {
    event: (id) => episodes.get(id)!.event,
    node: nodeOf,
    compared: (id) => compared.get(id) ?? new Map(),
    told: (document) => shelf.get(document)!.apart,
    nodesOfDocument: (document) => [...shelf.get(document)!.nodes.keys()],
    beside: (node) => beside.get(node.id) ?? [],
  })
}

/** Episodes of the same kind and country, nearest in time, before and after one. */
const besideOf = async ({ db }: Access, node: Node): Promise<string[]> => {
  const day = dayOf(node)
  const found: string[] = []
  for (const key of likenessOf(node)) {
    const { rows } = await sql<{ id: string }>`
      select id from (select day, id from likeness
        where key = ${key} and (day < ${day} or (day = ${day} and id < ${node.id}))
        order by day desc, id desc limit ${BESIDE}) as before
      union all
      select id from (select day, id from likeness
        where key = ${key} and (day > ${day} or (day = ${day} and id > ${node.id}))
        order by day, id limit ${BESIDE}) as after`.execute(db)
    found.push(...rows.map((r) => r.id))
  }
  return found
}
