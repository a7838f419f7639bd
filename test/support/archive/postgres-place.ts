import pg from 'pg'
import { type JournalName, openPostgres } from '../../../src/archive/index.ts'
import { pack } from '../../../src/archive/pack.ts'
import { digestOf, documentOf } from '../../../src/archive/receipt.ts'
import type { Place, Stored } from './place.ts'

const TABLES = { receipts: 'muster.receipt', decisions: 'muster.decision' } as const

const digestIn = (document: string): string => document.slice('sha256:'.length)

/** An archive in a database of its own. */
export const postgresPlace = (where: string): Place => {
  const inside = async <T>(act: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: where })
    await client.connect()
    try {
      // As an owner of the tables can, who means to: triggers are off.
      await client.query('SET session_replication_role = replica')
      return await act(client)
    } finally {
      await client.end()
    }
  }
  const rewrite = (journal: JournalName, change: (entries: Stored[]) => readonly Stored[]): Promise<void> =>
    inside(async (client) => {
      const { rows } = await client.query<Stored>(
        `SELECT seq::int, prev, hash, fact AS text FROM ${TABLES[journal]} ORDER BY seq`,
      )
      await client.query(`TRUNCATE ${TABLES[journal]}`)
      for (const { seq, prev, hash, text } of change(rows))
        await client.query(
          `INSERT INTO ${TABLES[journal]} (seq, prev, hash, fact, saying) VALUES ($1, $2, $3, $4, $5)`,
          [seq, prev, hash, text, `rewritten ${seq}`],
        )
    })
  return {
    where,
    open: ({ write = true } = {}) => openPostgres(where, { write }),
    flipBit: (document, bit) =>
      inside(async (client) => {
        const [row] = (
          await client.query<{ packed: Buffer }>('SELECT packed FROM muster.capture WHERE sha256 = $1', [
            digestIn(document),
          ])
        ).rows
        const at = bit ?? Math.floor(Math.random() * row!.packed.length * 8)
        row!.packed[at >> 3]! ^= 1 << (at & 7)
        await client.query('UPDATE muster.capture SET packed = $2 WHERE sha256 = $1', [
          digestIn(document),
          row!.packed,
        ])
      }),
    removeCapture: (document) =>
      inside(async (client) => {
        await client.query('DELETE FROM muster.capture WHERE sha256 = $1', [digestIn(document)])
      }),
    strayCapture: (text) =>
      inside(async (client) => {
        const bytes = Buffer.from(text)
        await client.query('INSERT INTO muster.capture (sha256, packed) VALUES ($1, $2)', [
          digestOf(bytes),
          await pack(bytes),
        ])
        return documentOf(digestOf(bytes))
      }),
    rewrite,
    swap: (journal, a, b) =>
      rewrite(journal, (entries) =>
        entries.map((e) => {
          const other = e.seq === a ? b : e.seq === b ? a : e.seq
          return { ...entries[other - 1]!, seq: e.seq }
        }),
      ),
    whereOf: (journal, seq) => `${TABLES[journal]} seq ${seq}`,
  }
}
