import { open } from 'node:fs/promises'
import type { Decision, Receipt, Refusal, Sealed } from '../../base/index.ts'
import type { Archive, Arrival, Head, Heads, Taken } from '../archive.ts'
import { ArchiveError, DamagedCapture } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { unpack } from '../pack.ts'
import { digestIn, receiptOf } from '../receipt.ts'
import { auditFolder } from './audit.ts'
import type { CaptureFiles } from './captures.ts'
import { diskError } from './disk.ts'
import type { Journal } from './journal.ts'
import type { Layout } from './layout.ts'
import type { WriterLock } from './lock.ts'
import { factsAfter } from './read-journal.ts'
import { tailOf } from './tail.ts'

/** What a writer has in its hands. */
export interface Pen {
  readonly lock: WriterLock
  readonly receipts: Journal<Receipt | Refusal>
  readonly decisions: Journal<Decision>
  /** Looks again how the journals end, after others could write. */
  again(): Promise<void>
}

/** An archive in a folder (`openFolder`). */
export class FolderArchive implements Archive {
  readonly #layout: Layout
  readonly #captures: CaptureFiles
  readonly #pen: Pen | undefined
  /** What was begun and has not ended. */
  readonly #underWay = new Set<Promise<unknown>>()
  #closed = false

  constructor(layout: Layout, captures: CaptureFiles, pen: Pen | undefined) {
    this.#layout = layout
    this.#captures = captures
    this.#pen = pen
  }

  take(items: readonly (Arrival | Refusal)[]): Promise<readonly Taken[]> {
    return this.#writing(async ({ receipts }) => {
      const facts = items.map((item) => ('capture' in item ? receiptOf(item) : item))
      await this.#captures.put(items.flatMap((item) => ('capture' in item ? [item.capture] : [])))
      return receipts.add(facts)
    })
  }

  decide(made: readonly Decision[]): Promise<readonly Sealed<Decision>[]> {
    return this.#writing(async ({ decisions }) => {
      const added = await decisions.add(made)
      return added.map(({ entry }) => entry)
    })
  }

  async bytes(document: string): Promise<Uint8Array | undefined> {
    const digest = digestIn(document)
    const packed = digest && (await this.#captures.packed(digest))
    if (!packed) return
    const bytes = await unpack(packed, digest)
    if (typeof bytes === 'string') throw new DamagedCapture(document, this.#captures.pathOf(digest), bytes)
    return bytes
  }

  receipts(after = 0): AsyncIterable<Sealed<Receipt | Refusal>> {
    return factsAfter(this.#layout.journals.receipts, after)
  }

  decisions(after = 0): AsyncIterable<Sealed<Decision>> {
    return factsAfter(this.#layout.journals.decisions, after)
  }

  audit(known?: Heads): AsyncIterable<Finding> {
    return auditFolder(this.#layout, this.#captures, known)
  }

  async heads(): Promise<Heads> {
    const { receipts, decisions } = this.#layout.journals
    return { receipts: await headOf(receipts), decisions: await headOf(decisions) }
  }

  async letIn(settled: () => Promise<void>): Promise<boolean> {
    if (!this.#pen || this.#closed) return false
    const { lock, again } = this.#pen
    const came = await lock.lend(async () => {
      await settled()
      await Promise.allSettled(this.#underWay)
    })
    if (came) await again()
    return came
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    if (!this.#pen) return
    await Promise.allSettled(this.#underWay)
    await this.#pen.receipts.close()
    await this.#pen.decisions.close()
    this.#pen.lock.release()
  }

  async #writing<T>(act: (pen: Pen) => Promise<T>): Promise<T> {
    if (!this.#pen)
      throw new ArchiveError('read-only', `${this.#layout.root} was opened for reading: open it for writing`)
    if (this.#closed) throw new ArchiveError('closed', `${this.#layout.root} was closed: open it again`)
    const work = act(this.#pen)
    this.#underWay.add(work)
    try {
      return await work
    } finally {
      this.#underWay.delete(work)
    }
  }
}

const headOf = async (path: string): Promise<Head> => {
  try {
    const handle = await open(path, 'r')
    try {
      const { seq, hash } = (await tailOf(handle, path)).head
      return { seq, hash }
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw diskError(error, path)
  }
}
