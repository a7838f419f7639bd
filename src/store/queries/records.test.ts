import { beforeAll, describe, expect, it } from 'vitest'
import { decided, fill, readings, refusalOf } from '../../../test/support/filled-store.ts'
import { sealed } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Decision, EventRecord } from '../../base/index.ts'
import type { Database } from '../database.ts'
import { register, saveFailure } from '../documents/index.ts'
import { tallySources } from '../tallies/index.ts'
import {
  citations,
  type EventFilter,
  event,
  events,
  everyEvent,
  everyFailure,
  type FigureFilter,
  failures,
  figures,
  series,
  sources,
  status,
} from './index.ts'

const shown = (e: EventRecord): string => `${e.type} ${e.place?.name ?? '-'} ${e.time?.start}`

onBothStores('events, figures, sources and status', (open) => {
  let store: Database
  beforeAll(async () => {
    store = await open()
    await fill(store, await readings())
  })

  describe('events', () => {
    const asked = async (filter: EventFilter): Promise<string[]> =>
      (await events(store, filter)).items.map(shown)
    const MARKET = 'shell Homs 2019-05-06'
    const BUS = 'attack Mosul 2019-05-08'
    const TOLL = 'kill Homs 2019-01-01'

    it('come in the order of time', async () => {
      const all = await asked({})
      expect(all).toEqual([
        TOLL,
        'detain Aleppo 2019-05-05',
        MARKET,
        'flee Daraa 2019-05-07',
        ...all.slice(4),
      ])
      expect(all.slice(4).sort()).toEqual([BUS, 'protest - 2019-05-08'])
    })

    const FOUND: readonly (readonly [string, EventFilter, readonly string[]])[] = [
      ['a type', { type: ['shell'] }, [MARKET]],
      ['a place', { place: 'homs' }, [TOLL, MARKET]],
      ['a province', { place: 'Nineveh' }, [BUS]],
      ['a country', { country: 'irq' }, [BUS]],
      ['days', { from: '2019-05-06', to: '2019-05-06' }, [TOLL, MARKET]],
      ['days, none of which begins a month', { from: '2019-05-20', to: '2019-07-01' }, [TOLL]],
      ['a last day', { to: '2019-05-05' }, [TOLL, 'detain Aleppo 2019-05-05']],
      ['a box', { box: { west: 42, south: 36, east: 44, north: 37 } }, [BUS]],
      ['a box over the antimeridian', { box: { west: 42, south: 36, east: -120, north: 37 } }, [BUS]],
      ['a box in which nothing stands', { box: { west: 44, south: 36, east: 45, north: 37 } }, []],
      ['an actor by name', { actor: 'the falcon brigade' }, [BUS]],
      ['an origin by name', { origin: 'civic aid network' }, [TOLL, MARKET, 'flee Daraa 2019-05-07']],
      ['a status', { status: ['disputed'] }, [MARKET]],
      ['credibility', { credibility: [1, 3] }, [MARKET, BUS]],
      ['independent origins', { origins: 2 }, [MARKET, BUS]],
      ['a second independent origin', { alone: false }, [MARKET, BUS]],
      ['the want of one', { alone: true, type: ['kill', 'shell'] }, [TOLL]],
      ['documents', { documents: 3 }, [MARKET]],
      ['a document', { document: 4, type: ['attack'] }, [BUS]],
      ['words of its claims', { words: 'marched OR wounded' }, [BUS, 'protest - 2019-05-08']],
      ['nothing but forbidden words', { words: '-bus' }, []],
    ]
    it.each(FOUND)('are found by %s', async (_, filter, found) => {
      expect((await asked(filter)).sort()).toEqual([...found].sort())
    })

    it('come by most documents, and by the latest change', async () => {
      const byDocuments = (await events(store, {}, { order: 'documents' })).items.map(
        (e) => e.documents.length,
      )
      expect(byDocuments).toEqual([3, 2, 1, 1, 1, 1])
      const byChange = (await events(store, {}, { order: 'changed' })).items
      const days = byChange.map((e) => e.status_history.at(-1)?.as_of)
      expect(days).toEqual([...days].sort().reverse())
      expect(byChange.map(shown).slice(0, 2).sort()).toEqual([BUS, TOLL].sort())
    })

    it('come with all that stands behind them', async () => {
      const [market] = (await events(store, { type: ['shell'] })).items
      const whole = (await event(store, market!.id))!
      expect(whole.event).toEqual(market)
      expect(whole.claims.map((c) => c.claim.id)).toEqual(market!.claims)
      expect(whole.documents.map((d) => d.id)).toEqual(market!.documents)
      expect(whole.figures.map((f) => f.id).sort()).toEqual([...market!.figures].sort())
      expect(await event(store, 'event:none')).toBeUndefined()
    })
  })

  describe('figures', () => {
    const asked = async (filter: FigureFilter): Promise<string[]> =>
      (await figures(store, filter)).items.map((f) => `${f.population} ${f.best ?? f.low} ${f.scope.as_of}`)
    const FOUND: readonly (readonly [string, FigureFilter, readonly string[]])[] = [
      [
        'who is counted',
        { population: 'KILLED people' },
        ['people killed 19 2019-05-07', 'people killed 401 2019-06-02'],
      ],
      ['measure', { measure: 'total' }, ['people killed 401 2019-06-02']],
      ['place', { place: 'mosul' }, ['passengers injured 4 2019-05-09']],
      ['country', { country: 'IRQ' }, ['passengers injured 4 2019-05-09']],
      [
        'days',
        { from: '2019-05-08', to: '2019-05-31' },
        ['people fled 200 2019-05-08', 'passengers injured 4 2019-05-09'],
      ],
      ['a first day', { from: '2019-06-01' }, ['people killed 401 2019-06-02']],
      ['contradictions', { contested: true }, []],
      ['letters that mean something to a database', { population: '%' }, []],
    ]
    it.each(FOUND)('are found by %s', async (_, filter, found) => {
      expect(await asked(filter)).toEqual(found)
    })

    it('come as a series', async () => {
      const [killed] = (await figures(store, { measure: 'total' })).items
      const row = await store.db
        .selectFrom('figure')
        .select('series')
        .where('id', '=', killed!.id)
        .executeTakeFirstOrThrow()
      expect(await series(store, row.series)).toEqual([killed])
      expect(await series(store, 'no such series')).toEqual([])
    })
  })

  describe('sources', () => {
    const grade = (id: string, source: string, reliability: 'A' | 'B' | 'C'): Decision => ({
      kind: 'decision',
      id,
      at: '2026-02-01T00:00:00Z',
      by: 'an analyst',
      why: 'long experience',
      act: 'grade',
      source,
      reliability,
    })

    it('are counted, and how often what they told held', async () => {
      const { items } = await sources(store, {})
      expect(items.find((s) => s.role === 'origin' && s.key === 'civic aid network')).toMatchObject({
        documents: 3,
        claims: 4,
        events: 3,
        statuses: { reported: 2, corroborated: 1, disputed: 1, denied: 0 },
      })
      expect(items.find((s) => s.role === 'outlet' && s.key === 'harbour post')).toMatchObject({
        name: 'Harbour Post',
        documents: 2,
        claims: 4,
      })
      expect((await sources(store, { role: 'origin', name: 'MINISTRY' })).items.map((s) => s.name)).toEqual([
        'the Interior Ministry',
      ])
      expect((await sources(store, { minimumDocuments: 3 })).items).toHaveLength(1)
    })

    it('are the same once they are tallied, and are counted again after a change', async () => {
      const live = [await sources(store, {}), await citations(store, {})]
      await tallySources(store)
      expect([await sources(store, {}), await citations(store, {})]).toEqual(live)
      const other = await open()
      await fill(other, await readings())
      await tallySources(other)
      await saveFailure(other.db, other.dialect, 1, {
        code: 'internal',
        input: 'lantern.txt',
        message: 'a fault',
      })
      expect((await sources(other, { name: 'evening lantern', role: 'outlet' })).items).toMatchObject([
        { documents: 1 },
      ])
    })

    it('leave out what was rejected', async () => {
      const other = await open()
      await fill(other, await readings())
      await other.db.updateTable('claim').set({ review: 'rejected' }).where('type', '=', 'detain').execute()
      expect((await sources(other, { name: 'melhem' })).items).toEqual([])
      expect((await sources(other, { name: 'lantern', role: 'outlet' })).items).toMatchObject([
        { documents: 2, claims: 5 },
      ])
    })

    it('show who cites whom', async () => {
      expect(
        (await citations(store, { source: 'the Civic Aid Network' })).items.map((c) => c.outlet).sort(),
      ).toEqual(['Harbour Post', 'Inland Courier', 'The Evening Lantern'])
      expect((await citations(store, { outlet: 'inland courier' })).items).toMatchObject([{ documents: 1 }])
    })

    it('are graded as was decided last', async () => {
      await decided(store, 1, grade('d1', 'Civic Aid Network', 'C'))
      await decided(store, 2, grade('d2', 'the civic aid network', 'B'))
      await decided(store, 3, grade('d3', 'the Civic Aid Network', 'A'), 'd4')
      await decided(store, 4, { ...grade('d4', '', 'A'), act: 'undo', decision: 'd3' } as Decision)
      expect((await sources(store, { name: 'civic' })).items).toMatchObject([{ reliability: 'B' }])
      expect((await status(store)).decisions).toEqual({ grade: 2 })
    })
  })

  it('says what is held, and what failed and why', async () => {
    const other = await open()
    const read = await readings()
    await fill(other, read)
    await register(other.db, other.dialect, sealed([refusalOf('gone.txt'), refusalOf('away.txt')], 6))
    await register(
      other.db,
      other.dialect,
      sealed([{ ...read[0]!.receipt, document: 'sha256:new', input: 'away.txt' }], 8),
    )
    await saveFailure(other.db, other.dialect, 5, {
      code: 'no-article',
      input: 'round-up.txt',
      message: 'no text',
    })
    const first = await failures(other, { limit: 1 })
    expect(first.items).toMatchObject([
      { stage: 'read', input: 'round-up.txt', code: 'no-article', message: 'no text' },
    ])
    expect((await failures(other, { after: first.next! })).items).toMatchObject([
      { stage: 'capture', input: 'gone.txt' },
    ])
    const all = []
    for await (const f of everyFailure(other)) all.push(f.input)
    expect(all).toEqual(['round-up.txt', 'gone.txt'])
    const held = await status(other)
    expect(held).toMatchObject({
      documents: { captured: 1, read: 4, failed: 1, linked: 4, refused: 1 },
      claims: 11,
      events: 6,
      versions: [{ ruleSet: '1', model: 'a', documents: 4 }],
      lastAdded: '2026-01-01T00:00:00Z',
    })
    expect(held.size).toBeGreaterThan(100_000)
  })

  it('gives every event once', async () => {
    const all: string[] = []
    for await (const e of everyEvent(store, {})) all.push(e.id)
    expect(new Set(all).size).toBe(6)
  })
})
