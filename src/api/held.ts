import { statSync } from 'node:fs'
import { join } from 'node:path'
import { INDEX, type Ledger, openLedger, type Where, whereOf } from '../ledger/index.ts'
import { storeVersion } from '../store/index.ts'

/** How often it is looked whether the index was made anew, in milliseconds. */
const LOOK = 1000

/** How long questions that are under way may still use an index that was swapped for another. */
const GRACE = 60_000

/** Answers kept for one version of the ledger. */
const KEPT = 200

/**
 * A ledger that is read for as long as the server runs. The index of a folder is opened again where `muster rebuild` put
 * another in its place.
 */
export class Held {
  readonly where: Where
  private opened: Promise<Ledger> | undefined
  private file: string | undefined
  private looked = 0
  private answers = new Map<string, Promise<unknown>>()
  private answersOf = ''

  constructor(ledger: string) {
    this.where = whereOf(ledger)
  }

  /** The ledger, open for reading. @throws ArchiveError */
  async ledger(): Promise<Ledger> {
    this.lookForAnother()
    this.opened ??= openLedger(this.where.kind === 'folder' ? this.where.path : this.where.url, {
      write: false,
    })
    try {
      return await this.opened
    } catch (error) {
      // the next question tries again
      this.opened = undefined
      throw error
    }
  }

  async store(): Promise<Ledger['store']> {
    return (await this.ledger()).store
  }

  /** Another one after every change of the ledger by anybody. */
  async version(): Promise<string> {
    const store = await this.store()
    return `${this.file ?? ''}:${await storeVersion(store)}`
  }

  /** What was answered before, as long as the ledger is the same. */
  async once<T>(key: string, answer: () => Promise<T>): Promise<T> {
    const version = await this.version()
    if (version !== this.answersOf || this.answers.size >= KEPT) {
      this.answers = new Map()
      this.answersOf = version
    }
    const { answers } = this
    const known = answers.get(key) as Promise<T> | undefined
    if (known) return known
    const asked = answer()
    answers.set(key, asked)
    asked.catch(() => answers.delete(key))
    return asked
  }

  async close(): Promise<void> {
    const { opened } = this
    this.opened = undefined
    await (await opened?.catch(() => undefined))?.close()
  }

  private lookForAnother(): void {
    if (this.where.kind !== 'folder' || Date.now() - this.looked < LOOK) return
    this.looked = Date.now()
    const about = statSync(join(this.where.path, INDEX), { throwIfNoEntry: false })
    const file = about ? `${about.ino}` : this.file
    if (file === this.file) return
    const old = this.opened
    this.file = file
    this.opened = undefined
    if (old) setTimeout(() => void old.then((l) => l.close()).catch(() => {}), GRACE).unref()
  }
}
