import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsAsked, filtersOf, isNarrowed, queryOf, setFilters, withoutOne } from './filters.ts'

const read = (query: string) => filtersOf(new URLSearchParams(query))

const written = (filters: ReturnType<typeof read>): URLSearchParams => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(queryOf(filters)))
    for (const one of value === undefined ? [] : [value].flat()) query.append(name, one)
  return query
}

describe('filters in an address', () => {
  it('are read as they were written', () => {
    const word = fc.stringMatching(/^[^\s].{0,8}[^\s]$/)
    const some = fc.record(
      {
        q: word,
        type: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
        status: fc.subarray(['denied', 'reported', 'disputed'], { minLength: 1 }),
        country: word,
        from: word,
        box: word,
        credibility: fc.subarray(['1', '4', '6'], { minLength: 1 }),
        contested: fc.constant('yes'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(some, (values) => {
        const query = new URLSearchParams()
        for (const [name, value] of Object.entries(values))
          for (const one of [value].flat()) query.append(name, one)
        const filters = filtersOf(query)
        expect(filtersOf(written(filters))).toEqual(filters)
        expect(setFilters(filters)).toHaveLength([...query].length)
      }),
    )
  })
  it('without a value are none', () => {
    expect(isNarrowed(read('q=+&country=&order=documents'))).toBe(false)
    expect(isNarrowed(read('contested=yes'))).toBe(true)
  })
  it('can be taken away one by one', () => {
    const filters = read('type=kill&type=shell&country=SYR')
    expect(withoutOne(filters, { name: 'type', value: 'kill' })).toEqual({ type: ['shell'] })
    expect(withoutOne(filters, { name: 'country', value: 'SYR' })).toEqual({ country: undefined })
  })
  it('are asked for by the names of the API, without those that a chart shows all of', () => {
    const filters = read('q=market&from=2012-01-01&to=2012-02-01&contested=yes')
    expect(eventsAsked(filters)).toMatchObject({ text: 'market', from: '2012-01-01', contested: true })
    expect(Object.keys(eventsAsked(filters, ['from', 'to', 'q']))).not.toContain('text')
  })
})
