import { sql } from 'kysely'
import type { Actor } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { type Condition, everyOf, lower, oneOf } from './conditions.ts'
import { keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

/** Which actors are asked for: all that is given must hold. */
export interface ActorFilter {
  /** Beginning of the name, whatever its capitals. */
  readonly name?: string
  readonly type?: readonly Actor['type'][]
}

const ORDER = 'actors'

/** Actors in the order of their names, without the places where they are named. */
export const actors = async (at: Access, filter: ActorFilter, page: Page = {}): Promise<Paged<Actor>> => {
  const { limit = USUAL_LIMIT } = page
  const after = keyAt(ORDER, page.after, ['', ''])
  const { rows } = await sql<{ id: string; name: string; body: string }>`
    select id, lower(name) as name, body from actor
    where ${everyOf([
      ...conditionsOf(filter),
      ...(after ? [sql`lower(name) >= ${after[0]} and (lower(name) > ${after[0]} or id > ${after[1]})`] : []),
    ])}
    order by lower(name), id limit ${limit + 1}`.execute(at.db)
  return paged(
    rows,
    limit,
    ORDER,
    (r) => [r.name, r.id],
    (r) => ({ ...(JSON.parse(r.body) as Omit<Actor, 'mentions'>), mentions: [] }),
  )
}

/** After every letter that a name goes on with. */
const END = '\u{10ffff}'

const conditionsOf = ({ name, type }: ActorFilter): Condition[] => [
  ...(name === undefined
    ? []
    : [sql`lower(name) >= ${lower(name)} and lower(name) <= ${`${lower(name)}${END}`}`]),
  ...oneOf('type', type),
]
