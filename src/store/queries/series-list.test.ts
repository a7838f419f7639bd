import { beforeAll, describe, expect, it } from 'vitest'
import { fill } from '../../../test/support/filled-store.ts'
import { readingOf, type Told } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Database } from '../database.ts'
import { everyPart, type Series, type SeriesOrder, seriesList } from './index.ts'

const CONTESTED: Readonly<Record<string, Told>> = {
  'lantern.txt': {
    publisher: 'The Evening Lantern',
    published: '2019-05-07',
    text: 'Twelve people were killed in Homs on Monday when shells hit a market, the Civic Aid Network said.',
  },
  'harbour.txt': {
    publisher: 'Harbour Post',
    published: '2019-05-07',
    text: 'Nineteen people were killed in Homs on Monday when shells hit a market, the Interior Ministry said.',
  },
  'border.txt': {
    publisher: 'Harbour Post',
    published: '2019-05-09',
    text: 'Four passengers were wounded near Mosul on Wednesday, a hospital doctor said.\n\nTwo hundred people fled from Daraa to Jordan on Tuesday, the Civic Aid Network said.',
  },
}

onBothStores('series of figures', (open) => {
  let store: Database
  beforeAll(async () => {
    store = await open()
    await fill(
      store,
      await Promise.all(Object.entries(CONTESTED).map(([name, told]) => readingOf(name, told))),
    )
  })
  const listed = async (order: SeriesOrder, limit: number): Promise<Series[]> => {
    const all: Series[] = []
    for await (const s of everyPart((page) =>
      seriesList(store, { minimumFigures: 1 }, { ...page, limit }, order),
    ))
      all.push(s)
    return all
  }

  describe('are listed', () => {
    it('with those first that are contested most', async () => {
      const found = await listed('contested', 50)
      expect(found[0]).toMatchObject({
        population: 'people killed',
        place: 'Homs',
        measure: 'flow',
        contested: 1,
      })
      expect(found.slice(1).every((s) => s.contested === 0)).toBe(true)
    })

    it('in parts as in one', async () => {
      for (const order of ['figures', 'contested'] as const)
        expect(await listed(order, 1)).toEqual(await listed(order, 50))
    })
  })
})
