import { beforeAll, describe, expect, test } from 'vitest'
import { decided, fill, readings, TOLD } from '../../../test/support/filled-store.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Decision } from '../../base/index.ts'
import type { Database } from '../database.ts'
import { tallySources } from '../tallies/index.ts'
import {
  actors,
  claimFacets,
  claims,
  claimsCalled,
  decisions,
  documents,
  eventBriefs,
  events,
  eventsByPlace,
  eventsInTime,
  figures,
  seriesList,
  sources,
  wholeSource,
} from './index.ts'

const graded = (id: string): Decision => ({
  kind: 'decision',
  id,
  at: '2020-01-01T00:00:00Z',
  by: id === 'decision:2' ? 'Ola Berg' : 'Kim Aas',
  why: 'it stands so on the page',
  act: 'grade',
  source: 'Harbour Post',
  reliability: 'B',
})

onBothStores('what views ask', (open) => {
  let store: Database
  beforeAll(async () => {
    store = await open()
    await fill(store, await readings())
  })

  const types = (bins: readonly { start: string; type: string; count: number }[]) =>
    bins.map((b) => `${b.start} ${b.type} ${b.count}`)

  describe('events in time', () => {
    test('are counted by the month, each in the one in which it began', async () => {
      const { unit, bins, undated } = await eventsInTime(store, {}, 'month')
      const { items } = await events(store, {}, { limit: 100 })
      expect(unit).toBe('month')
      const begun = items.flatMap((e) => (e.time ? [`${e.time.start.slice(0, 7)}-01 ${e.type}`] : []))
      for (const { start, type, count } of bins)
        expect([start, type, begun.filter((b) => b === `${start} ${type}`).length]).toEqual([
          start,
          type,
          count,
        ])
      expect(bins.reduce((sum, b) => sum + b.count, 0)).toBe(begun.length)
      expect(undated).toBe(items.length - begun.length)
      expect(new Set(bins.map((b) => b.start.slice(0, 7)))).toContain('2019-05')
    })
    test('of a few days are counted by the day, without those that the filter leaves out', async () => {
      const asked = { from: '2019-05-05', to: '2019-05-06', country: 'SYR' }
      const { unit, bins } = await eventsInTime(store, asked)
      expect(unit).toBe('day')
      expect(types(bins)).toContain('2019-05-05 detain 1')
      expect(types(bins).filter((b) => b.includes('protest'))).toEqual([])
    })
    test('of words that nothing has are none', async () => {
      expect((await eventsInTime(store, { words: 'zeppelin' })).bins).toEqual([])
    })
  })

  describe('events by place', () => {
    test('stand where the gazetteer has the place, the most first; the others are counted', async () => {
      const { places, unplaced, more } = await eventsByPlace(store, {}, 100)
      const { items } = await events(store, {}, { limit: 100 })
      const homs = places.find((p) => p.name === 'Homs')
      expect(homs).toMatchObject({ country: 'SYR', precision: expect.any(Number) })
      expect(homs!.count).toBe(items.filter((e) => e.place?.name === 'Homs').length)
      expect(places.reduce((sum, p) => sum + p.count, unplaced)).toBe(items.length)
      expect(places.map((p) => p.count)).toEqual(places.map((p) => p.count).sort((a, b) => b - a))
      expect(more).toBe(false)
    })
    test('say how exact a place is as its record does', async () => {
      const { items } = await events(store, {}, { limit: 100 })
      const { places } = await eventsByPlace(store, {}, 100)
      for (const { name, precision } of places)
        expect(items.filter((e) => e.place?.name === name).map((e) => e.place!.precision)).toContain(
          precision,
        )
    })
    test('leave places out where there are too many, and say so', async () => {
      const { places, more } = await eventsByPlace(store, {}, 1)
      expect([places.length, more]).toEqual([1, true])
    })
    test('narrow to a box and a status', async () => {
      const box = { west: 42, south: 36, east: 44, north: 37 }
      expect((await eventsByPlace(store, { box }, 10)).places.map((p) => p.name)).toEqual(['Mosul'])
      expect((await eventsByPlace(store, { status: ['retracted'] }, 10)).places).toEqual([])
    })
  })

  describe('series', () => {
    test('hold each figure once, those of the most figures first', async () => {
      const { items } = await seriesList(store, { minimumFigures: 1 }, { limit: 100 })
      const all = await figures(store, {}, { limit: 100 })
      expect(items.reduce((sum, s) => sum + s.figures, 0)).toBe(all.items.length)
      expect(items.map((s) => s.figures)).toEqual(items.map((s) => s.figures).sort((a, b) => b - a))
    })
    test('are found by who is counted, by measure and by place', async () => {
      const { items } = await seriesList(store, { population: 'killed', measure: 'total', minimumFigures: 1 })
      expect(items).toMatchObject([{ measure: 'total', place: 'Homs', figures: 1, contested: 0 }])
      expect((await seriesList(store, { place: 'nowhere', minimumFigures: 1 })).items).toEqual([])
    })
    test('come in parts, each once', async () => {
      const whole = await seriesList(store, { minimumFigures: 1 }, { limit: 100 })
      const keys: string[] = []
      let after: string | undefined
      do {
        const part = await seriesList(store, { minimumFigures: 1 }, { limit: 2, ...(after ? { after } : {}) })
        keys.push(...part.items.map((s) => s.key))
        after = part.next
      } while (after)
      expect(keys).toEqual(whole.items.map((s) => s.key))
    })
  })

  test('facets count the claims that are asked for, and no others', async () => {
    const asked = { words: 'market' }
    const { items } = await claims(store, asked, { limit: 100 })
    const facets = await claimFacets(store, asked)
    expect([facets.of, facets.more]).toEqual([items.length, false])
    const ofType = (type: string) => items.filter((c) => c.claim.type === type).length
    for (const { value, count } of facets.type) expect([value, ofType(value)]).toEqual([value, count])
    expect(facets.type.reduce((sum, f) => sum + f.count, 0)).toBe(items.length)
    expect(facets.publisher.map((f) => f.value)).toContain('Harbour Post')
    expect(facets.year).toEqual([{ value: '2019', count: expect.any(Number) }])
    expect((await claimFacets(store, { words: 'zeppelin' })).of).toBe(0)
  })

  describe('documents', () => {
    test('come with the last first, in parts', async () => {
      const first = await documents(store, {}, { limit: 3 })
      const rest = await documents(store, {}, { limit: 3, after: first.next! })
      expect([...first.items, ...rest.items].map((d) => d.input)).toEqual(Object.keys(TOLD).reverse())
      expect(rest.next).toBeUndefined()
    })
    test('are found by publisher, days and name', async () => {
      const named = async (filter: Parameters<typeof documents>[1]) =>
        (await documents(store, filter)).items.map((d) => d.input)
      expect(await named({ publisher: 'the evening LANTERN' })).toEqual(['border.txt', 'lantern.txt'])
      expect(await named({ from: '2019-06-01' })).toEqual(['round-up.txt'])
      expect(await named({ to: '2019-05-07' })).toEqual(['harbour.txt', 'lantern.txt'])
      expect(await named({ input: 'inland.txt', status: ['failed'] })).toEqual([])
    })
  })

  test('claims are found by their ids', async () => {
    const { items } = await claims(store, {}, { limit: 3 })
    const ids = items.map((c) => c.claim.id)
    const found = await claimsCalled(store, [...ids, 'no such claim'])
    expect([...found.keys()].sort()).toEqual([...ids].sort())
    expect(found.get(ids[1]!)).toEqual(items[1])
  })

  test('an event is told in the words of a claim of its own type', async () => {
    const { items } = await events(store, {}, { limit: 100 })
    const briefs = await eventBriefs(store, items)
    const protest = items.find((e) => e.type === 'protest')!
    expect(briefs.get(protest.id)!.words).toMatch(/marched through Baghdad/)
    expect(briefs.size).toBe(items.length)
  })

  test('actors come in the order of their names, and by the beginning of one', async () => {
    const { items } = await actors(store, {}, { limit: 100 })
    const names = items.map((a) => a.name.replace(/[A-Z]/g, (c) => c.toLowerCase()))
    expect(names).toEqual([...names].sort())
    const [falcon] = (await actors(store, { name: 'falc' })).items
    expect(falcon).toMatchObject({ name: 'Falcon Brigade', mentions: [] })
  })

  describe('sources', () => {
    beforeAll(() => tallySources(store))
    test('are found by the keys of their names', async () => {
      const { items } = await sources(store, { keys: ['harbour post', 'civic aid network'] })
      expect(items.map((s) => `${s.role} ${s.key}`).sort()).toEqual([
        'origin civic aid network',
        'origin harbour post',
        'outlet harbour post',
      ])
    })
    test('say how the events stand that they tell of', async () => {
      const { items } = await events(store, { origin: 'Civic Aid Network' }, { limit: 100 })
      const { credibilities, alone } = (await wholeSource(store, 'origin', 'civic aid network'))!
      const held = Object.values(credibilities).reduce((a, b) => a + b, 0)
      expect(held).toBeGreaterThanOrEqual(items.length)
      expect(alone).toBeGreaterThanOrEqual(1)
      expect(alone).toBeLessThan(held)
      const outlet = (await wholeSource(store, 'outlet', 'harbour post'))!
      expect(Object.values(outlet.credibilities).reduce((a, b) => a + b, 0)).toBe(
        (await events(store, { document: 2 })).items.length +
          (await events(store, { document: 5 })).items.length,
      )
    })
  })

  test('decisions come with the last first, and by who made them and whether they stand', async () => {
    await decided(store, 1, graded('decision:1'), 'decision:3')
    await decided(store, 2, graded('decision:2'))
    const seqs = async (filter: Parameters<typeof decisions>[1]) =>
      (await decisions(store, filter)).items.map((d) => d.seq)
    expect(await seqs({})).toEqual([2, 1])
    expect(await seqs({ by: 'Kim Aas' })).toEqual([1])
    expect(await seqs({ standing: true })).toEqual([2])
    expect(await seqs({ act: ['accept'] })).toEqual([])
    const first = await decisions(store, {}, { limit: 1 })
    expect((await decisions(store, {}, { after: first.next! })).items.map((d) => d.seq)).toEqual([1])
  })
})
