import type { Issue } from '../base/index.ts'
import type { PackedReading } from '../reading/index.ts'
import {
  type Access,
  among,
  type Database,
  decidedUpTo,
  lockLinking,
  type Numbered,
  type ReadingContext,
  StoredLinker,
  saveFailure,
  saveReadings,
  storedDecisions,
} from '../store/index.ts'
import { decisionsFor, decisionsOf, settle } from './decisions/index.ts'
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

type Piece = <T>(write: () => Promise<T>) => Promise<T>

/**
 * Keeps what was read: saves it and links it with all else that the ledger holds, a batch at a time, each batch as a whole
 * or not at all. A document that has come to stand in the ledger meanwhile, by another process, is left as it is.
 */
export class Keeper {
  private readonly store: Database
  private readonly piece: Piece
  private decisions = decisionsOf([])
  private linker = new StoredLinker(this.decisions.linking)

  /** `piece` is what each transaction is done in; see `Shifts`. */
  constructor({ store }: { readonly store: Database }, piece: Piece = (write) => write()) {
    this.store = store
    this.piece = piece
  }

  async keep(results: readonly Result[]): Promise<Kept[]> {
    if (!results.length) return []
    return this.linking((at) => this.keepIn(at, results))
  }

  /** Links what was read and not linked, by a run that was cut off. Gives the number of documents. */
  async linkRest(): Promise<number> {
    return this.linking(async (at) => {
      const rest = await at.db
        .selectFrom('document')
        .select('id')
        .where('status', '=', 'read')
        .where('linked', '=', 0)
        .orderBy('seq')
        .limit(REST)
        .execute()
      await this.link(
        at,
        rest.map((d) => d.id),
      )
      return rest.length
    })
  }

  /** Does something in one transaction, while nobody else links, and with the decisions that hold then. */
  private linking<T>(work: (at: Access) => Promise<T>): Promise<T> {
    return this.piece(() => this.alone(work))
  }

  private async alone<T>(work: (at: Access) => Promise<T>): Promise<T> {
    try {
      return await this.store.db.transaction().execute(async (db) => {
        const at: Access = { db, dialect: this.store.dialect }
        if (await lockLinking(at)) this.linker.forget()
        if ((await decidedUpTo(db)) !== this.decisions.upTo) await this.heed(at)
        return work(at)
      })
    } catch (error) {
      // what was noted in the transaction does not stand
      this.decisions = decisionsOf([])
      this.linker = new StoredLinker()
      throw error
    }
  }

  private async heed(at: Access): Promise<void> {
    this.decisions = decisionsOf(await storedDecisions(at))
    this.linker = new StoredLinker(this.decisions.linking)
  }

  /** Links documents; the decisions about them are sought in their words first. */
  private async link(
    at: Access,
    documents: readonly string[],
    read: readonly Numbered[] = [],
  ): Promise<void> {
    const about = documents.flatMap((d) => this.decisions.about.get(d) ?? [])
    if (about.length) {
      await settle(at, [...new Set(about)])
      await this.heed(at)
    }
    await this.linker.add(at, documents, read)
    const numbers = new Set(about.map((d) => d.seq))
    const keys = this.decisions.holding.flatMap((d) =>
      numbers.has(d.seq) && 'parties' in d.decision ? (d.found ?? []) : [],
    )
    if (keys.length) await this.linker.regroupParties(at, [...new Set(keys)])
    await this.linker.refresh(at)
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
    const readings: Numbered[] = []
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
      await this.link(
        at,
        readings.map((r) => r.reading.report.document),
        readings,
      )
    }
    const lost = kept.flatMap((k) => (k.issue ? (this.decisions.about.get(k.document) ?? []) : []))
    if (lost.length) await settle(at, lost)
    return kept
  }
}

/** So many documents are linked in one transaction. */
const REST = 64
