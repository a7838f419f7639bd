import type { Validator, ValidatorStore } from '../sources/index.ts'
import { type Database, readState, writeState } from '../store/index.ts'

/** Has a store to read in for as long as something is asked of it. */
export type Reading = <T>(ask: (store: Database) => Promise<T>) => Promise<T>

/**
 * Validators of pages, kept in the store: lost with it, they only cost a fetch. One is kept only when what it stands for
 * is safe (`keep`): else a run that was cut off would be told later that nothing has changed.
 */
export class StoredValidators implements ValidatorStore {
  private readonly reading: Reading
  private readonly pending = new Map<string, Validator>()

  constructor(reading: Reading) {
    this.reading = reading
  }

  async get(url: string): Promise<Validator | undefined> {
    const value = await this.reading(({ db }) => readState(db, `validator ${url}`))
    return value === undefined ? undefined : (JSON.parse(value) as Validator)
  }

  set(url: string, validator: Validator): void {
    this.pending.set(url, validator)
  }

  /** To be called when all that was given out is safe. */
  async keep({ db }: Database): Promise<void> {
    const all = [...this.pending]
    this.pending.clear()
    for (const [url, validator] of all) await writeState(db, `validator ${url}`, JSON.stringify(validator))
  }
}
