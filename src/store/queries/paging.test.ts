import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { news } from '../../../bench/news.ts'
import { fill } from '../../../test/support/filled-store.ts'
import { readingOf, type TestReading } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Database } from '../database.ts'
import { type ClaimFilter, claims, type EventFilter, events, figures, type Paged, sources } from './index.ts'

let read: readonly TestReading[]

beforeAll(async () => {
  const papers = news(10)
  read = await Promise.all(
    Array.from({ length: 60 }, () => {
      const { id, ...told } = papers.next().value!
      return readingOf(id, told)
    }),
  )
})

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 })
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2000-02-${String(d).padStart(2, '0')}`)

/** Without the keys that have no value. */
const given = <F extends object>(filter: { readonly [K in keyof F]: F[K] | undefined }): F =>
  Object.fromEntries(Object.entries(filter).filter(([, v]) => v !== undefined)) as F

const eventFilter = fc
  .record({
    from: some(day),
    to: some(day),
    type: some(fc.subarray(['kill', 'shell', 'attack', 'detain', 'defect', 'flee'], { minLength: 1 })),
    origins: some(fc.integer({ min: 1, max: 2 })),
    contested: some(fc.boolean()),
    words: some(fc.constantFrom('killed OR wounded', 'the', 'a* -monday')),
  })
  .map((f) => given<EventFilter>(f))

const claimFilter = fc
  .record({
    from: some(day),
    to: some(day),
    type: some(fc.subarray(['kill', 'shell', 'attack', 'detain', 'defect', 'flee'], { minLength: 1 })),
    minimum: some(fc.integer({ min: 1, max: 30 })),
    words: some(fc.constantFrom('killed OR wounded', 'the', 'a* -monday', '"on monday"')),
    articleWords: some(fc.constantFrom('closed', '"the streets"', 's*')),
    country: some(fc.constantFrom('IRQ', 'PHL', 'SYR')),
    status: some(fc.constant(['reported' as const])),
  })
  .map((f) => given<ClaimFilter>(f))

/** All parts of an answer, each of so many. */
const inParts = async <T>(
  limit: number,
  ask: (page: { readonly limit: number; readonly after?: string }) => Promise<Paged<T>>,
): Promise<T[]> => {
  const items: T[] = []
  let after: string | undefined
  do {
    const part: Paged<T> = await ask({ limit, ...(after === undefined ? {} : { after }) })
    expect(part.items.length).toBeLessThanOrEqual(limit)
    // no part but the last is short, and none is empty where there is more
    if (part.next !== undefined) expect(part.items).toHaveLength(limit)
    items.push(...part.items)
    after = part.next
  } while (after !== undefined)
  return items
}

onBothStores('paging', (open) => {
  let store: Database
  beforeAll(async () => {
    store = await open()
    await fill(store, read)
  })
  const limits = fc.integer({ min: 1, max: 40 })

  it('gives each claim once, in the order of documents and texts', async () => {
    const rank = new Map(read.flatMap((r) => r.report.claims).map((c, k) => [c.id, k]))
    await fc.assert(
      fc.asyncProperty(claimFilter, limits, async (filter, limit) => {
        const whole = (await claims(store, filter, { limit: 10_000 })).items
        expect(await inParts(limit, (page) => claims(store, filter, page))).toEqual(whole)
        const ranks = whole.map((c) => rank.get(c.claim.id)!)
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the claims that the filter means', async () => {
    await fc.assert(
      fc.asyncProperty(claimFilter, async ({ words: _, articleWords: __, status: ___, ...filter }) => {
        const found = (await claims(store, filter, { limit: 10_000 })).items.map((c) => c.claim.id)
        const { from = '0', to = '9', type, minimum = 0, country } = filter
        const meant = read
          .flatMap((r) => r.report.claims)
          .filter(
            (c) =>
              (!type || type.includes(c.type)) &&
              ((!filter.from && !filter.to) || (c.time && c.time.start <= to && c.time.end >= from)) &&
              (!filter.minimum ||
                (c.quantity?.best ?? c.quantity?.low ?? c.quantity?.high ?? -1) >= minimum) &&
              (!country || c.places.some((p) => p.country === country)),
          )
        expect(found).toEqual(meant.map((c) => c.id))
      }),
      { numRuns: 60 },
    )
  })

  it('gives each event once, in each order', async () => {
    await fc.assert(
      fc.asyncProperty(
        eventFilter,
        limits,
        fc.constantFrom('time' as const, 'documents' as const, 'changed' as const),
        async (filter, limit, order) => {
          const whole = (await events(store, filter, { limit: 10_000, order })).items
          expect(await inParts(limit, (page) => events(store, filter, { ...page, order }))).toEqual(whole)
          expect(new Set(whole.map((e) => e.id)).size).toBe(whole.length)
          const { from = '0', to = '9' } = filter
          if (filter.from || filter.to)
            for (const { time } of whole) expect(time!.start <= to && time!.end >= from).toBe(true)
          if (order === 'time') {
            const days = whole.map((e) => e.time?.start ?? '~')
            expect(days).toEqual([...days].sort())
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives each figure and each source once', async () => {
    for (const limit of [1, 7, 50]) {
      const whole = (await figures(store, {}, { limit: 10_000 })).items
      expect(await inParts(limit, (page) => figures(store, {}, page))).toEqual(whole)
      const every = (await sources(store, {}, { limit: 10_000 })).items
      expect(await inParts(limit, (page) => sources(store, {}, page))).toEqual(every)
      expect(whole.length).toBeGreaterThan(20)
      expect(every.length).toBeGreaterThan(5)
    }
  })
})
