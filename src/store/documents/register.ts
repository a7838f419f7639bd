import { sql } from 'kysely'
import type { Receipt, Refusal, Sealed } from '../../base/index.ts'
import { addRows, type Connection, type Database } from '../database.ts'
import { noteHead } from '../heads.ts'
import { readState, writeState } from '../state.ts'
import { storable } from './storable.ts'

const APPLIED = 'receipts'

/** Number of the last receipt or refusal that the store knows of; 0 where it knows of none. */
export const registered = async (connection: Connection): Promise<number> =>
  Number((await readState(connection, APPLIED)) ?? 0)

/**
 * Makes a row of each document and each refusal, in the order of their journal. The first receipt of a document makes
 * its row, later ones change nothing of it; but each receipt settles the refusals of the same source and input before
 * it, and so does a refusal. Entries that were registered are passed over.
 */
export const register = async (
  connection: Connection,
  dialect: Database['dialect'],
  entries: readonly Sealed<Receipt | Refusal>[],
): Promise<void> => {
  const last = await registered(connection)
  const fresh = entries.filter((e) => e.seq > last)
  if (!fresh.length) return
  const receipts = fresh.flatMap(({ seq, fact }) => (fact.kind === 'capture' ? [{ seq, ...fact }] : []))
  const refusals = fresh.flatMap(({ seq, fact }) => (fact.kind === 'refusal' ? [{ seq, ...fact }] : []))
  await addRows(
    connection,
    dialect,
    'document',
    {
      seq: 'bigint',
      id: 'text',
      source: 'text',
      input: 'text',
      url: 'text',
      retrieved_at: 'text',
      status: 'text',
    },
    receipts.map((r) =>
      storable([r.seq, r.document, r.source, r.input, r.url ?? null, r.retrievedAt, 'captured']),
    ),
    { whenHeld: 'keep' },
  )
  await addRows(
    connection,
    dialect,
    'refusal',
    { seq: 'bigint', source: 'text', input: 'text', at: 'text', code: 'text', message: 'text' },
    refusals.map((r) => storable([r.seq, r.source, r.input, r.at, r.code, r.message])),
  )
  await settle(connection, dialect, fresh)
  await writeState(connection, APPLIED, String(fresh.at(-1)!.seq))
  await noteHead(connection, 'receipts', fresh.at(-1)!)
}

/** Refusals before a later try of the same. */
const settle = async (
  connection: Connection,
  dialect: Database['dialect'],
  entries: readonly Sealed<Receipt | Refusal>[],
): Promise<void> => {
  const open = await connection
    .selectFrom('refusal')
    .select('seq')
    .where('settled', '=', 0)
    .limit(1)
    .execute()
  if (!open.length) return
  const tries = new Map<string, readonly [number, string, string]>()
  for (const { seq, fact } of entries) {
    const [source, input] = storable([fact.source, fact.input]) as [string, string]
    tries.set(JSON.stringify([source, input]), [seq, source, input])
  }
  const rows = [...tries.values()]
  const later =
    dialect === 'sqlite'
      ? sql`select json_extract(value, '$[0]') as seq, json_extract(value, '$[1]') as source,
              json_extract(value, '$[2]') as input from json_each(${JSON.stringify(rows)})`
      : sql`select * from unnest(${rows.map((r) => r[0])}::bigint[], ${rows.map((r) => r[1])}::text[],
              ${rows.map((r) => r[2])}::text[]) as t (seq, source, input)`
  await sql`update refusal set settled = 1 where settled = 0 and exists (
      select 1 from (${later}) as later where later.source = refusal.source and later.input = refusal.input
        and later.seq > refusal.seq)`.execute(connection)
}
