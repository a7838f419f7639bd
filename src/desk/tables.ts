import type { Where } from '../ledger/index.ts'
import { type DeskDatabase, openDeskDatabase } from './database.ts'

/** Milliseconds after which it is looked again whether somebody made the tables of a server. */
const LOOK = 2_000

/** The tables of a desk, which are made when somebody first keeps something: who only looks leaves no trace. */
export class Tables {
  readonly #where: Where
  #open: Promise<DeskDatabase | undefined> | undefined
  #making: Promise<DeskDatabase> | undefined
  #looked = 0

  constructor(where: Where) {
    this.#where = where
  }

  /** To read from; undefined where nobody has kept anything. */
  async held(): Promise<DeskDatabase | undefined> {
    if (this.#open) return this.#open
    if (this.#where.kind === 'postgres' && Date.now() - this.#looked < LOOK) return undefined
    this.#looked = Date.now()
    return this.#keep(false)
  }

  /** To write to. @throws DeskError where they cannot be made. */
  async made(): Promise<DeskDatabase> {
    this.#making ??= this.#make()
    try {
      return await this.#making
    } catch (error) {
      this.#making = undefined
      throw error
    }
  }

  async close(): Promise<void> {
    const open = await this.#open?.catch(() => undefined)
    this.#open = undefined
    this.#making = undefined
    await open?.db.destroy()
  }

  async #make(): Promise<DeskDatabase> {
    return (await this.#open) ?? (await this.#keep(true))!
  }

  async #keep(make: boolean): Promise<DeskDatabase | undefined> {
    const opening = openDeskDatabase(this.#where, make)
    this.#open = opening
    try {
      const open = await opening
      if (!open && this.#open === opening) this.#open = undefined
      return open
    } catch (error) {
      if (this.#open === opening) this.#open = undefined
      throw error
    }
  }
}
