import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { news } from '../../../bench/news.ts'
import { readingOf, sealed, type TestReading } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Actor, EventRecord, Figure, Lineage, LinkRecord } from '../../base/index.ts'
import { link } from '../../linker/index.ts'
import { nodesOf } from '../../linking/index.ts'
import type { Database } from '../database.ts'
import { register, saveReadings } from '../documents/index.ts'
import { actorIn } from './actors.ts'
import { lineagesIn } from './lineages.ts'
import { type LinkingOptions, StoredLinker } from './linker.ts'
import { lookAlikesIn } from './look-alikes.ts'

const VERSIONS = { ruleSet: 'r1', model: 'm1' }

let invented: TestReading[]

beforeAll(async () => {
  const samples = readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join('samples', name), 'utf8') }))
  const told = news(8)
  const stories = Array.from({ length: 70 }, () => told.next().value!)
  invented = [
    ...(await Promise.all(samples.map((s) => readingOf(s.name, { text: s.text })))),
    ...(await Promise.all(stories.map(({ id, ...story }) => readingOf(id, story)))),
  ]
})

/** Takes readings into a store, as the documents from a number on, all of them or none. Gives how many events were made anew. */
const takeBatch = (
  store: Database,
  linker: StoredLinker,
  batch: readonly TestReading[],
  first: number,
  fails = false,
): Promise<number> =>
  store.db.transaction().execute(async (db) => {
    const at = { db, dialect: store.dialect }
    const receipts = batch.map((r) => r.receipt)
    await register(db, store.dialect, sealed(receipts, first))
    const readings = batch.map((reading, k) => ({ seq: first + k, reading }))
    await saveReadings(db, store.dialect, readings, VERSIONS)
    await linker.add(
      at,
      batch.map((r) => r.report.document),
      readings,
    )
    if (fails) throw new Error('the disk is full')
    return linker.refresh(at)
  })

/** Takes readings into a store, so many at a time. */
const take = async (
  store: Database,
  readings: readonly TestReading[],
  atOnce: number,
  options?: LinkingOptions,
): Promise<StoredLinker> => {
  const linker = new StoredLinker(options)
  for (let from = 0; from < readings.length; from += atOnce)
    await takeBatch(store, linker, readings.slice(from, from + atOnce), from + 1)
  return linker
}

/** All link records of a store, as the linker in memory gives them. */
const recordsIn = async (store: Database): Promise<LinkRecord[]> => {
  const documents = await store.db.selectFrom('document').select('id').execute()
  const lineages: Lineage[] = await lineagesIn(
    store,
    documents.map((d) => d.id),
  )
  const actors: Actor[] = []
  for (const { id } of await store.db.selectFrom('actor').select('id').orderBy('id').execute())
    actors.push((await actorIn(store, id))!.actor)
  const events: EventRecord[] = []
  for (const { id, body } of await store.db
    .selectFrom('event')
    .select(['id', 'body'])
    .orderBy('id')
    .execute())
    events.push({ ...(JSON.parse(body) as EventRecord), apart_from: (await lookAlikesIn(store, id))! })
  const figures = await store.db.selectFrom('figure').select('body').orderBy('id').execute()
  return [...lineages, ...actors, ...events, ...figures.map((f) => JSON.parse(f.body) as Figure)]
}

/** Every second from the front, then the rest from the back. */
const shuffled = <T>(all: readonly T[]): T[] => [
  ...all.filter((_, k) => k % 2 === 0),
  ...all.filter((_, k) => k % 2).reverse(),
]

onBothStores('linking', (open) => {
  it.each([
    ['in their order, many at a time', (all: TestReading[]) => all, 40, {}],
    ['in another order, few at a time', shuffled<TestReading>, 7, {}],
    ['each event made by itself', (all: TestReading[]) => all, 1, { eventsAtOnce: 1 }],
  ])('gives what linking in memory gives: %s', async (_, ordered, atOnce, options) => {
    const store = await open()
    await take(store, ordered(invented), atOnce, options)
    const wanted = link(invented.map((r) => r.report))
    const found = await recordsIn(store)
    expect(found.map((r) => r.id)).toEqual(wanted.map((r) => r.id))
    expect(found).toEqual(wanted)
  })

  it('finds the parts of a figure anew where another report gives their event another name', async () => {
    const summary = await readingOf('summary', {
      title: 'Nine killed in Syria',
      text: `Nine people were killed in two attacks in Syria on Monday, the Observatory said.
Five civilians were killed when shells hit a market in Aleppo on Monday, it said.
Four civilians were killed when shells hit a bakery in Homs on Monday, it said.`,
      published: '2014-03-04',
    })
    const text = `Five civilians were killed when shells hit a market in Aleppo on Monday, the Observatory said.
Doctors in Aleppo said the five civilians were killed at the market.`
    // an event is named by the first of its episodes
    const before = (r: TestReading): boolean => r.report.document < summary.report.document
    let other: TestReading
    for (let k = 0; ; k++) {
      other = await readingOf(`other ${k}`, {
        title: 'Shells kill five at a market in Aleppo',
        text,
        published: '2014-03-04',
      })
      if (before(other)) break
    }
    const store = await open()
    await take(store, [summary, other], 1, { eventsAtOnce: 1 })
    const wanted = link([summary.report, other.report])
    expect(wanted.some((r) => r.kind === 'figure' && r.parts.length > 0)).toBe(true)
    expect(wanted.some((r) => r.kind === 'event' && r.documents.length > 1)).toBe(true)
    expect(await recordsIn(store)).toEqual(wanted)
  })

  it('makes an event anew where somebody it tells of has become another actor, and no other of the same report', async () => {
    const two = await readingOf('two', {
      text: `Shells hit a market in Aleppo

Activist Karim Haddad said that five civilians were killed when shells hit a market in Aleppo on Monday.
The police detained four fishermen in Tartus on Sunday.`,
      published: '2014-03-04',
    })
    const fuller = await readingOf('fuller', {
      text: `Floods in Latakia

Activist Karim Bashir Haddad said that the floods displaced ninety families in Latakia on Friday.`,
      published: '2015-11-08',
    })
    const store = await open()
    const linker = await take(store, [two], 1)
    expect(await eventsIn(store)).toHaveLength(2)
    const own = nodesOf(fuller.report).nodes.length
    expect(await takeBatch(store, linker, [fuller], 2)).toBe(1 + own)
    expect(await recordsIn(store)).toEqual(link([two.report, fuller.report]))
  })

  it('forgets nothing it needs: another process goes on where one stopped', async () => {
    const store = await open()
    await take(store, invented.slice(0, 50), 25)
    await takeBatch(store, new StoredLinker(), invented.slice(50), 51)
    expect(await recordsIn(store)).toEqual(link(invented.map((r) => r.report)))
  })

  it('gives the same where every few reports come by a process of their own, with nothing at hand', async () => {
    const store = await open()
    for (let from = 0; from < invented.length; from += 3)
      await takeBatch(store, new StoredLinker(), invented.slice(from, from + 3), from + 1)
    expect(await recordsIn(store)).toEqual(link(invented.map((r) => r.report)))
  })

  it('puts a report with other claims in the place of the one before', async () => {
    const store = await open()
    const linker = await take(store, invented, 40)
    const [changed, other] = [invented[3]!, invented[20]!]
    const fewer = { ...changed.report, claims: changed.report.claims.slice(1) }
    const replace = async (reading: TestReading, seq: number): Promise<void> =>
      store.db.transaction().execute(async (db) => {
        const at = { db, dialect: store.dialect }
        await saveReadings(db, store.dialect, [{ seq, reading }], VERSIONS)
        await linker.replace(at, reading.report.document)
        await linker.refresh(at)
      })
    const { deflateRawSync } = await import('node:zlib')
    await replace({ ...changed, report: fewer, reportBody: deflateRawSync(JSON.stringify(fewer)) }, 4)
    const without = invented.map((r) => (r === changed ? fewer : r.report))
    expect(await eventsIn(store)).toEqual(eventsOf(link(without)))
    await replace(changed, 4)
    await replace(other, 21)
    expect(await recordsIn(store)).toEqual(link(invented.map((r) => r.report)))
  })

  it('leaves nothing half done where a batch fails', async () => {
    const store = await open()
    const linker = await take(store, invented.slice(0, 40), 40)
    const rest = invented.slice(40)
    await expect(takeBatch(store, linker, rest, 41, true)).rejects.toThrow('the disk is full')
    linker.forget()
    await takeBatch(store, linker, rest, 41)
    expect(await recordsIn(store)).toEqual(link(invented.map((r) => r.report)))
  })
})

const eventsOf = (records: readonly LinkRecord[]) =>
  records.flatMap((r) => (r.kind === 'event' ? [{ ...r, apart_from: [] }] : []))

const eventsIn = async (store: Database) => eventsOf(await recordsIn(store))
