import { describe, expect, test } from 'vitest'
import type { Figure } from '../base/index.ts'
import { seriesAcross } from './series.ts'

const NONE = { low: null, best: null, high: null, why: '', claims: [] }

const figure = (
  id: string,
  population: string,
  measure: Figure['measure'],
  number: number,
  scope: Figure['scope'],
): Figure => ({
  kind: 'figure',
  id,
  population,
  measure,
  scope: { place: 'Drenova', ...scope },
  observations: [
    { claim: `claim ${id}`, origin: 'the harbour office', low: number, best: number, high: number },
  ],
  low: number,
  best: number,
  high: number,
  profiles: { range: { ...NONE, claims: [`claim ${id}`] }, acled: NONE, ucdp: NONE },
  parts: [],
  contradictions: [],
  why: [],
})

const spring = figure('1', 'people sheltered', 'stock', 1000, { as_of: '2014-03-01' })
const summer = figure('2', 'people sheltered', 'stock', 1500, { as_of: '2014-06-01' })
const came = (number: number): Figure =>
  figure('3', 'people fled', 'flow', number, { from: '2014-04-10', to: '2014-04-12', as_of: '2014-04-13' })

const later = (figures: readonly Figure[]): Figure => seriesAcross(figures).find((f) => f.id === '2')!

describe('a stock at two times', () => {
  test('holds against who came between them', () => {
    expect(later([spring, summer, came(500)]).contradictions).toEqual([])
    expect(later([spring, summer, came(500)]).why.join()).toContain(
      'arrivals less returns come to 500: both can be so',
    )
  })

  test('is shown to break where they do not meet, and is not repaired', () => {
    const broken = later([spring, summer, came(200)])
    expect(broken.contradictions.map((c) => c.why).join()).toContain('they do not meet')
    expect(broken.best).toBe(1500)
  })

  test('says nothing of arrivals elsewhere or at another time', () => {
    const elsewhere = { ...came(200), scope: { ...came(200).scope, place: 'Kessel' } }
    const before = { ...came(200), scope: { ...came(200).scope, from: '2014-01-01', to: '2014-01-02' } }
    expect(later([spring, summer, elsewhere, before]).contradictions).toEqual([])
  })
})
