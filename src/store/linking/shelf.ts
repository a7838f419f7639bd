import { type Access, among } from '../database.ts'
import { unpacked } from '../documents/index.ts'
import type { StoredReport } from '../stored-report.ts'
import { Held } from './held.ts'

/** Bytes of reports (as JSON, deflated) that are kept at hand. In memory they take some thirty times as many. */
const ROOM = 8_000_000

/** Reports that were used lately are at hand; the others are fetched when they are needed. */
export class Shelf {
  private readonly held = new Map<string, Held>()
  private taken = 0

  /** A report that is at hand. */
  get(document: string): Held | undefined {
    const held = this.held.get(document)
    if (held) {
      this.held.delete(document)
      this.held.set(document, held)
    }
    return held
  }

  put(held: Held): void {
    this.drop(held.report.document)
    this.held.set(held.report.document, held)
    this.taken += held.size
  }

  drop(document: string): void {
    const held = this.held.get(document)
    if (!held) return
    this.held.delete(document)
    this.taken -= held.size
  }

  clear(): void {
    this.held.clear()
    this.taken = 0
  }

  /** Lets go of those that were not used for longest. To be called between steps, when nothing is being worked on. */
  trim(): void {
    for (const document of this.held.keys()) {
      if (this.taken <= ROOM) return
      this.drop(document)
    }
  }

  /** Fetches those of some reports that are not at hand. */
  async fetch({ db, dialect }: Access, documents: Iterable<string>): Promise<void> {
    const wanted = [...new Set(documents)].filter((d) => !this.held.has(d))
    if (!wanted.length) return
    const rows = await db
      .selectFrom('document')
      .innerJoin('body', 'body.document', 'document.seq')
      .select(['document.seq', 'body.report'])
      .where('document.id', 'in', among(dialect, wanted))
      .execute()
    for (const { seq, report } of rows)
      this.put(new Held(seq, unpacked(report) as StoredReport, report.byteLength))
  }

  /** Those of some reports, fetched where they are not at hand. */
  async reports(at: Access, documents: ReadonlySet<string>): Promise<ReadonlyMap<string, Held>> {
    await this.fetch(at, documents)
    const found = new Map<string, Held>()
    for (const document of documents) {
      const held = this.get(document)
      if (held) found.set(document, held)
    }
    return found
  }
}
