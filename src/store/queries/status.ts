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
  const states = await db
    .selectFrom('document')
    .select(['status', 'linked', (e) => e.fn.countAll<number>().as('n')])
    .groupBy(['status', 'linked'])
    .execute()
  const count = (wanted: (row: (typeof states)[number]) => boolean): number =>
    states.filter(wanted).reduce((sum, r) => sum + Number(r.n), 0)
  const last = await db
    .selectFrom('document')
    .select('retrieved_at')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const decided = await decisions(at)
  return {
    documents: {
      captured: count((r) => r.status === 'captured'),
      read: count((r) => r.status === 'read'),
      failed: count((r) => r.status === 'failed'),
      linked: count((r) => r.status === 'read' && r.linked === 1),
      refused: await rowsOf(at, 'refusal', sql`settled = 0`),
    },
    claims: await rowsOf(at, 'claim'),
    events: await rowsOf(at, 'event'),
    figures: await rowsOf(at, 'figure'),
    actors: await rowsOf(at, 'actor'),
    versions: await versions(at),
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

const versions = async ({ db }: Access): Promise<StoreStatus['versions']> => {
  const { rows } = await sql<StoreStatus['versions'][number]>`
    select rule_set as "ruleSet", model, count(*) as documents from document
    where rule_set is not null and status = 'read'
    group by rule_set, model order by count(*) desc, rule_set, model`.execute(db)
  return rows.map(({ ruleSet, model, documents }) => ({ ruleSet, model, documents }))
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
