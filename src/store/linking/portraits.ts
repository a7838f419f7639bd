import { sql } from 'kysely'
import type { Portrait } from '../../linking/index.ts'
import { type Access, among, putRows, table } from '../database.ts'
import { AtHand } from './at-hand.ts'

/** What a group of parties is one with others by, and the actor that it is; none where its parties stand alone. */
export interface KeptPortrait {
  readonly id: string
  readonly alone: boolean
  readonly actor: string | null
  readonly portrait: Portrait
}

/** So many are at hand. */
const ROOM = 6000

/**
 * The portraits of a store. Those used lately are at hand: a state is named in every report, and its portrait is long. They
 * are written through, so that what is at hand is what the store has.
 */
export class Portraits {
  private readonly held: AtHand<KeptPortrait>

  constructor(room = ROOM) {
    this.held = new AtHand(room)
  }

  clear(): void {
    this.held.clear()
  }

  /** Those of some ids that the store has. */
  async of(at: Access, ids: readonly string[]): Promise<Map<string, KeptPortrait>> {
    await this.fetch(
      at,
      ids.filter((id) => !this.held.has(id)),
    )
    const found = new Map<string, KeptPortrait>()
    for (const id of ids) {
      const one = this.held.get(id)
      if (one) found.set(id, one)
    }
    this.held.trim()
    return found
  }

  /** Puts portraits in the place of those of the same ids. */
  async save(at: Access, portraits: readonly KeptPortrait[]): Promise<void> {
    for (const one of portraits) this.held.put(one.id, one)
    await putRows(
      at,
      'portrait',
      { id: 'text', alone: 'bigint', actor: 'text', body: 'text' },
      portraits.map((p) => [p.id, p.alone ? 1 : 0, p.actor, JSON.stringify(p.portrait)]),
      { replaceBy: ['id'] },
    )
    await putRows(
      at,
      'portrait_key',
      { key: 'text', portrait: 'text' },
      portraits.flatMap((p) => p.portrait.keys.map((key) => [key, p.id])),
      'keep',
    )
  }

  /** Says of some which actor they are. */
  async assign({ db, dialect }: Access, actors: readonly (readonly [string, string])[]): Promise<void> {
    if (!actors.length) return
    for (const [id, actor] of actors) {
      const one = this.held.get(id)
      if (one) this.held.put(id, { ...one, actor })
    }
    await sql`update portrait set actor = given.actor
      from ${table(dialect, { id: 'text', actor: 'text' }, actors)} as given
      where portrait.id = given.id`.execute(db)
  }

  async remove({ db, dialect }: Access, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.held.drop(id)
    await db.deleteFrom('portrait').where('id', 'in', among(dialect, ids)).execute()
    await db.deleteFrom('portrait_key').where('portrait', 'in', among(dialect, ids)).execute()
  }

  /** The ids of those that are some actors. */
  async ofActors({ db, dialect }: Access, actors: readonly string[]): Promise<string[]> {
    if (!actors.length) return []
    const rows = await db
      .selectFrom('portrait')
      .select('id')
      .where('actor', 'in', among(dialect, actors))
      .execute()
    return rows.map((r) => r.id)
  }

  private async fetch({ db, dialect }: Access, ids: readonly string[]): Promise<void> {
    if (!ids.length) return
    const rows = await db.selectFrom('portrait').selectAll().where('id', 'in', among(dialect, ids)).execute()
    for (const { id, alone, actor, body } of rows)
      this.held.put(id, { id, alone: alone === 1, actor, portrait: JSON.parse(body) as Portrait })
  }
}
