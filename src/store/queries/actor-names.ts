import type { Actor } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { type Term, termOf } from '../words/index.ts'

/** How an actor is looked for among the names in claims. */
export interface ActorNames {
  readonly names: readonly Term[]
  /** Given where an actor of the ledger was asked for: the claim must be of a document that tells of it. */
  readonly id?: string
}

/** An actor given by id goes by all its names; anything else is words of a name. */
export const actorNames = async ({ db }: Access, asked: string): Promise<ActorNames> => {
  if (!asked.startsWith('actor:')) return { names: termsOf([asked]) }
  const row = await db.selectFrom('actor').select('body').where('id', '=', asked).executeTakeFirst()
  if (!row) return { names: [] }
  const { name, aliases } = JSON.parse(row.body) as Pick<Actor, 'name' | 'aliases'>
  return { names: termsOf([name, ...aliases]), id: asked }
}

/** An index takes a limited number of terms. */
const MOST_NAMES = 64

const termsOf = (names: readonly string[]): Term[] =>
  names.slice(0, MOST_NAMES).flatMap((name) => termOf(name) ?? [])
