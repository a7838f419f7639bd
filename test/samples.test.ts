import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../src/base/index.ts'
import { jsonLines, muster } from './support/run.ts'

let claims: Claim[] = []
const exact = (c: Claim) => c.target.selector[1].exact
const of = (input: string) => claims.filter((c) => c.input.includes(input))
const saying = (input: string, words: RegExp) => of(input).filter((c) => words.test(exact(c)))

beforeAll(async () => {
  const run = await muster(['read', 'samples', '--format', 'jsonl'])
  expect(run).toMatchObject({ code: 0, err: '' })
  claims = jsonLines<Claim>(run.out)
})

describe('the sample reports', () => {
  it('are all read, each gives claims, and claim ids are its own', () => {
    const inputs = new Set(claims.map((c) => c.input))
    expect([...inputs].filter((i) => i.startsWith('samples/'))).toHaveLength(11)
    for (const id of ['houla-first-count', 'houla-new-count', 'aleppo-university'])
      expect(inputs).toContain(id)
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length)
  })

  it('give no claim from adverts, headings of other stories, notices or the line that says they are samples', () => {
    for (const words of [
      /Advertisement/i,
      /Orchard growers/,
      /NATO envoys/,
      /earlier version/,
      /bread/,
      /Sample report/,
      /Subscribe/,
    ])
      expect(claims.filter((c) => words.test(exact(c)))).toEqual([])
  })

  it.each(['01-wire', '02-reprint', '03-reprint', '04-reprint'])(
    '%s: the chain runs over two sources',
    (input) => {
      const [fled] = saying(input, /^Thirty-three Syrian soldiers.* fled to Turkey/)
      expect(fled?.attribution.map((l) => l.text)).toEqual(['the Anadolu news agency', 'local authorities'])
      expect(fled?.quantity).toMatchObject({ low: 33, best: 33, high: 33 })
    },
  )

  it('keep an anonymous diplomat apart from the agency that has it from him', () => {
    const defected = of('08-look-alike').find((c) => c.type === 'defect' && c.quantity?.best === 20)
    expect(defected?.attribution).toMatchObject([
      { text: 'AFP', role: 'relay' },
      { role: 'origin', anonymous: true },
    ])
    expect(defected?.quantity).toMatchObject({ low: null, best: 20, high: null, approximate: true })
  })

  it('hold a lower bound as an interval, and the part that belongs to it', () => {
    const [whole] = saying('05-two-counts', /^At least 80 people were killed/)
    const [part] = saying('05-two-counts', /^Twenty of them/)
    expect(whole?.quantity).toMatchObject({ low: 80, best: null, high: null })
    expect(part?.links.part_of).toEqual([whole?.id])
    expect(whole?.time).toMatchObject({ edtf: '2012-06-25' })
  })

  it('tell a stock from a flow', () => {
    const [stock] = saying('07-stock', /150,000/)
    expect(stock).toMatchObject({ type: 'shelter', quantity: { best: 150_000, measure: 'stock' } })
    const [flow] = saying('07-stock', /1,700/)
    expect(flow?.quantity?.measure).not.toBe('stock')
  })

  it('mark a denial as one', () => {
    expect(of('06-denial').some((c) => c.type === 'deny' && /Makdissi denied/.test(exact(c)))).toBe(true)
    const killed = saying('houla-first-count', /^its troops had killed/).filter((c) => c.type === 'kill')
    expect(killed).toMatchObject([{ stance: 'denies' }])
  })

  it('count days from a date that nobody gave', () => {
    const [raid] = saying('09-no-date', /bombed/)
    expect(raid?.time).toMatchObject({ edtf: '2013-01-01' })
  })
})

describe('muster samples', () => {
  it('reads them for a person and says what to try next', async () => {
    const run = await muster(['samples'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('AFP ← a Turkish diplomat (anonymous)')
    expect(run.out).toMatch(/14 documents, \d+ claims on the word of \d+ sources/)
    expect(run.out.trimEnd().split('\n').slice(-12).join('\n')).toContain('npx muster read FILE')
  })
})
