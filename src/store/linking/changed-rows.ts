import { sql } from 'kysely'
import { type Access, among, type ColumnKind, putRows, table } from '../database.ts'
import type { Schema } from '../schema.ts'

export type Value = string | number | null

/** What is to become of some rows of a table. */
export interface Difference {
  /** Keys of rows that were not there before. */
  readonly added: ReadonlySet<string>
  /** Keys of rows of which some column is another now. */
  readonly changed: ReadonlySet<string>
  /** Keys of rows that are to be no more. */
  readonly gone: ReadonlySet<string>
}

/**
 * Puts rows in the place of old ones. The first column is the key. What stays as it is is not written: a row stands in
 * many indexes, and most records that are made anew come out as they were.
 */
export const changeRows = async (
  at: Access,
  name: keyof Schema & string,
  columns: Readonly<Record<string, ColumnKind>>,
  old: ReadonlyMap<string, readonly Value[]>,
  rows: readonly (readonly Value[])[],
): Promise<Difference> => {
  const added: (readonly Value[])[] = []
  const changed: { readonly row: readonly Value[]; readonly at: readonly number[] }[] = []
  const wanted = new Set<string>()
  for (const row of rows) {
    const key = String(row[0])
    wanted.add(key)
    const before = old.get(key)
    if (!before) {
      added.push(row)
      continue
    }
    const others = row.flatMap((value, k) => (value === before[k] ? [] : [k]))
    if (others.length) changed.push({ row, at: others })
  }
  const gone = [...old.keys()].filter((key) => !wanted.has(key))
  const names = Object.keys(columns)
  const key = names[0]!
  if (gone.length)
    await sql`delete from ${sql.table(name)} where ${sql.ref(key)} in ${among(at.dialect, gone)}`.execute(
      at.db,
    )
  await putRows(at, name, columns, added)
  if (at.dialect === 'postgres')
    await putRows(
      at,
      name,
      columns,
      changed.map((c) => c.row),
      { replaceBy: [key] },
    )
  // SQLite writes the indexes of the columns that are named, changed or not
  else
    for (const { row, at: others } of changed) {
      const set = others.map((k) => sql`${sql.ref(names[k]!)} = ${row[k]}`)
      await sql`update ${sql.table(name)} set ${sql.join(set)} where ${sql.ref(key)} = ${row[0]}`.execute(
        at.db,
      )
    }
  const keyOf = (row: readonly Value[]): string => String(row[0])
  return {
    added: new Set(added.map(keyOf)),
    changed: new Set(changed.map((c) => keyOf(c.row))),
    gone: new Set(gone),
  }
}

/** Puts pairs in the place of those that some events had: `event_document` and its like. Gives the events that have others now. */
export const changePairs = async (
  { db, dialect }: Access,
  name: 'event_document' | 'event_actor' | 'event_origin',
  events: readonly string[],
  pairs: readonly (readonly [string, string | number])[],
): Promise<ReadonlySet<string>> => {
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
  return new Set([...gone.map((r) => r.event), ...added.map(([event]) => event)])
}
