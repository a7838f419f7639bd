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

/** Actors that may be one by a name they share, one of them an actor of some events, and were kept apart. */
export const partedSpellings = async (
  at: Access,
  events: readonly string[],
  limit: number,
): Promise<SpellingPair[]> => {
  if (!events.length) return []
  const { rows } = await sql<{ one: string; a: string; other: string; b: string }>`
    select p.actor as one, p.body as a, q.actor as other, q.body as b
    from (select distinct p.id, k.portrait as beside from portrait p
        join portrait_key own on own.portrait = p.id
        join portrait_key k on k.key = own.key and k.portrait <> p.id
        where p.actor in ${actorsOfEvents(at, events)} and p.alone = 0
        order by p.id, k.portrait limit ${limit * 2}) as pair
      join portrait p on p.id = pair.id join portrait q on q.id = pair.beside
    where q.alone = 0 and q.actor <> p.actor
      and length(p.body) < ${LONGEST_BODY} and length(q.body) < ${LONGEST_BODY}
    order by p.id, q.id`.execute(at.db)
  const pairs = new Map<string, SpellingPair>()
  for (const { one, a, other, b } of rows) {
    const pair = [spellingOf({ actor: one, body: a }), spellingOf({ actor: other, body: b })].sort((x, y) =>
      x.party < y.party ? -1 : 1,
    ) as unknown as SpellingPair
    pairs.set(`${pair[0].party} ${pair[1].party}`, pair)
  }
  return [...pairs.values()].slice(0, limit)
}
