import type { Issue } from '../base/index.ts'
import type { PackedReading } from '../reading/index.ts'
import {
  type Access,
  among,
  lockLinking,
  type ReadingContext,
  StoredLinker,
  saveFailure,
  saveReadings,
} from '../store/index.ts'
import { type Decisions, decisionsFor } from './decisions/index.ts'
import type { Ledger } from './ledger.ts'
import { versions } from './versions.ts'

/** What was read of a document, or why it could not be. */
export interface Result {
  /** `sha256:` and the hex digest of the capture. */
  readonly document: string
  readonly result: PackedReading | Issue
}

/** A document as it now stands in the ledger. */
export interface Kept {
  readonly document: string
  readonly claims: number
  readonly issue?: Issue
}

/**
 * Keeps what was read: saves it and links it with all else that the ledger holds, a batch at a time, each batch as a whole
 * or not at all. A document that has come to stand in the ledger meanwhile, by another process, is left as it is.
 */
export class Keeper {
  private readonly ledger: Ledger
  private readonly decisions: Decisions
  private readonly linker: StoredLinker

  constructor(ledger: Ledger, decisions: Decisions) {
    this.ledger = ledger
    this.decisions = decisions
    this.linker = new StoredLinker(decisions.linking)
  }

  async keep(results: readonly Result[]): Promise<Kept[]> {
    if (!results.length) return []
    const { store } = this.ledger
    try {
      return await store.db.transaction().execute(async (db) => {
        const at: Access = { db, dialect: store.dialect }
        if (await lockLinking(at)) this.linker.forget()
        return this.keepIn(at, results)
      })
    } catch (error) {
      this.linker.forget()
      throw error
    }
  }

  /** Links what was read and not linked, by a run that was cut off. Gives the number of documents. */
  async linkRest(): Promise<number> {
    const { store } = this.ledger
    try {
      return await store.db.transaction().execute(async (db) => {
        const at: Access = { db, dialect: store.dialect }
        if (await lockLinking(at)) this.linker.forget()
        const rest = await db
          .selectFrom('document')
          .select('id')
          .where('status', '=', 'read')
          .where('linked', '=', 0)
          .orderBy('seq')
          .limit(REST)
          .execute()
        await this.linker.add(
          at,
          rest.map((d) => d.id),
        )
        await this.linker.refresh(at)
        return rest.length
      })
    } catch (error) {
      this.linker.forget()
      throw error
    }
  }

  private async keepIn(at: Access, results: readonly Result[]): Promise<Kept[]> {
    const rows = await at.db
      .selectFrom('document')
      .select(['seq', 'id', 'status', 'claims'])
      .where(
        'id',
        'in',
        among(
          at.dialect,
          results.map((r) => r.document),
        ) as never,
      )
      .execute()
    const known = new Map(rows.map((r) => [r.id, r]))
    const kept: Kept[] = []
    const readings: { readonly seq: number; readonly reading: PackedReading }[] = []
    const reviews = new Map<string, 'accepted' | 'rejected' | 'edited'>()
    for (const { document, result } of results) {
      const row = known.get(document)
      if (!row) throw new Error(`the store does not know ${document}`)
      if (row.status === 'read') {
        kept.push({ document, claims: row.claims })
      } else if ('code' in result) {
        await saveFailure(at.db, at.dialect, row.seq, result)
        kept.push({ document, claims: 0, issue: result })
      } else {
        const decided = decisionsFor(this.decisions, result)
        for (const [claim, review] of decided.reviews) reviews.set(claim, review)
        readings.push({ seq: row.seq, reading: decided.reading })
        kept.push({ document, claims: decided.reading.report.claims.length })
      }
    }
    const context: ReadingContext = { ...versions(), reviews }
    if (readings.length) {
      await saveReadings(at.db, at.dialect, readings, context)
      await this.linker.add(
        at,
        readings.map((r) => r.reading.document),
      )
      await this.linker.refresh(at)
    }
    return kept
  }
}

/** So many documents are linked in one transaction. */
const REST = 64
