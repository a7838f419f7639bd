import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { type Receipt, type Sealed, Text } from '../src/base/index.ts'
import { type Database, openSqlite, register, StoredLinker, saveReadings } from '../src/store/index.ts'
import { type Flow, type Recombined, recombined, type Snippet } from './recombined.ts'

/** Reports that are taken in at once. */
export const BATCH = 32

/** A store in SQLite that grows by recombined reports; it goes on where it stands. */
export class GrownLedger {
  readonly file: string
  readonly store: Database
  /** Reports that it holds. */
  count: number
  private readonly linker = new StoredLinker()
  private readonly stream: Generator<Recombined>

  private constructor(file: string, store: Database, count: number, stream: Generator<Recombined>) {
    this.file = file
    this.store = store
    this.count = count
    this.stream = stream
  }

  static async open(folder: string, snippets: readonly Snippet[], flow: Flow): Promise<GrownLedger> {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'index.sqlite')
    const store = await openSqlite(file, { write: true })
    const held = await store.db
      .selectFrom('document')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    const count = Number(held.n)
    return new GrownLedger(file, store, count, recombined(snippets, { ...flow, from: count }))
  }

  /** Takes so many reports in, all or none of them. Gives the milliseconds of processor time, of the whole process. */
  async grow(reports: number): Promise<number> {
    const batch = Array.from({ length: reports }, () => this.stream.next().value as Recombined)
    const start = process.cpuUsage()
    await this.take(batch)
    this.count += reports
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }

  close(): Promise<void> {
    return this.store.close()
  }

  private take(batch: readonly Recombined[]): Promise<void> {
    const { store, linker, count } = this
    return store.db.transaction().execute(async (db) => {
      const entries = batch.map(
        (r, k): Sealed<Receipt> => ({ seq: count + k + 1, prev: '', hash: '', fact: receiptOf(r) }),
      )
      await register(db, store.dialect, entries)
      const readings = batch.map((one, k) => ({ seq: count + k + 1, reading: readingOf(one) }))
      await saveReadings(db, store.dialect, readings, { ruleSet: 'bench', model: 'bench' })
      const at = { db, dialect: store.dialect }
      await linker.add(
        at,
        batch.map((r) => r.report.document),
        readings,
      )
      await linker.refresh(at)
    })
  }
}

const receiptOf = ({ report }: Recombined): Receipt => ({
  kind: 'capture',
  document: report.document,
  source: 'recombined',
  input: report.input,
  retrievedAt: '2026-01-01T00:00:00.000Z',
  length: 0,
  mediaType: 'text/plain',
  context: {},
})

const readingOf = ({ report, text }: Recombined) => {
  const { passages: _, names: __, places: ___, times: ____, claims: _____, ...about } = report
  const article = { ...about, language: 'en', text: new Text(text), blocks: [], map: [] }
  const packed = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value), { level: 3 })
  return { article, report, articleBody: packed({ ...article, text }), reportBody: packed(report) }
}
