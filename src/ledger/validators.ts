import type { Validator, ValidatorStore } from '../sources/index.ts'
import { type Database, readState, writeState } from '../store/index.ts'

/**
 * Validators of pages, kept in the store: lost with it, they only cost a fetch. One is kept only when what it stands for
 * is safe (`keep`): else a run that was cut off would be told later that nothing has changed.
 */
export class StoredValidators implements ValidatorStore {
  private readonly store: Database
  private readonly pending = new Map<string, Validator>()

  constructor(store: Database) {
    this.store = store
  }

  async get(url: string): Promise<Validator | undefined> {
    const value = await readState(this.store.db, `validator ${url}`)
    return value === undefined ? undefined : (JSON.parse(value) as Validator)
  }

  set(url: string, validator: Validator): void {
    this.pending.set(url, validator)
  }

  /** To be called when all that was given out is safe. */
  async keep(): Promise<void> {
    const all = [...this.pending]
    this.pending.clear()
    for (const [url, validator] of all)
      await writeState(this.store.db, `validator ${url}`, JSON.stringify(validator))
  }
}
