import { beforeAll, expect, it } from 'vitest'
import { fill, readings } from '../../../test/support/filled-store.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Claim } from '../../base/index.ts'
import type { Database } from '../database.ts'
import { saveReadings } from '../documents/index.ts'
import { type ClaimFilter, claims } from './index.ts'

const isoDay = (day: number): string => new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10)

/** One claim many times over: on many days, some of them for weeks. */
const manyOf = (claim: Claim): Claim[] =>
  Array.from({ length: 12_000 }, (_, k) => {
    const [start, end] = [isoDay((k * 7) % 400), isoDay(((k * 7) % 400) + (k % 10 ? 0 : (k * 13) % 90))]
    return {
      ...claim,
      id: `many${k}`,
      type: k % 3 ? 'kill' : 'injure',
      time: { edtf: `${start}/${end}`, start, end, basis: 'stated', precision: 1 },
    }
  })

onBothStores('days that thousands of claims share', (open) => {
  let store: Database
  let many: readonly Claim[]
  beforeAll(async () => {
    store = await open()
    const [reading] = await readings()
    await fill(store, [reading!])
    many = manyOf(reading!.report.claims[0]!)
    await store.db.transaction().execute(async (db) => {
      const { deflateRawSync } = await import('node:zlib')
      const report = { ...reading!.report, claims: many }
      const reportBody = deflateRawSync(JSON.stringify(report))
      const stored = { ...reading!, report, reportBody }
      await saveReadings(db, store.dialect, [{ seq: 1, reading: stored }], { ruleSet: '1', model: 'a' })
    })
  })

  const FILTERS: readonly (readonly [string, ClaimFilter])[] = [
    ['all of them', { from: '2000-01-01', to: '2003-01-01' }],
    ['from a day on', { from: '2001-03-15' }],
    ['up to a day', { to: '2001-11-20' }],
    ['many days', { from: '2001-02-20', to: '2001-11-10' }],
    ['many days, and a type', { from: '2001-02-20', to: '2001-11-10', type: ['injure'] }],
    ['few days', { from: '2001-02-20', to: '2001-02-21' }],
  ]
  it.each(FILTERS)('are found each once, in their order: %s', async (_, filter) => {
    const found = (await claims(store, filter, { limit: 12_001 })).items.map((c) => c.claim.id)
    const { from = '0', to = '9', type } = filter
    const meant = many.filter(
      (c) => c.time!.start <= to && c.time!.end >= from && (!type || type.includes(c.type)),
    )
    expect(found).toEqual(meant.map((c) => c.id))
  })
})
