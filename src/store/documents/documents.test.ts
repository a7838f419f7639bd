import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { readingOf, sealed, type TestReading } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Refusal } from '../../base/index.ts'
import {
  articleOf,
  failed,
  markLinked,
  refused,
  register,
  registered,
  reportsOf,
  saveFailure,
  saveReading,
  unlinked,
  unread,
} from './index.ts'

const VERSIONS = { ruleSet: 'r1', model: 'm1' }

const refusalOf = (input: string, at: string): Refusal => ({
  kind: 'refusal',
  source: 'reports',
  input,
  at,
  code: 'missing',
  message: `${input}: there is no such file`,
})

let mill: TestReading
let harbour: TestReading

beforeAll(async () => {
  mill = await readingOf('mill.txt', {
    title: 'Fire at the mill',
    publisher: 'The Evening Lantern',
    published: '2019-05-07',
    text: 'At least 12 people were killed in Homs on Monday, the Civic Aid Network said. Police arrested three men in Dar‘a.',
  })
  harbour = await readingOf('harbour.txt', {
    publisher: 'Harbour Post',
    published: '2019-05-08',
    text: 'Gunmen attacked a bus near Aleppo on Tuesday. \u{1f69a}\u0000 Nobody was hurt.',
  })
})

onBothStores('documents', (open) => {
  it('makes one row of a document, of its first receipt', async () => {
    const { db, dialect } = await open()
    const again = { ...mill.receipt, source: 'another folder', input: 'copy-of-mill.txt' }
    await register(db, dialect, sealed([mill.receipt, again, harbour.receipt]))
    await register(db, dialect, sealed([again], 4))
    expect(await unread(db, { limit: 9 })).toMatchObject([
      { seq: 1, id: mill.receipt.document, input: 'mill.txt' },
      { seq: 3, input: 'harbour.txt' },
    ])
  })

  it('passes over entries that it has registered', async () => {
    const { db, dialect } = await open()
    await register(db, dialect, sealed([mill.receipt, refusalOf('gone.txt', '2026-01-01')]))
    await register(db, dialect, sealed([mill.receipt, refusalOf('gone.txt', '2026-01-01'), harbour.receipt]))
    expect(await registered(db)).toBe(3)
    expect(await unread(db, { limit: 9 })).toHaveLength(2)
    expect(await refused(db, { limit: 9 })).toMatchObject([{ seq: 2, input: 'gone.txt' }])
  })

  it('lists an input that could not be taken in once, until it is', async () => {
    const { db, dialect } = await open()
    await register(
      db,
      dialect,
      sealed([refusalOf('mill.txt', '2026-01-01'), refusalOf('other.txt', '2026-01-01')]),
    )
    await register(db, dialect, sealed([refusalOf('mill.txt', '2026-01-02')], 3))
    expect((await refused(db, { limit: 9 })).map((r) => r.seq)).toEqual([2, 3])
    await register(db, dialect, sealed([mill.receipt], 4))
    expect((await refused(db, { limit: 9 })).map((r) => r.input)).toEqual(['other.txt'])
    // a later try that fails is one to be told of again
    await register(db, dialect, sealed([refusalOf('mill.txt', '2026-01-05')], 5))
    expect((await refused(db, { limit: 9 })).map((r) => r.seq)).toEqual([2, 5])
  })

  it('keeps what was read, and gives it back as it was', async () => {
    const { db, dialect } = await open()
    await register(db, dialect, sealed([mill.receipt, harbour.receipt]))
    await saveReading(db, dialect, 1, mill, VERSIONS)
    await saveReading(db, dialect, 2, harbour, VERSIONS)
    expect(await reportsOf({ db, dialect }, [2, 1, 7])).toEqual([mill.report, harbour.report])
    const article = await articleOf({ db, dialect }, mill.article.document)
    expect(article).toEqual(mill.article)
    expect(article?.text.slice({ start: 0, end: 8 })).toBe('At least')
    expect(await articleOf({ db, dialect }, 2)).toEqual(harbour.article)
    expect(await articleOf({ db, dialect }, 'sha256:none')).toBeUndefined()
    const row = await db.selectFrom('document').selectAll().where('seq', '=', 1).executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      status: 'read',
      title: 'Fire at the mill',
      publisher: 'The Evening Lantern',
      published_start: '2019-05-07',
      language: 'en',
      words: 21,
      claims: mill.report.claims.length,
      rule_set: 'r1',
      model: 'm1',
    })
  })

  it('says on whose word a claim rests, and what was decided of it', async () => {
    const { db, dialect } = await open()
    await register(db, dialect, sealed([mill.receipt]))
    const [first] = mill.report.claims
    await saveReading(db, dialect, 1, mill, { ...VERSIONS, reviews: new Map([[first!.id, 'rejected']]) })
    const rows = await db.selectFrom('claim').selectAll().orderBy('seq').execute()
    expect(rows.find((r) => r.type === 'kill')).toMatchObject({
      id: first!.id,
      low: 12,
      best: null,
      place: 'Homs',
      country: 'SYR',
      origin: 'the Civic Aid Network',
      origin_key: 'civic aid network',
      review: 'rejected',
      event: null,
    })
    expect(rows.find((r) => r.type === 'detain')).toMatchObject({
      origin: 'The Evening Lantern',
      origin_kind: 'outlet',
      review: null,
    })
  })

  it('puts a new reading in the place of the one before', async () => {
    const { db, dialect } = await open()
    await register(db, dialect, sealed([mill.receipt, harbour.receipt]))
    await saveReading(db, dialect, 2, harbour, VERSIONS)
    await saveReading(db, dialect, 1, mill, VERSIONS)
    await markLinked(db, dialect, [1, 2])
    const fewer = { ...mill, report: { ...mill.report, claims: mill.report.claims.slice(0, 1) } }
    await saveReading(db, dialect, 1, fewer, { ruleSet: 'r2', model: 'm1' })
    expect(await db.selectFrom('claim').select('id').where('document', '=', 1).execute()).toHaveLength(1)
    const key = sql.ref(dialect === 'sqlite' ? 'rowid' : 'seq')
    for (const [table, rows] of [
      ['claim_words', 1 + harbour.report.claims.length],
      ['article_words', 2],
    ] as const) {
      const found = await sql`select ${key} from ${sql.table(table)}`.execute(db)
      expect(found.rows, table).toHaveLength(rows)
    }
    expect((await unlinked(db, { limit: 9 })).map((d) => d.seq)).toEqual([1])
  })

  it('lists what could not be read, and what is still to be done', async () => {
    const { db, dialect } = await open()
    await register(db, dialect, sealed([mill.receipt, harbour.receipt]))
    await saveReading(db, dialect, 1, mill, VERSIONS)
    await saveFailure(db, dialect, 2, { code: 'no-article', input: 'harbour.txt', message: 'no text in it' })
    expect(await unread(db, { limit: 9 })).toEqual([])
    expect((await failed(db, { limit: 9 })).map((d) => d.input)).toEqual(['harbour.txt'])
    expect((await unlinked(db, { limit: 9 })).map((d) => d.input)).toEqual(['mill.txt'])
    await markLinked(db, dialect, [1])
    expect(await unlinked(db, { limit: 9 })).toEqual([])
    await saveReading(db, dialect, 2, harbour, VERSIONS)
    expect(await failed(db, { limit: 9 })).toEqual([])
    await saveFailure(db, dialect, 1, { code: 'internal', input: 'mill.txt', message: 'a fault' })
    expect(await reportsOf({ db, dialect }, [1])).toEqual([])
    expect(await db.selectFrom('claim').select('id').where('document', '=', 1).execute()).toEqual([])
  })

  it('keeps a document whose words are more than an index takes', async () => {
    const { db, dialect } = await open()
    await register(db, dialect, sealed([mill.receipt]))
    const words = Array.from({ length: 200_000 }, (_, k) => `word${k.toString(36)}`).join(' ')
    const { Text } = await import('../../base/index.ts')
    const long = { ...mill, article: { ...mill.article, text: new Text(`${words} \u0000 end`) } }
    await saveReading(db, dialect, 1, long, VERSIONS)
    expect(await db.selectFrom('document').select('words').executeTakeFirst()).toMatchObject({
      words: 200_001,
    })
  })
})
