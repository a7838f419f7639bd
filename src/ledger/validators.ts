import type { Validator, ValidatorStore } from '../sources/index.ts'
import { type Database, readState, writeState } from '../store/index.ts'

/** Validators of pages, kept in the store: lost with it, they only cost a fetch. */
export class StoredValidators implements ValidatorStore {
  private readonly store: Database

  constructor(store: Database) {
    this.store = store
  }

  async get(url: string): Promise<Validator | undefined> {
    const value = await readState(this.store.db, `validator ${url}`)
    return value === undefined ? undefined : (JSON.parse(value) as Validator)
  }

  set(url: string, validator: Validator): Promise<void> {
    return writeState(this.store.db, `validator ${url}`, JSON.stringify(validator))
  }
}
