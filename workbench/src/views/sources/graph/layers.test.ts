import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings, layersOf } from './layers.ts'

const cites = (outlet: string, source: string, documents = 1) => ({ outlet, source, documents })

describe('who cites whom', () => {
  it('is drawn without a crossing where that can be', () => {
    const { links } = layersOf(
      [cites('A', 'z'), cites('B', 'y'), cites('C', 'x'), cites('A', 'y'), cites('B', 'x')],
      10,
    )
    expect(crossings(links)).toBe(0)
    expect(links).toHaveLength(5)
  })
  it('keeps the largest, and says how many links it leaves out', () => {
    const { outlets, sources, left } = layersOf(
      [
        cites('Large', 'wire', 9),
        cites('Mid', 'wire', 4),
        cites('Small', 'wire', 1),
        cites('Small', 'blog', 1),
      ],
      2,
    )
    expect(outlets.map((n) => [n.name, n.documents])).toEqual([
      ['Large', 9],
      ['Mid', 4],
    ])
    expect(sources.map((n) => [n.name, n.documents])).toEqual([['wire', 14]])
    expect(left).toBe(2)
  })
  it('has each name once, and each link between the rows of its names', () => {
    const name = (prefix: string) => fc.integer({ min: 0, max: 12 }).map((n) => `${prefix}${n}`)
    const link = fc.record({
      outlet: name('o'),
      source: name('s'),
      documents: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(link, { selector: (l) => `${l.outlet} ${l.source}` }), (links) => {
        const layers = layersOf(links, 40)
        const back = layers.links.map((l) =>
          cites(layers.outlets[l.outlet]!.name, layers.sources[l.source]!.name, l.documents),
        )
        const sorted = (all: typeof links) =>
          all.map((l) => JSON.stringify([l.outlet, l.source, l.documents])).sort()
        expect(sorted(back)).toEqual(sorted(links))
        expect(layers.outlets.map((n) => n.row)).toEqual(layers.outlets.map((_, k) => k))
      }),
    )
  })
})
