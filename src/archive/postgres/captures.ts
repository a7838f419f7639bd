import type pg from 'pg'
import type { Held } from '../audit.ts'
import { unpack } from '../pack.ts'
import type { Connection } from './connection.ts'

/** Bytes that are sent or fetched at a time, but for a capture that is larger by itself. */
const BYTES_AT_ONCE = 8 << 20

/** Rows that are listed at a time. */
const PAGE = 500

/** A capture as the table has it. */
export interface Packed {
  readonly sha256: string
  readonly packed: Buffer
}

/** The captures of a database, each in a row. */
export class CaptureTable {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  whereOf(digest: string): string {
    return `muster.capture sha256 ${digest}`
  }

  async packed(digest: string): Promise<Buffer | undefined> {
    return (await this.#fetch([digest]))[0]?.packed
  }

  /** Those of some digests that are held. */
  async held(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.#connection.rows<{ sha256: string }>(
      'SELECT sha256 FROM muster.capture WHERE sha256 = ANY($1)',
      [digests],
    )
    return new Set(rows.map(({ sha256 }) => sha256))
  }

  /** Puts captures into the table as part of a transaction. */
  async put(client: pg.ClientBase, captures: readonly Packed[]): Promise<void> {
    // In one order, so that two transactions with the same captures wait for each other and do not both.
    const sorted = [...captures].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
    for (const group of groups(sorted, ({ packed }) => packed.length))
      await client.query(
        `INSERT INTO muster.capture (sha256, packed) VALUES ${group.map((_, i) => `($${2 * i + 1}, $${2 * i + 2})`).join()}
         ON CONFLICT DO NOTHING`,
        group.flatMap(({ sha256, packed }) => [sha256, packed]),
      )
  }

  /** All captures, checked. */
  async *checked(): AsyncGenerator<Held> {
    for (let after = ''; ; ) {
      const page = await this.#connection.rows<{ sha256: string; length: number }>(
        `SELECT sha256, length(packed) FROM muster.capture WHERE sha256 > $1 ORDER BY sha256 LIMIT ${PAGE}`,
        [after],
      )
      for (const group of groups(page, ({ length }) => length))
        yield* await Promise.all((await this.#fetch(group.map(({ sha256 }) => sha256))).map(check(this)))
      if (page.length < PAGE) return
      after = page.at(-1)!.sha256
    }
  }

  #fetch(digests: readonly string[]): Promise<Packed[]> {
    return this.#connection.rows<Packed>(
      'SELECT sha256, packed FROM muster.capture WHERE sha256 = ANY($1) ORDER BY sha256',
      [digests],
    )
  }
}

const check =
  (table: CaptureTable) =>
  async ({ sha256, packed }: Packed): Promise<Held> => {
    const bytes = await unpack(packed, sha256)
    return {
      where: table.whereOf(sha256),
      digest: sha256,
      flaw: typeof bytes === 'string' ? bytes : undefined,
    }
  }

/** Cuts a list into runs that together have no more bytes than may be in memory at a time. */
const groups = <T>(items: readonly T[], sizeOf: (item: T) => number): T[][] => {
  const runs: T[][] = []
  let bytes = 0
  for (const item of items) {
    const size = sizeOf(item)
    const run = runs.at(-1)
    if (run && run.length < PAGE && bytes + size <= BYTES_AT_ONCE) run.push(item)
    else {
      runs.push([item])
      bytes = 0
    }
    bytes += size
  }
  return runs
}
