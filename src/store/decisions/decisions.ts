import type { Decision, Sealed } from '../../base/index.ts'
import { type Access, among, type Connection, putRows } from '../database.ts'
import { storable } from '../documents/storable.ts'
import { noteHead } from '../heads.ts'
import { readState, writeState } from '../state.ts'
import { updateRows } from '../update-rows.ts'
import { undoneBy } from './undone.ts'

const APPLIED = 'decisions'

/** Number of the last decision that the store knows of; 0 where it knows of none. */
export const decidedUpTo = async (connection: Connection): Promise<number> =>
  Number((await readState(connection, APPLIED)) ?? 0)

/** A decision as the store knows it. */
export interface StoredDecision {
  readonly seq: number
  readonly decision: Decision
  readonly undoneBy?: string
  /** Why it cannot be carried out. */
  readonly orphaned?: string
  /** Ids of the claims, or keys of the parties, that it is about, in its order; absent where one is not found. */
  readonly found?: readonly string[]
}

/** All decisions, in the order in which they were made. */
export const storedDecisions = async ({ db }: Pick<Access, 'db'>): Promise<StoredDecision[]> => {
  const rows = await db.selectFrom('decision').selectAll().orderBy('seq').execute()
  return rows.map(({ seq, body, undone_by, orphaned, found }) => ({
    seq,
    decision: JSON.parse(body) as Decision,
    ...(undone_by === null ? {} : { undoneBy: undone_by }),
    ...(orphaned === null ? {} : { orphaned }),
    ...(found === null ? {} : { found: JSON.parse(found) as string[] }),
  }))
}

/** Makes a row of each decision, and notes which are undone by them. Those that were registered are passed over. */
export const registerDecisions = async (at: Access, entries: readonly Sealed<Decision>[]): Promise<void> => {
  const last = await decidedUpTo(at.db)
  const fresh = entries.filter((e) => e.seq > last)
  if (!fresh.length) return
  await putRows(
    at,
    'decision',
    {
      seq: 'bigint',
      id: 'text',
      act: 'text',
      at: 'text',
      who: 'text',
      why: 'text',
      document: 'text',
      body: 'text',
    },
    fresh.map(({ seq, fact }) =>
      storable([
        seq,
        fact.id,
        fact.act,
        fact.at,
        fact.by,
        fact.why,
        'claim' in fact ? fact.claim.document : null,
        JSON.stringify(fact),
      ]),
    ),
  )
  if (fresh.some((e) => e.fact.act === 'undo')) await noteUndone(at)
  await writeState(at.db, APPLIED, String(fresh.at(-1)!.seq))
  await noteHead(at.db, 'decisions', fresh.at(-1)!)
}

const noteUndone = async ({ db, dialect }: Access): Promise<void> => {
  const all = await storedDecisions({ db })
  const undone = undoneBy(all.map((d) => d.decision))
  const changed = all.filter((d) => d.undoneBy !== undone.get(d.decision.id))
  await updateRows(
    db,
    dialect,
    'decision',
    { seq: 'bigint', undone_by: 'text' },
    changed.map((d) => [d.seq, undone.get(d.decision.id) ?? null]),
  )
}

/** What a decision's words are found to be. */
export interface Finding {
  readonly seq: number
  readonly found?: readonly string[]
  readonly orphaned?: string
}

/** Notes what the words of some decisions are found to be, or why they are not. */
export const noteFound = ({ db, dialect }: Access, findings: readonly Finding[]): Promise<void> =>
  updateRows(
    db,
    dialect,
    'decision',
    { seq: 'bigint', found: 'text', orphaned: 'text' },
    findings.map((f) => [f.seq, f.found ? JSON.stringify(f.found) : null, f.orphaned ?? null]),
  )

/** How a document stands that a decision is about, and what made its claims. */
export interface DocumentStanding {
  readonly seq: number
  readonly status: string
  readonly linked: boolean
  readonly ruleSet: string
  readonly model: string
}

/** How some documents stand; those that are not held are not there. */
export const standingOfDocuments = async (
  { db, dialect }: Access,
  documents: readonly string[],
): Promise<Map<string, DocumentStanding>> => {
  if (!documents.length) return new Map()
  const rows = await db
    .selectFrom('document')
    .select(['id', 'seq', 'status', 'linked', 'rule_set', 'model'])
    .where('id', 'in', among(dialect, documents))
    .execute()
  return new Map(
    rows.map(({ id, seq, status, linked, rule_set, model }) => [
      id,
      { seq, status, linked: linked === 1, ruleSet: rule_set ?? '', model: model ?? '' },
    ]),
  )
}
