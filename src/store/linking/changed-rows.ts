import { sql } from 'kysely'
import { type Access, among, type ColumnKind, putRows, table } from '../database.ts'
import type { Schema } from '../schema.ts'

export type Value = string | number | null

/**
 * Puts rows in the place of those of some keys; the first column is the key. What stays as it is is not written: a row
 * stands in many indexes, and most records that are made anew come out as they were. Gives the keys of the rows that are
 * new or not as they were; `before` is told the keys of those that will change or go.
 */
export const changeRows = async (
  at: Access,
  name: keyof Schema & string,
  columns: Readonly<Record<string, ColumnKind>>,
  keys: readonly string[],
  rows: readonly (readonly Value[])[],
  before: (keys: readonly string[]) => Promise<void> = async () => {},
): Promise<ReadonlySet<string>> => {
  const names = Object.keys(columns)
  const key = names[0]!
  const old = await rowsOf(at, name, names, keys)
  const keyOf = (row: readonly Value[]): string => String(row[0])
  const added = rows.filter((row) => !old.has(keyOf(row)))
  const changed = rows.filter((row) => old.get(keyOf(row))?.some((value, k) => value !== row[k]))
  const wanted = new Set(rows.map(keyOf))
  const gone = [...old.keys()].filter((held) => !wanted.has(held))
  await before([...gone, ...changed.map(keyOf)])
  if (gone.length)
    await sql`delete from ${sql.table(name)} where ${sql.ref(key)} in ${among(at.dialect, gone)}`.execute(
      at.db,
    )
  await putRows(at, name, columns, added)
  if (at.dialect === 'postgres') await putRows(at, name, columns, changed, { replaceBy: [key] })
  else
    for (const row of changed) {
      // SQLite writes the indexes of the columns that are named, changed or not
      const before = old.get(keyOf(row))!
      const set = names.flatMap((n, k) => (row[k] === before[k] ? [] : [sql`${sql.ref(n)} = ${row[k]}`]))
      await sql`update ${sql.table(name)} set ${sql.join(set)} where ${sql.ref(key)} = ${row[0]}`.execute(
        at.db,
      )
    }
  return new Set([...added, ...changed].map(keyOf))
}

const rowsOf = async (
  { db, dialect }: Access,
  name: string,
  names: readonly string[],
  keys: readonly string[],
): Promise<Map<string, readonly Value[]>> => {
  if (!keys.length) return new Map()
  const refs = names.map((n) => sql.ref(n))
  const { rows } = await sql<Record<string, Value>>`select ${sql.join(refs)} from ${sql.table(name)}
    where ${refs[0]!} in ${among(dialect, keys)}`.execute(db)
  return new Map(rows.map((r) => [String(r[names[0]!]), names.map((n) => r[n] ?? null)]))
}

/** Puts pairs in the place of those that some events had: `event_document` and its like. */
export const changePairs = async (
  { db, dialect }: Access,
  name: 'event_document' | 'event_actor' | 'event_origin' | 'event_portrait',
  events: readonly string[],
  pairs: readonly (readonly [string, string | number])[],
): Promise<void> => {
  const other = name.slice('event_'.length)
  const { rows } = await sql<{ event: string; other: string | number }>`
    select event, ${sql.ref(other)} as other from ${sql.table(name)}
    where event in ${among(dialect, events)}`.execute(db)
  const signOf = (event: string, value: string | number): string => `${event} ${value}`
  const held = new Set(rows.map((r) => signOf(r.event, r.other)))
  const wanted = new Set(pairs.map(([event, value]) => signOf(event, value)))
  const gone = rows.filter((r) => !wanted.has(signOf(r.event, r.other)))
  const added = pairs.filter(([event, value]) => !held.has(signOf(event, value)))
  const columns = { event: 'text', [other]: other === 'document' ? 'bigint' : 'text' } as const
  if (gone.length)
    await sql`delete from ${sql.table(name)} where (event, ${sql.ref(other)}) in (select event, ${sql.ref(other)} from ${table(
      dialect,
      columns,
      gone.map((r) => [r.event, r.other]),
    )} as gone)`.execute(db)
  await putRows({ db, dialect }, name, columns, added)
}
