import { expect, test } from 'vitest'
import type { FigureItem } from '../../../../src/api/answers.ts'
import type { Figure } from '../../../../src/base/index.ts'
import { figure } from '../cases.ts'
import { logarithmic, tenfoldTicks } from '../scale.ts'
import { timeExtent, timeOf, timeTicks } from '../time.ts'
import { isUneven, seriesScene } from './layout.ts'
import { signsOf } from './origins.ts'
import { pointsOf } from './points.ts'

const items = (...figures: Figure[]): FigureItem[] =>
  figures.map((f) => ({ figure: f, claims: [], names: {} }))
const points = (...figures: Figure[]) => pointsOf(items(...figures), (o) => o)

test('a stock stands at the day it was told of, a flow at the days in which it happened', () => {
  const stock = figure('s', 'people sheltered', ['the agency, 2031-05-04: 100'], { measure: 'stock' })
  const flow = figure('f', 'people fled', ['the agency, 2031-05-09: 100'], {
    scope: { from: '2031-05-01', to: '2031-05-07' },
  })
  expect(points(stock, flow).points.map((p) => [p.figure.id, p.from, p.to])).toEqual([
    ['s', '2031-05-04', '2031-05-04'],
    ['f', '2031-05-01', '2031-05-07'],
  ])
})

test('counts of no day and words without a number are not in the picture, and are counted', () => {
  const found = points(
    figure('f', 'people fled', ['the agency: 100', 'the agency, 2031-05-04: several', 'a, 2031-05-04: 5']),
  )
  expect([found.points.length, found.undated, found.wordless]).toEqual([1, 1, 1])
})

test('what the reconciliation says against a count stands at its point, in its words', () => {
  const fall = figure('t', 'people killed', ['the agency, 2031-05-04: 90', 'the army, 2031-05-04: 50'], {
    measure: 'total',
    contradictions: [{ claims: ['t-0', 'before'], why: 'a total falls: actor:0a1b gave 90' }],
  })
  const names = (origin: string): string => (origin === 'actor:0a1b' ? 'Delta Relief' : origin)
  expect(pointsOf(items(fall), names).points.map((p) => [p.name, p.against])).toEqual([
    ['the agency', ['a total falls: Delta Relief gave 90']],
    ['the army', []],
  ])
})

test('the origins that speak most have a sign of their own, the others share one', () => {
  const many = Array.from({ length: 9 }, (_, k) => `origin ${k}, 2031-05-0${k + 1}: 5`)
  const { points: all } = points(figure('f', 'people killed', [...many, 'origin 8, 2031-06-01: 5']))
  const signs = signsOf(all)
  expect(signs.map((s) => s.sign)).toEqual(['circle', 'square', 'triangle', 'diamond', 'cross', 'ring'])
  expect(signs[0]?.name).toBe('origin 8')
  expect(signs.at(-1)).toMatchObject({ name: '4 others' })
})

test('points of one origin are joined in a total, never in a flow', () => {
  const lines = ['the agency, 2031-05-04: 90', 'the agency, 2031-06-04: 95']
  const joined = (measure: Figure['measure']): number => {
    const { points: all } = points(figure('f', 'people killed', lines, { measure }))
    const scene = seriesScene(all, {
      width: 800,
      extent: timeExtent(all.map((p) => timeOf(p.to)!)),
      title: '',
    })
    return scene.marks.flatMap((m) => m.shapes).filter((s) => s.kind === 'path' && s.dashed).length
  }
  expect([joined('total'), joined('stock'), joined('flow')]).toEqual([1, 1, 0])
})

test('totals of one origin since different days are no line', () => {
  const total = (id: string, day: string, from: string) =>
    figure(id, 'people killed', [`the agency, ${day}: 90`], { measure: 'total', scope: { from } })
  const joined = (...starts: readonly [string, string]): number => {
    const { points: all } = points(total('a', '2031-05-04', starts[0]), total('b', '2031-06-04', starts[1]))
    const scene = seriesScene(all, {
      width: 800,
      extent: timeExtent(all.map((p) => timeOf(p.to)!)),
      title: '',
    })
    return scene.marks.flatMap((m) => m.shapes).filter((s) => s.kind === 'path' && s.dashed).length
  }
  expect([joined('2031-01-01', '2031-01-01'), joined('2031-01-01', '2031-03-01')]).toEqual([1, 0])
})

test('what reaches beyond the days that are shown is drawn as far as they go', () => {
  const flow = figure('f', 'people fled', ['the agency, 2031-06-01: 5'], {
    scope: { from: '2030-01-01', to: '2032-01-01' },
  })
  const extent = [timeOf('2031-05-01')!, timeOf('2031-07-01')!] as const
  const { marks } = seriesScene(points(flow).points, { width: 800, extent, title: '' })
  const drawn = marks.filter((m) => m.key !== undefined).flatMap((m) => m.shapes)
  expect(drawn.length).toBeGreaterThan(0)
  for (const s of drawn)
    if (s.kind === 'line') for (const x of [s.x1, s.x2]) expect(x >= 0 && x <= 800).toBe(true)
})

test('a tenfold scale has nought, and keeps the order of the counts', () => {
  const scale = logarithmic(1000, [300, 0])
  expect(tenfoldTicks(640)).toEqual([0, 1, 10, 100, 1000])
  expect(scale.at(0)).toBe(300)
  expect(scale.at(1000)).toBe(0)
  expect(scale.at(10)).toBeGreaterThan(scale.at(100))
})

test('counts are uneven where one is far greater than most', () => {
  const counts = (...n: number[]) =>
    points(
      figure(
        'f',
        'p',
        n.map((k, i) => `a${i}, 2031-05-04: ${k}`),
      ),
    ).points
  expect(isUneven(counts(5, 6, 7, 8, 470_000))).toBe(true)
  expect(isUneven(counts(5, 6, 7, 8, 60))).toBe(false)
})

test('an axis of years names years, one of days names days', () => {
  const at = (iso: string): number => timeOf(iso)!
  expect(timeTicks(at('2011-03-01'), at('2016-03-01'), 8).map((t) => t.text)).toEqual([
    '2012',
    '2013',
    '2014',
    '2015',
    '2016',
  ])
  expect(timeTicks(at('2012-06-22'), at('2012-06-26'), 8).map((t) => t.text)).toEqual([
    '23 Jun 2012',
    '24 Jun',
    '25 Jun',
    '26 Jun',
  ])
})
