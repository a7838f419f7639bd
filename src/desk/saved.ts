import { randomUUID } from 'node:crypto'
import { DeskError } from './errors.ts'
import type { Tables } from './tables.ts'

/** An address of the workbench that somebody gave a name to. */
export interface SavedQuery {
  readonly id: string
  readonly name: string
  /** Address within the workbench: path and query. */
  readonly address: string
  readonly by: string
  readonly at: string
}

/** The saved queries of a desk. All see them all. */
export class SavedQueries {
  readonly #tables: Tables

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** By their names. */
  async list(): Promise<readonly SavedQuery[]> {
    const held = await this.#tables.held()
    if (!held) return []
    const rows = await held.db.selectFrom('saved_query').selectAll().orderBy('id').execute()
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.at.localeCompare(b.at))
  }

  async find(id: string): Promise<SavedQuery | undefined> {
    const held = await this.#tables.held()
    return held?.db.selectFrom('saved_query').selectAll().where('id', '=', id).executeTakeFirst()
  }

  /** @throws DeskError where the address leads out of the workbench */
  async save({ name, address, by }: Pick<SavedQuery, 'name' | 'address' | 'by'>): Promise<SavedQuery> {
    if (!isWithin(address))
      throw new DeskError(
        'bad-address',
        `${address} is no address of the workbench: it begins with one slash`,
      )
    const query = { id: randomUUID(), name, address, by, at: new Date().toISOString() }
    const { db } = await this.#tables.made()
    await db.insertInto('saved_query').values(query).execute()
    return query
  }

  /** @throws DeskError where there is none */
  async remove(id: string): Promise<void> {
    const held = await this.#tables.held()
    const done = await held?.db.deleteFrom('saved_query').where('id', '=', id).executeTakeFirst()
    if (!done?.numDeletedRows)
      throw new DeskError('not-held', `there is no saved query ${id}: see the list of them`)
  }
}

const HERE = 'http://here.invalid'

/** A path of ours, not one of another host (`//host`, `/\host`). */
const isWithin = (address: string): boolean =>
  /^\/(?![/\\])/.test(address) && URL.canParse(address, HERE) && new URL(address, HERE).origin === HERE
