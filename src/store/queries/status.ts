import { sql } from 'kysely'
import type { Access } from '../database.ts'
import type { DocumentStatus } from '../schema.ts'

/** What the ledger holds. */
export interface StoreStatus {
  readonly documents: Readonly<Record<DocumentStatus, number>> & {
    /** Of those that were read: how many are linked with the others. */
    readonly linked: number
    /** Inputs that could not be taken in at all. */
    readonly refused: number
  }
  readonly claims: number
  readonly events: number
  readonly figures: number
  readonly actors: number
  /** What made the claims of how many documents, the most frequent first. */
  readonly versions: readonly {
    readonly ruleSet: string
    readonly model: string
    readonly documents: number
  }[]
  /** Decisions that stand, by their act. */
  readonly decisions: Readonly<Record<string, number>>
  /** Decisions that stand and cannot be carried out: their words are not found any more. */
  readonly orphaned: number
  /** ISO date and time at which the last document was taken in. */
  readonly lastAdded?: string
  /** Bytes of the database. */
  readonly size: number
}

export const status = async (at: Access): Promise<StoreStatus> => {
  const { db } = at
  const states = await statesOf(at)
  const of = (column: 'n' | 'claims', wanted: (row: State) => boolean): number =>
    states.filter(wanted).reduce((sum, r) => sum + Number(r[column]), 0)
  const last = await db
    .selectFrom('document')
    .select('retrieved_at')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const decided = await decisions(at)
  return {
    documents: {
      captured: of('n', (r) => r.status === 'captured'),
      read: of('n', (r) => r.status === 'read'),
      failed: of('n', (r) => r.status === 'failed'),
      linked: of('n', (r) => r.status === 'read' && r.linked === 1),
      refused: await rowsOf(at, 'refusal', sql`settled = 0`),
    },
    claims: of('claims', () => true),
    events: await eventsIn(at),
    figures: await rowsOf(at, 'figure'),
    actors: await rowsOf(at, 'actor'),
    versions: versions(states),
    ...decided,
    ...(last ? { lastAdded: last.retrieved_at } : {}),
    size: await size(at),
  }
}

const rowsOf = async ({ db }: Access, table: string, where = sql`1 = 1`): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from ${sql.table(table)} where ${where}`.execute(db)
  return rows[0]!.n
}

/** Documents that stand alike. */
interface State {
  readonly status: string
  readonly linked: number
  readonly rule_set: string | null
  readonly model: string | null
  readonly n: number
  readonly claims: number
}

const statesOf = async ({ db }: Access): Promise<readonly State[]> => {
  const { rows } = await sql<State>`
    select status, linked, rule_set, model, count(*) as n, cast(sum(claims) as bigint) as claims from document
    group by status, linked, rule_set, model`.execute(db)
  return rows
}

/** How many there are is kept as they change. */
const eventsIn = async ({ db }: Access): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select cast(coalesce(sum(events), 0) as bigint) as n from event_month`.execute(db)
  return rows[0]!.n
}

const versions = (states: readonly State[]): StoreStatus['versions'] => {
  const made = new Map<string, StoreStatus['versions'][number]>()
  for (const { status, rule_set: ruleSet, model, n } of states) {
    if (status !== 'read' || ruleSet === null || model === null) continue
    const key = JSON.stringify([ruleSet, model])
    made.set(key, { ruleSet, model, documents: (made.get(key)?.documents ?? 0) + Number(n) })
  }
  return [...made]
    .sort(([x, a], [y, b]) => b.documents - a.documents || (x < y ? -1 : 1))
    .map(([, version]) => version)
}

const decisions = async ({ db }: Access): Promise<Pick<StoreStatus, 'decisions' | 'orphaned'>> => {
  const { rows } = await sql<{ act: string; n: number; lost: number }>`
    select act, count(*) as n, count(orphaned) as lost from decision
    where undone_by is null and act <> 'undo' group by act order by act`.execute(db)
  return {
    decisions: Object.fromEntries(rows.map((r) => [r.act, r.n])),
    orphaned: rows.reduce((sum, r) => sum + r.lost, 0),
  }
}

const size = async ({ db, dialect }: Access): Promise<number> => {
  const { rows } =
    dialect === 'sqlite'
      ? await sql<{ size: number }>`select page_count * page_size as size
          from pragma_page_count(), pragma_page_size()`.execute(db)
      : await sql<{ size: number }>`select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as size
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = current_schema() and c.relkind = 'r'`.execute(db)
  return Number(rows[0]!.size)
}
