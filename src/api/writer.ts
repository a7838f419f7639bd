import { type Ledger, openLedger } from '../ledger/index.ts'

/** Milliseconds to wait while another process writes to the ledger. */
const PATIENCE = 8000

/**
 * Opens the ledger for writing, for as long as one piece of work takes and no longer: others write to it too. Of this
 * process one writes at a time, in the order of the calls.
 */
export class Writer {
  readonly #where: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(where: string) {
    this.#where = where
  }

  /** @throws LedgerBusy, ArchiveError, and what the work throws */
  write<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      const ledger = await openLedger(this.#where, { write: true, wait: PATIENCE })
      try {
        return await work(ledger)
      } finally {
        await ledger.close()
      }
    })
    this.#last = done.catch(() => {})
    return done
  }

  /** Resolves when all that was begun is done. */
  async close(): Promise<void> {
    await this.#last
  }
}
