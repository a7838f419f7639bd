import { type Access, among } from '../database.ts'
import { unpacked } from '../documents/index.ts'
import type { StoredReport } from '../stored-report.ts'
import { AtHand } from './at-hand.ts'
import { Held } from './held.ts'

/** Bytes of reports (as JSON, deflated) that are kept at hand. In memory they take some thirty times as many. */
const ROOM = 8_000_000

/** Reports that were used lately are at hand; the others are fetched when they are needed. */
export class Shelf {
  private readonly held = new AtHand<Held>(ROOM, (held) => held.size)

  /** A report that is at hand. */
  get(document: string): Held | undefined {
    return this.held.get(document)
  }

  put(held: Held): void {
    this.held.put(held.report.document, held)
  }

  drop(document: string): void {
    this.held.drop(document)
  }

  clear(): void {
    this.held.clear()
  }

  /** Lets go of those that were not used for longest. To be called between steps, when nothing is being worked on. */
  trim(): void {
    this.held.trim()
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
  async reports(at: Access, documents: Iterable<string>): Promise<ReadonlyMap<string, Held>> {
    const wanted = [...documents]
    await this.fetch(at, wanted)
    const found = new Map<string, Held>()
    for (const document of wanted) {
      const held = this.get(document)
      if (held) found.set(document, held)
    }
    return found
  }
}
