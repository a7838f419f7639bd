import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filtersOf } from '../../lib/filters/index.ts'
import { chosenFacets, chosenOf, type FacetName, toggled, withChosen, withoutFacet } from './facets.ts'
import { snippetRuns } from './snippet-runs.ts'

const read = (query: string) => filtersOf(new URLSearchParams(query))

describe('a snippet', () => {
  it('is cut at the words found, whose spans are of the whole text', () => {
    const runs = snippetRuns({
      start: 100,
      end: 118,
      text: 'shells hit 🏥 there',
      found: [{ start: 111, end: 112 }],
    })
    expect(runs).toEqual([
      { text: 'shells hit ', found: false },
      { text: '🏥', found: true },
      { text: ' there', found: false },
    ])
  })
  it('loses no sign, whatever is found in it', () => {
    const span = fc
      .tuple(fc.nat({ max: 30 }), fc.nat({ max: 9 }))
      .map(([start, length]) => ({ start: 7 + start, end: 7 + start + length }))
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.array(span, { maxLength: 5 }),
        (text, found) => {
          const runs = snippetRuns({ start: 7, end: 7 + [...text].length, text, found })
          expect(runs.map((r) => r.text).join('')).toBe(text)
        },
      ),
    )
  })
})

describe('facets', () => {
  it('of which several may hold take values up and give them back', () => {
    const filters = read('q=market&type=kill')
    expect(toggled(filters, 'type', 'shell')).toEqual({ type: ['kill', 'shell'] })
    expect(toggled(filters, 'type', 'kill')).toEqual({ type: [] })
    expect(toggled(filters, 'originKind', 'witness')).toEqual({ kind: ['witness'] })
  })
  it('of years are the days from first to last', () => {
    expect(toggled(read(''), 'year', '2012')).toEqual({ from: '2012-01-01', to: '2012-12-31' })
    const chosen = read('from=2012-01-01&to=2012-12-31')
    expect(chosenOf(chosen, 'year')).toEqual(['2012'])
    expect(toggled(chosen, 'year', '2012')).toEqual({ from: undefined, to: undefined })
    expect(chosenOf(read('from=2012-03-01&to=2012-12-31'), 'year')).toEqual([])
  })
  it('can each be left out, and nothing else is', () => {
    const filters = read(
      'q=market&type=kill&status=denied&country=SYR&kind=witness&from=2012-01-01&to=2012-12-31&publisher=P',
    )
    const names: FacetName[] = ['type', 'status', 'country', 'originKind', 'year', 'publisher']
    expect(chosenFacets(filters)).toEqual(names)
    for (const name of names)
      expect(chosenFacets(withoutFacet(filters, name))).toEqual(names.filter((n) => n !== name))
  })
  it('show what is chosen where nothing of it was found', () => {
    expect(withChosen([{ value: 'SYR', count: 2 }], ['TUR', 'SYR'])).toEqual([
      { value: 'SYR', count: 2 },
      { value: 'TUR', count: 0 },
    ])
  })
})
