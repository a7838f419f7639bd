import { describe, expect, it } from 'vitest'
import type { Figure } from '../../base/index.ts'
import { type Line, reconciled } from '../cases/told.ts'
import type { Settings } from '../types.ts'

const profiles = (lines: Line[], settings?: Settings): Figure['profiles'] =>
  reconciled(lines, settings ? { settings } : {}).figures[0]!.profiles

const acled = (words: string, settings?: Settings): number | null =>
  profiles([`4 May | Harbour Post | the clinic | kill ${words} people`], settings).acled.best

describe('ACLED', () => {
  it.each([
    ['33', 33],
    ['at least 80', 80],
    ['some 20', 20],
    ['24 to 40', 24],
    ['dozens of', 12],
    ['hundreds of', 100],
    ['several', 3],
    ['up to 50', 3],
  ])('reads “%s” as %i', (words, n) => expect(acled(words)).toBe(n))

  it('reads “several” by the analyst’s setting', () => expect(acled('several', { several: 10 })).toBe(10))

  it('takes the lowest of counts that do not meet', () => {
    const { acled } = profiles([
      '4 May | Harbour Post | the governor | kill 82 people',
      '4 May | Delta Wire | the Rescue Service | kill at least 87 people',
    ])
    expect(acled).toMatchObject({ low: 82, best: 82, high: 82, claims: ['00'] })
    expect(acled.why).toContain('lowest')
  })

  it('takes another where two origins corroborate it', () => {
    const { acled } = profiles([
      '4 May | Harbour Post | the governor | kill 60 people',
      '4 May | Delta Wire | the Rescue Service | kill 87 people',
      '5 May | Coast Radio | the clinic | kill 87 people',
    ])
    expect(acled).toMatchObject({ best: 87, claims: ['02', '01'].sort() })
    expect(acled.why).toContain('two or more origins')
  })

  it('is corroborated by a lower bound that allows it', () => {
    const found = profiles([
      '4 May | Harbour Post | the governor | kill 60 people',
      '4 May | Delta Wire | the Rescue Service | kill at least 80 people',
      '5 May | Coast Radio | the clinic | kill 87 people',
    ])
    expect([found.acled.best, found.ucdp.best]).toEqual([87, 87])
  })

  it('is not corroborated by an approximate count', () =>
    expect(
      profiles([
        '4 May | Harbour Post | the governor | kill 60 people',
        '4 May | Delta Wire | the Rescue Service | kill 87 people',
        '4 May | Coast Radio | the governor | kill some 90 people',
      ]).acled.best,
    ).toBe(60))

  it('does not take ten reports of one origin for corroboration', () =>
    expect(
      profiles([
        '4 May | Harbour Post | the governor | kill 60 people',
        '4 May | Delta Wire | the clinic | kill 87 people',
        '5 May | Coast Radio | the clinic | kill 87 people',
      ]).acled.best,
    ).toBe(60))

  it('says how a total over two places is divided', () => {
    const place = (text: string) => ({ role: 'at' as const, text, name: text, start: 0, end: 0 })
    const { acled } = profiles([
      [
        '4 May | Harbour Post | the clinic | kill 7 people in Orva and Telm',
        {
          quantity: { text: '7', low: 7, best: 7, high: 7, approximate: false, measure: 'flow' },
          places: [place('Orva'), place('Telm')],
        },
      ],
    ])
    expect(acled.best).toBe(7)
    expect(acled.why).toContain(
      'over 2 places (Orva, Telm) ACLED divides it evenly, the remainder to the first: 4, then 3 each',
    )
  })
})

describe('UCDP', () => {
  it('takes the lower as best where no distinction is possible, and keeps both ends', () =>
    expect(
      profiles([
        '4 May | Harbour Post | the governor | kill 82 people',
        '4 May | Delta Wire | the Rescue Service | kill at least 87 people',
      ]).ucdp,
    ).toMatchObject({ low: 82, best: 82, high: 87, claims: ['01', '00'] }))

  it('takes the count of most origins as best', () =>
    expect(
      profiles([
        '4 May | Harbour Post | the governor | kill 60 people',
        '4 May | Delta Wire | the Rescue Service | kill 87 people',
        '5 May | Coast Radio | the clinic | kill 87 people',
      ]).ucdp,
    ).toMatchObject({ low: 60, best: 87, high: 87 }))

  it('says that “dozens” is the analyst’s choice', () => {
    const { ucdp } = profiles(['4 May | Harbour Post | the clinic | kill dozens people'])
    expect(ucdp).toMatchObject({ low: 24, best: 24, high: 99 })
    expect(ucdp.why).toContain('analyst’s choice')
  })

  it('reads no best estimate into “up to 50”', () =>
    expect(profiles(['4 May | Harbour Post | the clinic | kill up to 50 people']).ucdp).toMatchObject({
      low: null,
      best: null,
      high: 50,
    }))

  it('gives no number for “several”', () =>
    expect(profiles(['4 May | Harbour Post | the clinic | kill several people']).ucdp.best).toBeNull())
})

it('range makes no choice', () =>
  expect(
    profiles([
      '4 May | Harbour Post | the clinic | kill at least 12 people',
      '4 May | Delta Wire | the governor | kill up to 40 people',
    ]).range,
  ).toMatchObject({ low: 12, best: null, high: 40, claims: ['01', '00'] }))
