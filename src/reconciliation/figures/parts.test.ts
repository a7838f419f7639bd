import { describe, expect, it } from 'vitest'
import type { Claim, Figure } from '../../base/index.ts'
import { type Line, reconciled, told } from '../cases/told.ts'
import { joinParts, reconcile } from '../index.ts'

const byName = (figures: readonly Figure[], name: string): Figure => {
  const found = figures.find((f) => f.population === name)
  if (!found) throw new Error(`no figure of ${name} among ${figures.map((f) => f.population).join(', ')}`)
  return found
}

const namesOfParts = (figures: readonly Figure[], whole: string): string[] =>
  byName(figures, whole)
    .parts.map((id) => figures.find((f) => f.id === id)!.population)
    .sort()

const including = (text: string, unit: string, n: number, of: string): Line => [
  of,
  {
    quantity: {
      text: '76',
      low: 76,
      best: 76,
      high: 76,
      approximate: false,
      unit: 'people',
      measure: 'flow',
      composition: [{ text, unit, low: n, best: n, high: n, approximate: false }],
    },
  },
]

describe('wholes and parts of one happening', () => {
  it('children killed are a part of the people killed, and generals of the soldiers', () => {
    const { figures } = reconciled([
      including('28', 'children', 28, '4 May | Harbour Post | the clinic | kill 76 people'),
      '4 May | Delta Wire | the army | defect 33 soldiers',
      '4 May | Delta Wire | the radio | defect 2 generals',
    ])
    expect(namesOfParts(figures, 'people killed')).toEqual(['children killed'])
    expect(namesOfParts(figures, 'soldiers defected')).toEqual(['generals defected'])
    expect(byName(figures, 'children killed')).toMatchObject({ low: 28, best: 28, high: 28 })
  })

  it('tells of two parts of one kind together', () => {
    const man = (text: string) => ({
      text,
      unit: text.split(' ').at(-1)!,
      low: 1,
      best: 1,
      high: 1,
      approximate: false,
    })
    const { figures } = reconciled([
      [
        '4 May | Harbour Post | the clinic | injure a nurse and a doctor',
        {
          quantity: {
            text: 'a nurse and a doctor',
            low: 2,
            best: 2,
            high: 2,
            approximate: false,
            composition: [man('a nurse'), man('a doctor')],
          },
        },
      ],
    ])
    expect(figures.map((f) => [f.population, f.best])).toEqual([['medics injured', 2]])
  })

  it('“49 children and 34 women” says nothing of all the killed', () => {
    const part = (unit: string, n: number) => ({
      text: `${n}`,
      unit,
      low: n,
      best: n,
      high: n,
      approximate: false,
    })
    const { figures } = reconciled([
      '4 May | Harbour Post | the clinic | kill 108 people',
      [
        '4 May | Delta Wire | the office | kill 49 children and 34 women',
        {
          quantity: {
            text: '49 children and 34 women',
            low: 83,
            best: 83,
            high: 83,
            approximate: false,
            composition: [part('children', 49), part('women', 34)],
          },
        },
      ],
    ])
    expect(byName(figures, 'people killed')).toMatchObject({ low: 108, high: 108, contradictions: [] })
    expect(namesOfParts(figures, 'people killed')).toEqual(['children killed', 'women killed'])
    expect(byName(figures, 'people killed').why.join()).toContain('come to 83 of 108; the remainder is 25')
  })

  it('counts those of one place apart from all', () => {
    const place = { role: 'at' as const, text: 'Orva', name: 'Orva', start: 0, end: 0 }
    const { figures } = reconciled([
      '4 May | Harbour Post | the network | kill at least 80 people',
      ['4 May | Harbour Post | the network | kill 20', { links: { part_of: ['00'] }, places: [place] }],
      ['4 May | Harbour Post | the network | kill 17', { links: { part_of: ['00'] } }],
    ])
    expect(namesOfParts(figures, 'people killed')).toEqual([
      'people killed (Orva)',
      'people killed (part: “17”)',
    ])
    expect(byName(figures, 'people killed (Orva)')).toMatchObject({ best: 20, scope: { place: 'Orva' } })
  })

  it('shows a part that exceeds its whole, and repairs nothing', () => {
    const { figures } = reconciled([
      '4 May | Harbour Post | the governor | kill 10 people',
      '4 May | Delta Wire | the clinic | kill 15 children',
    ])
    expect(byName(figures, 'people killed')).toMatchObject({
      best: 10,
      contradictions: [
        {
          claims: ['00', '01'],
          why: expect.stringContaining('15 children killed exceed the whole, 10 people killed'),
        },
      ],
    })
  })

  it('takes no lesser count of the same report for the whole', () => {
    const { figures } = reconciled([
      '4 May | Harbour Post | the clinic | kill 1 people',
      '4 May | Harbour Post | the clinic | kill 3 children',
    ])
    expect(figures.flatMap((f) => [...f.parts, ...f.contradictions])).toEqual([])
  })

  it('sums only parts that have nobody in common', () => {
    const { figures } = reconciled([
      '4 May | Harbour Post | the governor | kill 40 people',
      '4 May | Delta Wire | the clinic | kill 25 children',
      '4 May | Delta Wire | the clinic | kill 20 women',
    ])
    expect(byName(figures, 'people killed').contradictions.map((c) => c.why)).toEqual([
      expect.stringContaining('come to 45, and exceed the whole'),
    ])
    const overlapping = reconciled([
      '4 May | Harbour Post | the governor | kill 40 people',
      '4 May | Delta Wire | the clinic | kill 25 children',
      '4 May | Delta Wire | the clinic | kill 20 civilians',
    ]).figures
    expect(byName(overlapping, 'people killed').contradictions).toEqual([])
  })
})

describe('wholes and parts of different happenings', () => {
  const asEvents = (lines: Line[]): { figures: Figure[]; claims: readonly Claim[] } => {
    const { event, context } = told(lines)
    const figures = event.claims.flatMap(
      (c) => reconcile({ ...event, id: c.id, claims: [c] }, context).figures,
    )
    return { figures, claims: event.claims }
  }

  it('are joined where a report says “of them”, and the rest is told', () => {
    const { figures, claims } = asEvents([
      '4 May | Harbour Post | the network | kill at least 80 people',
      ['4 May | Harbour Post | the network | kill 20 people', { links: { part_of: ['00'] } }],
      ['4 May | Harbour Post | the network | kill 17 people', { links: { part_of: ['00'] } }],
    ])
    const whole = joinParts(figures, claims).find((f) => f.event === '00')!
    expect(whole.parts).toHaveLength(2)
    expect(whole.why.join()).toContain('come to 37 of 80 or more; the remainder is 43 or more')
  })

  it('are joined where the counts told after a number add up to it, also in two steps', () => {
    const { figures, claims } = asEvents([
      '4 May | Harbour Post | kill 7 people',
      '4 May | Harbour Post | the governor | kill 6 civilians',
      '4 May | Harbour Post | the governor | kill 2 people',
      '4 May | Harbour Post | the governor | kill 4 people',
      '4 May | Harbour Post | the clinic | kill 1 people',
    ])
    const joined = new Map(joinParts(figures, claims).map((f) => [f.event, f]))
    const parts = (event: string): (string | undefined)[] =>
      joined
        .get(event)!
        .parts.map((id) => [...joined.values()].find((f) => f.id === id)?.event)
        .sort()
    expect([parts('00'), parts('01')]).toEqual([
      ['01', '04'],
      ['02', '03'],
    ])
  })

  it.each([
    ['a bound among them', ['at least 5 people', '4 people'], {}],
    [
      'another day',
      ['5 people', '4 people'],
      { time: { edtf: '', start: '2030-01-01', end: '2030-01-01', basis: 'stated', precision: 1 } as const },
    ],
  ])('are not joined where the sum is one of %s', (_, [first, second], more) => {
    const today = { edtf: '', start: '2031-05-04', end: '2031-05-04', basis: 'stated', precision: 1 } as const
    const { figures, claims } = asEvents([
      ['4 May | Harbour Post | kill 9 people', { time: today }],
      [`4 May | Harbour Post | the governor | kill ${first}`, more],
      [`4 May | Harbour Post | the governor | kill ${second}`, { time: today }],
    ])
    expect(joinParts(figures, claims).flatMap((f) => f.parts)).toEqual([])
  })

  it('are not joined where the counts fall short', () => {
    const { figures, claims } = asEvents([
      '4 May | Harbour Post | kill 9 people',
      '4 May | Harbour Post | the governor | kill 2 people',
      '4 May | Harbour Post | the governor | kill 4 people',
    ])
    expect(joinParts(figures, claims).flatMap((f) => f.parts)).toEqual([])
  })
})
