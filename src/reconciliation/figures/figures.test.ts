import { describe, expect, it } from 'vitest'
import type { Figure } from '../../base/index.ts'
import { type Line, reconciled } from '../cases/told.ts'

const figures = (...lines: Line[]): Record<string, (number | null)[]> =>
  Object.fromEntries(reconciled(lines).figures.map((f) => [f.population, [f.low, f.best, f.high]]))

const only = (...lines: Line[]): Figure => {
  const found = reconciled(lines).figures
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('how many, by whose count', () => {
  it('keeps the greater of two lower bounds', () =>
    expect(
      figures(
        '4 May | Harbour Post | kill at least 100 people',
        '5 May | Delta Wire | the Rescue Service | kill at least 112 people',
      ),
    ).toEqual({ 'people killed': [112, null, null] }))

  it('lets a number narrow an interval', () =>
    expect(
      figures(
        '4 May | Harbour Post | the border guard | flee 33 soldiers',
        '4 May | Delta Wire | the radio | defect dozens soldiers',
      ),
    ).toEqual({ 'soldiers defected': [33, 33, 33] }))

  it('leaves both ends of an approximate count open', () =>
    expect(figures('4 May | Harbour Post | shelter about 150000 refugees')).toEqual({
      'people sheltered': [null, 150000, null],
    }))

  it('shows the hull and the contradiction where counts do not meet', () => {
    const figure = only(
      '4 May | Harbour Post | the governor | kill 82 people',
      '4 May | Delta Wire | the Rescue Service | kill at least 87 people',
    )
    expect([figure.low, figure.best, figure.high]).toEqual([82, null, null])
    expect(figure.contradictions).toEqual([
      {
        claims: ['00', '01'],
        why: '“at least 87” (the Rescue Service, 2031-05-04) and “82” (the governor, 2031-05-04): no number is both',
      },
    ])
  })

  it('finds no contradiction between approximate numbers', () => {
    const figure = only(
      '4 May | Harbour Post | the governor | injure some 20 people',
      '4 May | Delta Wire | the clinic | injure about 60 people',
    )
    expect(figure.contradictions).toEqual([])
    expect([figure.low, figure.best, figure.high]).toEqual([20, null, 60])
    expect(figure.why.join()).toContain('approximate counts differ')
  })
})

describe('a newer figure of one origin', () => {
  it('replaces its older one', () => {
    const figure = only(
      '4 May | Harbour Post | the clinic | kill 9 people',
      '6 May | Delta Wire | the clinic | kill 12 people',
    )
    expect([figure.low, figure.best, figure.high]).toEqual([12, 12, 12])
    expect(figure.observations.map((o) => o.superseded_by)).toEqual(['01', undefined])
    expect(figure.why).toEqual(['“9” (the clinic, 2031-05-04) gave way to “12” (the clinic, 2031-05-06)'])
  })

  it('of the same day replaces nothing', () => {
    const figure = only(
      '4 May | Harbour Post | the clinic | kill 9 people',
      '4 May | Delta Wire | the clinic | kill 12 people',
    )
    expect(figure.observations.map((o) => o.superseded_by)).toEqual([undefined, undefined])
    expect([figure.low, figure.high]).toEqual([9, 12])
  })

  it('replaces no figure of another origin', () => {
    const figure = only(
      '4 May | Harbour Post | the clinic | kill 9 people',
      '6 May | Delta Wire | the governor | kill 12 people',
    )
    expect([figure.low, figure.high]).toEqual([9, 12])
    expect(figure.observations.map((o) => o.superseded_by)).toEqual([undefined, undefined])
    expect(figure.contradictions).toHaveLength(1)
  })

  it('does not take a number back with rounder words, nor by telling it again', () => {
    const figure = only(
      '4 May | Harbour Post | the clinic | kill 33 people',
      '5 May | Delta Wire | the clinic | kill 33 people',
      '6 May | Delta Wire | the clinic | kill dozens people',
      '7 May | Delta Wire | the clinic | kill some 30 people',
    )
    expect([figure.low, figure.best, figure.high]).toEqual([33, 33, 33])
    expect(figure.observations.every((o) => !o.superseded_by)).toBe(true)
  })
})

describe('like with like', () => {
  it('counts the buried, the killed, the hurt and the casualties apart', () =>
    expect(
      figures(
        '4 May | Harbour Post | the network | kill at least 80 people',
        '4 May | Harbour Post | the ministry | bury 20 soldiers',
        '4 May | Harbour Post | the clinic | injure 30 people',
        '4 May | Harbour Post | the governor | kill 95 casualties',
      ),
    ).toEqual({
      'people killed': [80, null, null],
      'soldiers buried': [20, 20, 20],
      'people injured': [30, 30, 30],
      'people killed or injured': [95, 95, 95],
    }))

  it('takes three wounds for no three people', () =>
    expect(figures('4 May | Harbour Post | the clinic | injure 3 gunshot wounds')).toEqual({}))

  it('never adds those who are to leave to those who left', () =>
    expect(
      figures('4 May | Harbour Post | evacuate 5000 people', [
        '4 May | Harbour Post | the council | evacuate 30000 people',
        { modality: 'future' },
      ]),
    ).toEqual({
      'people evacuated': [5000, 5000, 5000],
      'people evacuated (expected)': [30000, 30000, 30000],
    }))

  it('never compares a stock or a total with a flow', () => {
    const quantity = { text: '900', low: 900, best: 900, high: 900, approximate: false, unit: 'people' }
    const found = reconciled([
      '4 May | Harbour Post | flee 40 people',
      [
        '4 May | Harbour Post | the council | flee 900 people',
        { quantity: { ...quantity, measure: 'total' } },
      ],
      [
        '4 May | Harbour Post | the council | flee 900 people',
        { quantity: { ...quantity, measure: 'stock' } },
      ],
    ]).figures
    expect(found.map((f) => f.measure).sort()).toEqual(['flow', 'stock', 'total'])
    expect(found.flatMap((f) => f.contradictions)).toEqual([])
  })

  it('keeps the soldiers of two sides apart, and takes unnamed soldiers for those of the only side', () => {
    expect(
      figures(
        '4 May | Harbour Post | the governor | kill 2 Varnian soldiers',
        '4 May | Harbour Post | the general | kill 5 Ostrian soldiers',
      ),
    ).toEqual({ 'Varnian soldiers killed': [2, 2, 2], 'Ostrian soldiers killed': [5, 5, 5] })
    expect(
      figures(
        '4 May | Harbour Post | the governor | flee 33 Varnian soldiers',
        '5 May | Delta Wire | the radio | defect 33 army deserters',
      ),
    ).toEqual({ 'soldiers defected': [33, 33, 33] })
  })

  it('reads two counts in one report on one word as a whole and a part', () => {
    const found = reconciled([
      '4 May | Harbour Post | the clinic | kill 12 people',
      '4 May | Harbour Post | the clinic | kill 3 people',
    ]).figures
    expect(found.map((f) => [f.population, f.best])).toEqual(
      expect.arrayContaining([
        ['people killed', 12],
        ['people killed (part: “3”)', 3],
      ]),
    )
    expect(found.flatMap((f) => f.contradictions)).toEqual([])
  })

  it('lets two origins contradict each other in one report', () =>
    expect(
      only(
        '4 May | Harbour Post | the clinic | kill 12 people',
        '4 May | Harbour Post | the governor | kill 3 people',
      ).contradictions,
    ).toHaveLength(1))

  it('does not set one person told of against the number', () => {
    const found = reconciled([
      '4 May | Harbour Post | the clinic | kill 43 people',
      '5 May | Delta Wire | a neighbour | kill a baker',
    ]).figures
    expect(found.find((f) => f.population === 'people killed')).toMatchObject({ low: 43, contradictions: [] })
  })
})

describe('a headline', () => {
  it('stands on the word that its text names', () => {
    const figure = only(
      ['4 May | Harbour Post | kill at least 12', { block: 'headline' }],
      '4 May | Harbour Post | the clinic | kill at least 12 people',
    )
    expect(figure.observations.map((o) => o.origin)).toEqual(['the clinic', 'the clinic'])
  })
})

describe('denials', () => {
  it('stand beside the count as a contradiction, and change no number', () => {
    const figure = only('4 May | Harbour Post | the border guard | flee 33 soldiers', [
      '5 May | Delta Wire | Commander Oru | arrive more than 30 soldiers',
      { polarity: 'negated', stance: 'denies' },
    ])
    expect([figure.low, figure.best, figure.high]).toEqual([33, 33, 33])
    expect(figure.contradictions.map((c) => c.claims)).toEqual([['00', '01']])
    expect(figure.contradictions[0]!.why).toContain('Commander Oru')
  })

  it.each([
    ['injure nobody was hurt', 1],
    ['injure the guard was not hurt', 0],
    ['injure nobody else was hurt', 0],
    ['injure 12 children were not hurt', 0],
  ])('“%s” gives %i contradictions', (words, n) =>
    expect(
      only('4 May | Harbour Post | the clinic | injure 12 people', [
        `5 May | Delta Wire | the mayor | ${words}`,
        { polarity: 'negated' },
      ]).contradictions,
    ).toHaveLength(n),
  )

  it('in the report’s own words are of somebody else than those it counts', () =>
    expect(
      only('4 May | Harbour Post | the clinic | injure 12 people', [
        '4 May | Harbour Post | injure nobody was hurt',
        { polarity: 'negated' },
      ]).contradictions,
    ).toEqual([]))

  it('of a greater number leave a lesser one alone', () =>
    expect(
      only('4 May | Harbour Post | the border guard | flee 20 soldiers', [
        '5 May | Delta Wire | Commander Oru | arrive more than 30 soldiers',
        { polarity: 'negated' },
      ]).contradictions,
    ).toEqual([]))
})
