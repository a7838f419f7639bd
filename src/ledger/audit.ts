import {
  type Archive,
  BrokenChain,
  type Finding as Flaw,
  openFolder,
  openPostgres,
} from '../archive/index.ts'
import {
  type Access,
  among,
  type Database,
  decidedUpTo,
  notedHead,
  registered,
  storedDecisions,
} from '../store/index.ts'
import { openStore } from './ledger.ts'
import { type Where, whereOf } from './where.ts'

/** Something wrong in a ledger: in its archive, or between that and its store. */
export interface LedgerFinding extends Omit<Flaw, 'code'> {
  readonly code:
    | Flaw['code']
    /** The store does not know of the last entries: those of a run that was cut off. */
    | 'store-behind'
    /** The store does not have an entry that it has passed. */
    | 'not-in-store'
    /** There is no store that can be read. */
    | 'no-store'
}

/** What an audit looked at. */
export interface Audited {
  readonly receipts: number
  readonly decisions: number
  /** Different captures that receipts name. */
  readonly captures: number
}

/**
 * Checks all that a ledger holds: every capture against its digest, both journals against their chains and against the
 * last entries that the store remembers, and whether the store knows of every entry. Gives what was looked at.
 */
export async function* audit(ledger: string): AsyncGenerator<LedgerFinding, Audited> {
  const where = whereOf(ledger)
  const archive =
    where.kind === 'folder'
      ? await openFolder(where.path, { write: false })
      : await openPostgres(where.url, { write: false })
  try {
    const store = await storeAt(where)
    if ('code' in store) {
      yield store
      return yield* auditHeld(archive)
    }
    try {
      return yield* auditHeld(archive, store)
    } finally {
      await store.close()
    }
  } finally {
    await archive.close()
  }
}

/** The store of a ledger; a finding where it is missing or cannot be read. The journals can be checked without it. */
const storeAt = async (where: Where): Promise<Database | LedgerFinding> => {
  let store: Database | undefined
  try {
    store = await openStore(where, false)
    await registered(store.db)
    return store
  } catch (error) {
    await store?.close()
    return {
      code: 'no-store',
      where: 'index',
      message: `the index is missing or cannot be read (${error instanceof Error ? error.message : error}): make it again with \`muster rebuild\``,
      damage: false,
    }
  }
}

async function* auditHeld(archive: Archive, store?: Database): AsyncGenerator<LedgerFinding, Audited> {
  const [receipts, decisions] = store
    ? [await notedHead(store.db, 'receipts'), await notedHead(store.db, 'decisions')]
    : []
  const heads = await archive.heads().catch(() => undefined)
  const none = { seq: 0, hash: '0'.repeat(64) }
  const known =
    receipts || decisions ? { receipts: receipts ?? none, decisions: decisions ?? none } : undefined
  yield* archive.audit(known)
  const captures = yield* receiptsInStore(archive, store)
  if (store) yield* decisionsInStore(archive, store)
  return { receipts: heads?.receipts.seq ?? 0, decisions: heads?.decisions.seq ?? 0, captures }
}

/** Documents that are looked up at a time. */
const BATCH = 500

async function* receiptsInStore(archive: Archive, store?: Database): AsyncGenerator<LedgerFinding, number> {
  const last = store ? await registered(store.db) : 0
  const seen = new Set<string>()
  let batch: { readonly seq: number; readonly document: string }[] = []
  let end = 0
  try {
    for await (const { seq, fact } of archive.receipts()) {
      end = seq
      if (fact.kind !== 'capture' || seen.has(fact.document)) continue
      seen.add(fact.document)
      if (!store || seq > last) continue
      batch.push({ seq, document: fact.document })
      if (batch.length < BATCH) continue
      yield* missingOf(store, batch)
      batch = []
    }
  } catch (error) {
    // the audit of the archive has named it
    if (!(error instanceof BrokenChain)) throw error
  }
  if (!store) return seen.size
  yield* missingOf(store, batch)
  if (end > last) yield behind('receipts', last, end)
  return seen.size
}

async function* missingOf(
  { db, dialect }: Access,
  batch: readonly { readonly seq: number; readonly document: string }[],
): AsyncGenerator<LedgerFinding> {
  if (!batch.length) return
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where(
      'id',
      'in',
      among(
        dialect,
        batch.map((b) => b.document),
      ),
    )
    .execute()
  const held = new Set(rows.map((r) => r.id))
  for (const { seq, document } of batch)
    if (!held.has(document)) yield notThere(`receipt ${seq} (${document})`)
}

async function* decisionsInStore(archive: Archive, store: Database): AsyncGenerator<LedgerFinding> {
  const last = await decidedUpTo(store.db)
  const held = new Set((await storedDecisions(store)).map((d) => d.decision.id))
  let end = 0
  try {
    for await (const { seq, fact } of archive.decisions()) {
      end = seq
      if (seq <= last && !held.has(fact.id)) yield notThere(`decision ${seq} (${fact.id})`)
    }
  } catch (error) {
    if (!(error instanceof BrokenChain)) throw error
  }
  if (end > last) yield behind('decisions', last, end)
}

const behind = (journal: string, last: number, end: number): LedgerFinding => ({
  code: 'store-behind',
  where: 'index',
  message: `the index knows the ${journal} up to entry ${last}, and there are ${end}: a run was cut off, or is at work. The next \`muster add\` takes them over`,
  damage: false,
})

const notThere = (what: string): LedgerFinding => ({
  code: 'not-in-store',
  where: 'index',
  message: `the index does not have ${what}: make it again with \`muster rebuild\``,
  damage: true,
})
