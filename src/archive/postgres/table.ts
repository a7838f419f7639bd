import type pg from 'pg'
import type { Fact } from '../../base/index.ts'
import { type Added, added, unsaid, type Worded } from '../addition.ts'
import type { Head, JournalName } from '../archive.ts'
import { BrokenChain } from '../errors.ts'
import type { Row } from '../row.ts'
import { sayingOf } from '../saying.ts'
import { EMPTY, type Entry, RESTORE, sealed } from '../seal.ts'
import type { Connection } from './connection.ts'
import { LOCK, LOCKS } from './locks.ts'

const TABLES = { receipts: 'muster.receipt', decisions: 'muster.decision' } as const

/** Rows that are read at a time. */
const PAGE = 1_000

/** `bigint` comes as a string. */
type Stored = Omit<Entry, 'seq'> & { readonly seq: string }
type Ask = <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>

const COLUMNS = 'seq, prev, hash, fact AS text'

const entryOf = ({ seq, prev, hash, text }: Stored): Entry => ({ seq: Number(seq), prev, hash, text })

/** A journal that is a table. */
export class JournalTable {
  readonly #connection: Connection
  readonly #journal: JournalName
  readonly name: string

  constructor(connection: Connection, journal: JournalName) {
    this.#connection = connection
    this.#journal = journal
    this.name = TABLES[journal]
  }

  /** Rows from an entry on, in order. */
  async *rows(from = 1): AsyncGenerator<Row> {
    for (let after = from - 1; ; ) {
      const page = await this.#connection.rows<Stored>(
        `SELECT ${COLUMNS} FROM ${this.name} WHERE seq > $1 ORDER BY seq LIMIT ${PAGE}`,
        [after],
      )
      for (const row of page) yield { where: this.#place(row.seq), entry: entryOf(row) }
      if (page.length < PAGE) return
      after = Number(page.at(-1)!.seq)
    }
  }

  head(ask: Ask = this.#ask): Promise<Head> {
    return ask<{ seq: string; hash: string }>(
      `SELECT seq, hash FROM ${this.name} ORDER BY seq DESC LIMIT 1`,
    ).then(([row]) => (row ? { seq: Number(row.seq), hash: row.hash } : EMPTY))
  }

  /** The entries that say what some facts say, by saying. */
  async held(facts: readonly Worded[], ask: Ask = this.#ask): Promise<Map<string, Entry>> {
    const rows = await ask<Stored & { saying: string }>(
      `SELECT ${COLUMNS}, saying FROM ${this.name} WHERE saying = ANY($1)`,
      [facts.map(({ saying }) => saying)],
    )
    for (const { seq, text, saying } of rows)
      if (sayingOf(JSON.parse(text) as Fact) !== saying)
        throw new BrokenChain(this.#place(seq), `the row was changed: ${RESTORE}`)
    return new Map(rows.map((row) => [row.saying, entryOf(row)]))
  }

  /**
   * Appends the facts that say something new. Writers come one after the other, from whatever machine: the lock is held
   * until the transaction ends, so that the chain does not fork.
   *
   * @param before Where this is tried again after the connection was lost: the last entry there was before the first
   * try, which may have been committed. What it appended then is new still.
   */
  async append<F extends Fact>(
    client: pg.ClientBase,
    facts: readonly Worded[],
    before?: number,
  ): Promise<Added<F>[]> {
    const ask: Ask = async (sql, values) => (await client.query(sql, values)).rows
    await ask('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, LOCK[this.#journal]])
    const held = await this.held(facts, ask)
    const fresh = unsaid(facts, held)
    const entries = sealed(
      await this.head(ask),
      fresh.map(({ text }) => text),
    )
    if (entries.length)
      await ask(
        `INSERT INTO ${this.name} (seq, prev, hash, fact, saying)
         SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])`,
        [
          entries.map(({ seq }) => seq),
          entries.map(({ prev }) => prev),
          entries.map(({ hash }) => hash),
          entries.map(({ text }) => text),
          fresh.map(({ saying }) => saying),
        ],
      )
    const done = added<F>(facts, held, fresh, entries)
    return before === undefined ? done : done.map(claimed(facts, held, before))
  }

  #ask: Ask = (sql, values) => this.#connection.rows(sql, values)

  #place(seq: number | string): string {
    return `${this.name} seq ${seq}`
  }
}

/** Says of the entries that an earlier try of ours appended that they are new. */
const claimed = (facts: readonly Worded[], held: ReadonlyMap<string, Entry>, before: number) => {
  const claims = new Set<string>()
  return <F extends Fact>(done: Added<F>, i: number): Added<F> => {
    const { saying, text } = facts[i]!
    const entry = held.get(saying)
    if (!entry || entry.seq <= before || entry.text !== text || claims.has(saying)) return done
    claims.add(saying)
    return { ...done, isNew: true }
  }
}
