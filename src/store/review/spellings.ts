import { sql } from 'kysely'
import type { Portrait } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'

/** What is told of parties that go by one spelling of a name. */
export interface Spelling {
  readonly actor: string
  /** Key of one of its parties, by which a decision names it. */
  readonly party: string
  readonly name: string
  readonly names: readonly string[]
  readonly documents: number
}

export type SpellingPair = readonly [Spelling, Spelling]

interface Row {
  readonly actor: string
  readonly body: string
}

const spellingOf = ({ actor, body }: Row): Spelling => {
  const { key, name, names, documents } = JSON.parse(body) as Portrait
  return { actor, party: key, name, names: Object.keys(names).sort(), documents }
}

/** Names of more parties than this are told of so often that they are looked at elsewhere. */
const LONGEST_BODY = 100_000

/** Who takes part in some events, and on whose word they rest. */
const actorsOfEvents = ({ dialect }: Access, events: readonly string[]) =>
  sql`(select actor from event_actor where event in ${among(dialect, events)}
    union select origin from event_origin where event in ${among(dialect, events)})`

/**
 * Actors of some events that go by more than one spelling: for each of them its most told spelling, and each of the others
 * beside it.
 */
export const joinedSpellings = async (
  at: Access,
  events: readonly string[],
  limit: number,
): Promise<SpellingPair[]> => {
  if (!events.length) return []
  const { rows } = await sql<Row>`
    select actor, body from portrait
    where actor in (select p.actor from portrait p where p.actor in ${actorsOfEvents(at, events)} and p.alone = 0
        group by p.actor having count(*) > 1 order by p.actor limit ${limit})
      and alone = 0 and length(body) < ${LONGEST_BODY}
    order by actor, id`.execute(at.db)
  const byActor = new Map<string, Spelling[]>()
  for (const row of rows) {
    const held = byActor.get(row.actor)
    if (held) held.push(spellingOf(row))
    else byActor.set(row.actor, [spellingOf(row)])
  }
  return [...byActor.values()].flatMap((all) => {
    const [usual, ...others] = all.sort((a, b) => b.documents - a.documents || (a.party < b.party ? -1 : 1))
    return others.map((other): SpellingPair => [usual!, other])
  })
}

/** A name that more portraits than this share tells nobody apart from anybody. */
const COMMON = 6

/** Of so many portraits the names are looked at. */
const MOST_NAMED = 1_500

/** Actors that may be one by a name they share, one of them an actor of some events, and were kept apart. */
export const partedSpellings = async (
  at: Access,
  events: readonly string[],
  limit: number,
): Promise<SpellingPair[]> => {
  if (!events.length) return []
  const { db, dialect } = at
  // keys are found by what they are of in the portraits themselves: their table is read by key
  const { rows: own } = await sql<{ body: string }>`
    select body from portrait where actor in ${actorsOfEvents(at, events)} and alone = 0
      and length(body) < ${LONGEST_BODY} order by id limit ${MOST_NAMED}`.execute(db)
  const names = [...new Set(own.flatMap((r) => (JSON.parse(r.body) as Portrait).keys))]
  if (!names.length) return []
  const { rows: shared } = await sql<{ key: string; portrait: string }>`
    select k.key, k.portrait from portrait_key k
    where k.key in (select key from portrait_key where key in ${among(dialect, names)} group by key having count(*) between 2 and ${COMMON})
    order by k.key, k.portrait`.execute(db)
  const ids = [...new Set(shared.map((r) => r.portrait))]
  if (!ids.length) return []
  const { rows } = await sql<Row & { id: string }>`
    select id, actor, body from portrait
    where id in ${among(dialect, ids)} and alone = 0 and actor is not null and length(body) < ${LONGEST_BODY}`.execute(
    db,
  )
  const known = new Map(rows.map((r) => [r.id, r]))
  const byKey = new Map<string, (Row & { id: string })[]>()
  for (const { key, portrait } of shared) {
    const row = known.get(portrait)
    if (!row) continue
    const held = byKey.get(key)
    if (held) held.push(row)
    else byKey.set(key, [row])
  }
  const pairs = new Map<string, SpellingPair>()
  for (const of of byKey.values())
    for (const [k, a] of of.entries())
      for (const b of of.slice(k + 1)) {
        if (a.actor === b.actor || pairs.size >= limit) continue
        const pair = [spellingOf(a), spellingOf(b)].sort((x, y) =>
          x.party < y.party ? -1 : 1,
        ) as unknown as SpellingPair
        pairs.set(`${pair[0].party} ${pair[1].party}`, pair)
      }
  return [...pairs.values()]
}
