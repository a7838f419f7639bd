import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readings } from '../../../test/support/filled-store.ts'
import { sealed } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Access, Database } from '../database.ts'
import { register, saveFailure, saveReadings } from '../documents/index.ts'
import { StoredLinker } from '../linking/linker.ts'
import { citations, sources } from '../queries/index.ts'
import { citedRows, sourceRows } from '../queries/source-rows.ts'
import { citationsNow, sourcesNow, tallySources } from './index.ts'

/** What happens to a ledger, one after the other; documents are meant by their numbers. */
const step = fc.oneof(
  { withCrossShrink: true },
  fc.record({ act: fc.constant('add'), document: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    act: fc.constantFrom('read', 'link', 'reject', 'lose', 'fail'),
    document: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ act: fc.constant('tally'), document: fc.constant(0) }),
)
/** One name that publishes and is cited, and one that is only cited. */
const ONES = [
  ['outlet', 'harbour post'],
  ['origin', 'harbour post'],
  ['origin', 'civic aid network'],
] as const

type Step = { readonly act: string; readonly document: number }

/** A ledger to which things happen. */
class Told {
  readonly store: Database
  readonly #read = new Set<number>()
  readonly #linked = new Set<number>()

  constructor(store: Database) {
    this.store = store
  }

  async begin(): Promise<void> {
    const all = await readings()
    await register(this.store.db, this.store.dialect, sealed(all.map((r) => r.receipt)))
  }

  async take({ act, document }: Step): Promise<void> {
    if (act === 'tally') return tallySources(this.store)
    const [read, linked] = [this.#read.has(document), this.#linked.has(document)]
    if ((act === 'read' || act === 'add') && !read) await this.#keep(document)
    if ((act === 'add' || (act === 'link' && read)) && !linked)
      await this.#link(document, (linker, at, id) => linker.add(at, [id]))
    if ((act === 'reject' || act === 'lose') && read) {
      await this.#keep(document, act)
      if (linked) await this.#link(document, (linker, at, id) => linker.replace(at, id))
    }
    if (act === 'fail' && !linked) {
      await saveFailure(this.store.db, this.store.dialect, document, {
        code: 'internal',
        input: 'lantern.txt',
        message: 'a fault',
      })
      this.#read.delete(document)
    }
  }

  /** Reads a document, or reads it again: with the first of its claims rejected, or without its claims. */
  async #keep(seq: number, again?: string): Promise<void> {
    const { report, ...rest } = (await readings())[seq - 1]!
    const [first] = report.claims
    const reviews = new Map(again === 'reject' && first ? [[first.id, 'rejected' as const]] : [])
    const now = again === 'lose' ? { ...report, claims: [] } : report
    const reading = { ...rest, report: now, reportBody: deflateRawSync(JSON.stringify(now)) }
    await saveReadings(this.store.db, this.store.dialect, [{ seq, reading }], {
      ruleSet: '1',
      model: 'a',
      reviews,
    })
    this.#read.add(seq)
  }

  async #link(
    document: number,
    link: (linker: StoredLinker, at: Access, id: string) => Promise<void>,
  ): Promise<void> {
    const { id } = await this.store.db
      .selectFrom('document')
      .select('id')
      .where('seq', '=', document)
      .executeTakeFirstOrThrow()
    await this.store.db.transaction().execute(async (db) => {
      const at: Access = { db, dialect: this.store.dialect }
      const linker = new StoredLinker()
      await link(linker, at, id)
      await linker.refresh(at)
    })
    this.#linked.add(document)
  }
}

const rows = async ({ db }: Database, query: ReturnType<typeof sql>): Promise<readonly string[]> =>
  (await query.execute(db)).rows
    .map((row) => JSON.stringify(Object.entries(row as object).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()

onBothStores('what is counted as it changes', (open) => {
  test('is what counting from the start would give, whatever happened and whenever it was asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
        const told = new Told(await open())
        const { store } = told
        await told.begin()
        for (const one of steps) {
          await told.take(one)
          expect(
            await rows(store, sql`select month, type, status, country, contested, events from event_month`),
          ).toEqual(
            await rows(
              store,
              sql`select substr(time_start, 1, 7) as month, type, status, country, contested, count(*) as events
                from event group by 1, 2, 3, 4, 5`,
            ),
          )
          expect(
            await rows(
              store,
              sql`select lat, lon, place, country, province, where_prec, type, status, contested, events from event_spot`,
            ),
          ).toEqual(
            await rows(
              store,
              sql`select lat, lon, place, country, province, where_prec, type, status, contested, count(*) as events
                from event group by 1, 2, 3, 4, 5, 6, 7, 8, 9`,
            ),
          )
          expect(await rows(store, sql`select * from ${await sourceRows(store)} as source`)).toEqual(
            await rows(store, sql`${sourcesNow(store)}`),
          )
          for (const [role, key] of ONES) {
            const one = sql`id = ${`${role} ${key}`}`
            expect(
              await rows(
                store,
                sql`select * from ${await sourceRows(store, { role, keys: [key] })} as source where ${one}`,
              ),
            ).toEqual(await rows(store, sql`select * from (${sourcesNow(store)}) as source where ${one}`))
          }
          expect(await rows(store, sql`select * from ${await citedRows(store)} as cited`)).toEqual(
            await rows(store, sql`${citationsNow()}`),
          )
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  test('of a source tells of a rejected claim at once, and the same when it was counted', async () => {
    const told = new Told(await open())
    await told.begin()
    for (const act of ['read', 'link'])
      for (const document of [1, 2, 3, 4]) await told.take({ act, document })
    const { store } = told
    await tallySources(store)
    const harbour = async () => (await sources(store, { role: 'outlet', keys: ['harbour post'] })).items[0]!
    const before = await harbour()
    await told.take({ act: 'reject', document: 2 })
    expect(await harbour()).toMatchObject({ documents: before.documents, claims: before.claims - 1 })
    const changed = [await sources(store, {}), await citations(store, {})]
    await tallySources(store)
    expect([await sources(store, {}), await citations(store, {})]).toEqual(changed)
  })

  test('is left to be counted when it is asked for, where that would hold up the writer', async () => {
    const told = new Told(await open())
    const { store } = told
    await told.begin()
    for (const document of [1, 2, 3]) await told.take({ act: 'add', document })
    await tallySources(store)
    await told.take({ act: 'reject', document: 2 })
    const waiting = () => rows(store, sql`select distinct role, key from source_changed`)
    const before = await waiting()
    await tallySources(store, { atMost: 1 })
    expect(await waiting()).toEqual(before)
    expect(await rows(store, sql`select * from ${await sourceRows(store)} as source`)).toEqual(
      await rows(store, sql`${sourcesNow(store)}`),
    )
    await tallySources(store, { atMost: 100 })
    expect(await waiting()).toEqual([])
  })
})
