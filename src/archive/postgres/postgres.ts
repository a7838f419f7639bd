import type pg from 'pg'
import type { Decision, Fact, Receipt, Refusal, Sealed } from '../../base/index.ts'
import { type Added, added, unsaid, type Worded, worded } from '../addition.ts'
import type { Archive, Arrival, Heads, Taken } from '../archive.ts'
import { audit } from '../audit.ts'
import { each } from '../each.ts'
import { ArchiveError, DamagedCapture } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { pack, unpack } from '../pack.ts'
import { digestIn, receiptOf } from '../receipt.ts'
import { continued, cutOff, verified } from '../row.ts'
import { EMPTY } from '../seal.ts'
import { CaptureTable, type Packed } from './captures.ts'
import type { Connection } from './connection.ts'
import { JournalTable } from './table.ts'

/** Captures that are packed at a time. */
const AT_ONCE = 4

/** An archive in PostgreSQL (`openPostgres`). */
export class PostgresArchive implements Archive {
  readonly #connection: Connection
  readonly #captures: CaptureTable
  readonly #receipts: JournalTable
  readonly #decisions: JournalTable
  readonly #write: boolean

  constructor(connection: Connection, write: boolean) {
    this.#connection = connection
    this.#captures = new CaptureTable(connection)
    this.#receipts = new JournalTable(connection, 'receipts')
    this.#decisions = new JournalTable(connection, 'decisions')
    this.#write = write
  }

  async take(items: readonly (Arrival | Refusal)[]): Promise<readonly Taken[]> {
    this.#mayWrite()
    const facts = items.map((item) => worded('capture' in item ? receiptOf(item) : item))
    const captures = await this.#unheld(items)
    return this.#add<Receipt | Refusal>(this.#receipts, facts, captures)
  }

  async decide(made: readonly Decision[]): Promise<readonly Sealed<Decision>[]> {
    this.#mayWrite()
    const done = await this.#add<Decision>(this.#decisions, made.map(worded), [])
    return done.map(({ entry }) => entry)
  }

  async bytes(document: string): Promise<Uint8Array | undefined> {
    const digest = digestIn(document)
    const packed = digest && (await this.#captures.packed(digest))
    if (!packed) return
    const bytes = await unpack(packed, digest)
    if (typeof bytes === 'string')
      throw new DamagedCapture(document, `${this.#connection.name}: ${this.#captures.whereOf(digest)}`, bytes)
    return bytes
  }

  receipts(after = 0): AsyncIterable<Sealed<Receipt | Refusal>> {
    return factsAfter(this.#receipts, after)
  }

  decisions(after = 0): AsyncIterable<Sealed<Decision>> {
    return factsAfter(this.#decisions, after)
  }

  audit(known?: Heads): AsyncIterable<Finding> {
    const tables = { receipts: this.#receipts, decisions: this.#decisions }
    return audit(
      {
        names: { receipts: this.#receipts.name, decisions: this.#decisions.name },
        rows: (journal, after = 0) => tables[journal].rows(after + 1),
        captures: () => this.#captures.checked(),
      },
      known,
    )
  }

  async heads(): Promise<Heads> {
    return { receipts: await this.#receipts.head(), decisions: await this.#decisions.head() }
  }

  async letIn(): Promise<boolean> {
    return false
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  /** The captures among some items that are not in the table, packed. */
  async #unheld(items: readonly (Arrival | Refusal)[]): Promise<Packed[]> {
    const bytes = new Map(
      items.flatMap((item) => ('capture' in item ? [[item.capture.sha256, item.capture.bytes]] : [])),
    )
    const held = await this.#captures.held([...bytes.keys()])
    const packed: Packed[] = []
    await each([...bytes], AT_ONCE, async ([sha256, raw]) => {
      if (!held.has(sha256)) packed.push({ sha256, packed: await pack(raw) })
    })
    return packed
  }

  async #add<F extends Fact>(
    journal: JournalTable,
    facts: readonly Worded[],
    captures: readonly Packed[],
  ): Promise<readonly Added<F>[]> {
    // Where all is held there is nothing to wait for.
    const held = await journal.held(facts)
    if (!captures.length && !unsaid(facts, held).length) return added<F>(facts, held, [], [])
    const { seq: before } = await journal.head()
    return this.#connection.transaction(async (client: pg.ClientBase, attempt: number) => {
      await this.#captures.put(client, captures)
      return journal.append<F>(client, facts, attempt ? before : undefined)
    })
  }

  #mayWrite(): void {
    if (!this.#write)
      throw new ArchiveError(
        'read-only',
        `${this.#connection.name} was opened for reading: open it for writing`,
      )
  }
}

async function* factsAfter<F extends Fact>(journal: JournalTable, after: number): AsyncGenerator<Sealed<F>> {
  if (!after) return yield* verified<F>(journal.rows(), EMPTY)
  const head = await journal.head()
  if (head.seq < after) throw cutOff(journal.name, head, after)
  yield* continued<F>(journal.rows(after), after)
}
