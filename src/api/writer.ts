import { type Ledger, openLedger } from '../ledger/index.ts'

/**
 * So long a change waits for another process that writes to the ledger, in milliseconds: one that adds lets it in between
 * two of its steps, which take a second or some.
 */
const PATIENCE = 20_000

/**
 * Opens a ledger for writing, and only while something is written: other processes can write to it too. The changes that
 * this server is asked for wait for each other.
 */
export class Writer {
  readonly #where: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(where: string) {
    this.#where = where
  }

  /** @throws LedgerBusy, ArchiveError, and what `write` throws */
  async write<T>(write: (ledger: Ledger) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#alone(write))
    this.#last = turn.catch(() => {})
    return turn
  }

  /** Resolves when all that was begun is done. */
  async close(): Promise<void> {
    await this.#last
  }

  async #alone<T>(write: (ledger: Ledger) => Promise<T>): Promise<T> {
    const ledger = await openLedger(this.#where, { write: true, brief: true, wait: PATIENCE })
    try {
      return await write(ledger)
    } finally {
      await ledger.close()
    }
  }
}
