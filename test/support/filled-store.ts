import type { Decision, Refusal } from '../../src/base/index.ts'
import type { Access, Database } from '../../src/store/database.ts'
import { register, saveReadings } from '../../src/store/documents/index.ts'
import { StoredLinker } from '../../src/store/linking/linker.ts'
import { readingOf, sealed, type TestReading, type Told } from './readings.ts'

/** Invented news of one week, by the names of their files. */
export const TOLD: Readonly<Record<string, Told>> = {
  'lantern.txt': {
    title: 'Shells fall on Qusayr',
    publisher: 'The Evening Lantern',
    published: '2019-05-07',
    text: 'At least 12 people were killed in Homs on Monday when shells hit a market, the Civic Aid Network said.\n\nPolice arrested three men in Aleppo on Sunday, said Colonel Tarek Melhem.',
  },
  'harbour.txt': {
    title: 'Market shelled in Homs',
    publisher: 'Harbour Post',
    published: '2019-05-07',
    text: 'Nineteen people were killed in Homs on Monday when shells hit a market, the Interior Ministry said.\n\nThe bakers’ guild closed its ovens for a day.',
  },
  'inland.txt': {
    publisher: 'Inland Courier',
    published: '2019-05-08',
    text: 'The army denied that it had shelled a market in Homs on Monday.\n\nTwo hundred people fled from Daraa to Jordan on Tuesday, the Civic Aid Network said.',
  },
  'border.txt': {
    publisher: 'The Evening Lantern',
    published: '2019-05-09',
    text: 'The Falcon Brigade attacked a bus near Mosul in Iraq on Wednesday. Four passengers were wounded, a hospital doctor said.\n\nProtesters marched through Baghdad on Wednesday.',
  },
  'round-up.txt': {
    publisher: 'Harbour Post',
    published: '2019-06-02',
    text: 'Since January more than 400 people have been killed in Homs, the Civic Aid Network said on Saturday.\n\nIn Mosul, the Falcon Brigade attacked a bus in May.',
  },
}

/** The numbers of the documents, by their names. */
export const SEQ = Object.fromEntries(Object.keys(TOLD).map((name, k) => [name, k + 1]))

let read: Promise<readonly TestReading[]> | undefined

/** The news of the week, read once. */
export const readings = (): Promise<readonly TestReading[]> => {
  read ??= Promise.all(Object.entries(TOLD).map(([name, told]) => readingOf(name, told)))
  return read
}

/** Takes readings into an empty store: read and linked. */
export const fill = async (store: Database, read: readonly TestReading[]): Promise<void> => {
  await store.db.transaction().execute(async (db) => {
    const at: Access = { db, dialect: store.dialect }
    await register(at.db, at.dialect, sealed(read.map((r) => r.receipt)))
    await saveReadings(
      at.db,
      at.dialect,
      read.map((reading, k) => ({ seq: k + 1, reading })),
      { ruleSet: '1', model: 'a' },
    )
    const linker = new StoredLinker()
    await linker.add(
      at,
      read.map((r) => r.report.document),
    )
    await linker.refresh(at)
  })
}

export const refusalOf = (input: string): Refusal => ({
  kind: 'refusal',
  source: 'reports',
  input,
  at: '2026-01-01T00:00:00Z',
  code: 'missing',
  message: `${input}: there is no such file`,
})

/** Puts a decision into the store as the ledger does. */
export const decided = async (
  { db }: Access,
  seq: number,
  decision: Decision,
  undoneBy: string | null = null,
  orphaned: string | null = null,
): Promise<void> => {
  await db
    .insertInto('decision')
    .values({
      seq,
      id: decision.id,
      act: decision.act,
      at: decision.at,
      who: decision.by,
      why: decision.why,
      document: null,
      body: JSON.stringify(decision),
      undone_by: undoneBy,
      orphaned,
    })
    .execute()
}
