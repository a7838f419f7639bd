import { type FileHandle, open } from 'node:fs/promises'
import type { Fact } from '../../base/index.ts'
import { type Added, added, unsaid, worded } from '../addition.ts'
import type { Head } from '../archive.ts'
import { ArchiveError } from '../errors.ts'
import { following } from '../row.ts'
import { sayingOf } from '../saying.ts'
import { EMPTY, type Entry, sealed } from '../seal.ts'
import { diskError } from './disk.ts'
import { entryOf, lineOf } from './line.ts'
import { lineAt } from './lines.ts'
import { rowsOf } from './read-journal.ts'
import { tailOf } from './tail.ts'

/** A journal that is open for writing. Calls are done one after the other. */
export class Journal<F extends Fact> {
  readonly #path: string
  readonly #handle: FileHandle
  /** Length of the file up to the last entry that is known to be on disk. */
  #size: number
  #head: Head
  /** Where the entry with a saying starts; read from the file when it is first needed. */
  #held: Map<string, number> | undefined
  #queue: Promise<unknown> = Promise.resolve()
  /** Set when the file could not be brought back to a known state. */
  #broken: unknown

  private constructor(path: string, handle: FileHandle, head: Head, size: number) {
    this.#path = path
    this.#handle = handle
    this.#head = head
    this.#size = size
  }

  /** Opens a journal that ends with a whole line (`mendTail`). */
  static async open<F extends Fact>(path: string): Promise<Journal<F>> {
    const handle = await open(path, 'a+')
    try {
      const { head, size } = await tailOf(handle, path)
      // A writer that was killed may have left lines that are read here, and are not on disk yet.
      await handle.sync()
      return new Journal<F>(path, handle, head, size)
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  get head(): Head {
    return this.#head
  }

  /** Appends the facts that say something new, with one sync for all. */
  add(facts: readonly F[]): Promise<readonly Added<F>[]> {
    const added = this.#queue.then(() => this.#add(facts))
    this.#queue = added.catch(() => {})
    return added
  }

  /** Looks again how it ends, where others could add to it meanwhile. It ends with a whole line (`mendTail`). */
  async refresh(): Promise<void> {
    await this.#queue
    const { head, size } = await tailOf(this.#handle, this.#path)
    if (size === this.#size && head.hash === this.#head.hash) return
    await this.#handle.sync()
    this.#head = head
    this.#size = size
    this.#held = undefined
  }

  async close(): Promise<void> {
    await this.#queue
    await this.#handle.close()
  }

  async #add(facts: readonly F[]): Promise<readonly Added<F>[]> {
    if (this.#broken) throw this.#broken
    this.#held ??= await this.#read()
    const said = facts.map(worded)
    const held = new Map<string, Entry>()
    for (const { saying } of said) {
      const start = this.#held.get(keyOf(saying))
      if (start !== undefined && !held.has(saying)) held.set(saying, await this.#at(start))
    }
    const fresh = unsaid(said, held)
    const entries = sealed(
      this.#head,
      fresh.map(({ text }) => text),
    )
    const lines = entries.map(lineOf)
    let start = this.#size
    if (lines.length) await this.#append(lines.join(''))
    fresh.forEach(({ saying }, i) => {
      this.#held?.set(keyOf(saying), start)
      start += Buffer.byteLength(lines[i]!)
    })
    this.#head = entries.at(-1) ?? this.#head
    return added<F>(said, held, fresh, entries)
  }

  async #append(lines: string): Promise<void> {
    const bytes = Buffer.from(lines)
    try {
      await this.#handle.appendFile(bytes)
      await this.#handle.sync()
    } catch (error) {
      await this.#rollBack(error)
      throw diskError(error, this.#path)
    }
    this.#size += bytes.length
  }

  /** Takes away what a failed append left, so that the next one starts on a new line. */
  async #rollBack(cause: unknown): Promise<void> {
    try {
      await this.#handle.truncate(this.#size)
      await this.#handle.sync()
    } catch {
      this.#broken = new ArchiveError(
        'io',
        `${this.#path} could be neither written nor put back as it was: see to the disk, then run this again`,
        { cause },
      )
    }
  }

  async #read(): Promise<Map<string, number>> {
    const held = new Map<string, number>()
    let last = EMPTY
    for await (const row of rowsOf(this.#handle, this.#path)) {
      const entry = following(last, row)
      last = entry
      const key = keyOf(sayingOf(JSON.parse(entry.text) as Fact))
      if (!held.has(key)) held.set(key, row.start)
    }
    return held
  }

  async #at(start: number): Promise<Entry> {
    const line = await lineAt(this.#handle, start)
    const entry = line && entryOf(line.bytes)
    if (!entry) throw new ArchiveError('io', `${this.#path} was changed while it was open: run this again`)
    return entry
  }
}

/** A saying in the shorter form that a map of very many is kept in: half of it is enough to tell them apart. */
const keyOf = (saying: string): string => Buffer.from(saying.slice(0, 32), 'hex').toString('latin1')
