import { sql } from 'kysely'
import { type Access, among, type Database } from '../database.ts'
import { lockLinking } from '../linking/lock.ts'
import { readState, writeState } from '../state.ts'
import { countingOf, TALLIED } from './counting.ts'
import {
  citationsNow,
  type Narrowed,
  SOURCE_COLUMNS,
  SOURCE_ROLES,
  type SourceRole,
  sourcesNow,
} from './sources-now.ts'

export interface TallyOptions {
  /**
   * Counts nothing where the sources to be counted tell in more documents than this, taken together: the writer is not to be
   * held up for it, and they are counted when they are asked for.
   */
  readonly atMost?: number
}

/**
 * Brings the tallies of sources up to date: counts those that have changed, or all where none were counted yet, which takes
 * about two seconds for each million claims. To be called by a writer when it has done what there was to do.
 */
export const tallySources = async (
  database: Database,
  { atMost = Number.POSITIVE_INFINITY }: TallyOptions = {},
): Promise<void> => {
  const { dialect } = database
  await database.db.transaction().execute(async (db) => {
    const at = { db, dialect }
    await lockLinking(at)
    const counting = await countingOf(at)
    if (counting === 'all' && atMost === Number.POSITIVE_INFINITY) await countAll(at)
    if (counting === 'changed' && (await documentsToCount(at)) <= atMost) await countChanged(at)
  })
  await learn(database)
}

/** How many documents the sources that have changed had when they were counted last; one that has come since has few. */
const documentsToCount = async ({ db }: Access): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select cast(coalesce(sum(documents), 0) as bigint) as n from source
    where exists (select 1 from source_changed c where c.role = source.role and c.key = source.key)`.execute(
    db,
  )
  return rows[0]!.n
}

/** A note that a source is to be counted anew. */
interface Note {
  readonly seq: number
  readonly role: SourceRole
  readonly key: string
}

const countAll = async (at: Access): Promise<void> => {
  const notes = await notesIn(at)
  await sql`delete from source`.execute(at.db)
  await sql`delete from cited`.execute(at.db)
  await count(at)
  await forget(at, notes)
  await writeState(at.db, TALLIED, '1')
}

const countChanged = async (at: Access): Promise<void> => {
  const notes = await notesIn(at)
  const of = (role: SourceRole) => [...new Set(notes.flatMap((n) => (n.role === role ? [n.key] : [])))]
  const keys = { outlet: of('outlet'), origin: of('origin') }
  const noted: Narrowed = (role) => sql`in ${among(at.dialect, keys[role])}`
  for (const role of SOURCE_ROLES)
    await sql`delete from source where role = ${role} and key ${noted(role)}`.execute(at.db)
  await sql`delete from cited where outlet_key ${noted('outlet')}`.execute(at.db)
  await count(at, noted)
  await forget(at, notes)
}

const count = async (at: Access, narrowed?: Narrowed): Promise<void> => {
  await sql`insert into source (${SOURCE_COLUMNS}) ${sourcesNow(at, { narrowed })}`.execute(at.db)
  await sql`insert into cited (outlet_key, id, outlet, source, source_key, documents) ${citationsNow(narrowed)}`.execute(
    at.db,
  )
}

const notesIn = async ({ db }: Access): Promise<readonly Note[]> =>
  (await sql<Note>`select seq, role, key from source_changed`.execute(db)).rows

/** These notes and no others: what another process notes while this one counts is counted the next time. */
const forget = async ({ db, dialect }: Access, notes: readonly Note[]): Promise<void> => {
  if (!notes.length) return
  await sql`delete from source_changed where seq in ${among(
    dialect,
    notes.map((n) => n.seq),
  )}`.execute(db)
}

/** Note of how many documents there were when the database learned last. */
const LEARNED = 'learned'

/** Lets the database learn how its rows are spread, so that it chooses the right index; again once there are twice as many. */
const learn = async ({ db, dialect }: Database): Promise<void> => {
  const { rows } = await sql<{ n: number | null }>`select max(seq) as n from document`.execute(db)
  const documents = rows[0]!.n ?? 0
  if (!documents || documents < 2 * Number((await readState(db, LEARNED)) ?? 0)) return
  if (dialect === 'sqlite') await sql`pragma analysis_limit = 2000`.execute(db)
  await sql`analyze`.execute(db)
  await writeState(db, LEARNED, String(documents))
}
