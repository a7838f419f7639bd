import { describe, expect, it } from 'vitest'
import type { Claim, Figure, Measure } from '../../base/index.ts'
import { type Line, reconciled } from '../cases/told.ts'
import { checkBalance, checkSeries } from '../index.ts'

const running = (measure: Measure, line: string, n: number, atLeast = false): Line => [
  line,
  {
    quantity: {
      text: `${n}`,
      low: n,
      best: atLeast ? null : n,
      high: atLeast ? null : n,
      approximate: false,
      unit: 'people',
      measure,
    },
  } satisfies Partial<Claim>,
]

const inTime = (...lines: Line[]): Figure[] =>
  [...reconciled(lines).figures].sort((a, b) => (a.scope.as_of! < b.scope.as_of! ? -1 : 1))

describe('a cumulative total', () => {
  it('grows, and that is no contradiction', () => {
    const figures = inTime(
      running('total', '4 May | Harbour Post | the agency | flee 33000', 33000, true),
      running('total', '4 June | Harbour Post | the agency | flee 41000', 41000),
    )
    expect(figures.flatMap((f) => f.contradictions)).toEqual([])
    expect(figures.map((f) => f.scope.as_of)).toEqual(['2031-05-04', '2031-06-04'])
  })

  it('may not fall without a correction', () => {
    const [earlier, later] = inTime(
      running('total', '4 May | Harbour Post | the agency | flee 41000', 41000),
      running('total', '4 June | Harbour Post | the agency | flee 33000', 33000),
    )
    expect(earlier!.contradictions).toEqual([])
    expect(later!.contradictions).toEqual([
      {
        claims: ['00', '01'],
        why: expect.stringContaining('the agency gave 41000 (2031-05-04), then 33000 (2031-06-04)'),
      },
    ])
    expect(later!.best).toBe(33000)
  })

  it('breaks where one origin’s own numbers fall, whatever others count', () => {
    const findings = checkSeries(
      inTime(
        running('total', '4 May | Harbour Post | the agency | kill 41000', 41000),
        running('total', '4 June | Harbour Post | the agency | kill 33000', 33000),
        running('total', '4 June | Delta Wire | the ministry | kill 50000', 50000),
      ),
    )
    expect(findings.map((f) => [f.kind, f.holds])).toEqual([['fall', false]])
  })

  it('is told of the day of the report at the latest', () => {
    const [line, more] = running('total', '4 May | Harbour Post | the agency | kill 41000', 41000) as [
      string,
      object,
    ]
    const year = {
      edtf: '2031',
      start: '2031-01-01',
      end: '2031-12-31',
      basis: 'stated',
      precision: 5,
    } as const
    expect(inTime([line, { ...more, time: year }])[0]!.scope.as_of).toBe('2031-05-04')
  })

  it('is compared within each origin where one speaks twice', () => {
    const findings = checkSeries(
      inTime(
        running('total', '4 May | Harbour Post | the agency | kill 15000', 15000),
        running('total', '4 June | Harbour Post | the agency | kill 16000', 16000),
        running('total', '4 June | Delta Wire | the ministry | kill 9000', 9000),
      ),
    )
    expect(findings.map((f) => f.holds)).toEqual([true])
  })
})

it('a stock may fall', () => {
  const figures = inTime(
    running('stock', '4 May | Harbour Post | the agency | shelter 41000', 41000),
    running('stock', '4 June | Harbour Post | the agency | shelter 33000', 33000),
  )
  expect(checkSeries(figures)).toMatchObject([{ kind: 'fall', holds: true }])
  expect(figures.flatMap((f) => f.contradictions)).toEqual([])
})

describe('two stocks, held against arrivals and returns', () => {
  const stocks = inTime(
    running('stock', '4 May | Harbour Post | the agency | shelter 1000', 1000),
    running('stock', '4 June | Harbour Post | the agency | shelter 1500', 1500),
  ) as [Figure, Figure]
  const arrivals = (n: number): Figure[] => [
    ...reconciled([`20 May | Harbour Post | the agency | arrive ${n} people`]).figures,
  ]
  const returns = [...reconciled(['21 May | Harbour Post | the agency | return 100 people']).figures]

  it('hold where the change is what came less what went', () =>
    expect(checkBalance(stocks, arrivals(600), returns)).toMatchObject({
      holds: true,
      change: { low: 500, high: 500 },
      flow: { low: 500, high: 500 },
    }))

  it('leave open what only has one end', () => {
    const [earlier] = stocks
    const atLeast = inTime(
      running('stock', '4 June | Harbour Post | the agency | shelter 1500', 1500, true),
    )[0]!
    expect(checkBalance([earlier, atLeast], arrivals(900), returns)).toMatchObject({
      holds: true,
      change: { low: 500, high: null },
    })
    expect(checkBalance([atLeast, earlier], arrivals(900), []).change).toMatchObject({
      low: null,
      high: -500,
    })
  })

  it('are shown where it is not', () => {
    const balance = checkBalance(stocks, arrivals(900), returns)
    expect(balance.holds).toBe(false)
    expect(balance.why).toContain('a change of 500; arrivals less returns come to 800: they do not meet')
  })
})
