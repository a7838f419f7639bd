import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interval } from './cases.ts'
import { endsOf, type Interval, intervalShapes, isWordless } from './interval-shapes.ts'
import { linear, type Scale } from './scale.ts'
import type { Shape } from './scene.ts'

const TONE = { tone: 'ink' } as const
const scale = linear([0, 100], [0, 1000])
const drawn = (words: string): Shape[] => intervalShapes(interval(words), scale, 50, TONE)
const lines = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'line' ? [s] : []))
const dots = (shapes: readonly Shape[]) =>
  shapes.flatMap((s) => (s.kind === 'rect' ? [s.x + s.width / 2] : []))

/** Intervals whose best value, where there is one, lies between their ends. */
const anInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([a, b, c, low, best, high]) => {
    const [x, y, z] = [a, b, c].sort((p, q) => p - q) as [number, number, number]
    return { low: low ? x : null, best: best ? y : null, high: high ? z : null }
  })

describe('an interval', () => {
  test('is a line with a cap at each told end', () => {
    const [line, ...caps] = lines(drawn('20..30'))
    expect([line?.x1, line?.x2]).toEqual([200, 300])
    expect(caps.map((c) => [c.x1, c.x2])).toEqual([
      [200, 200],
      [300, 300],
    ])
  })

  test('is a dot where it is one number', () => {
    expect(dots(drawn('33'))).toEqual([330])
    expect(lines(drawn('33'))).toEqual([])
  })

  test('runs to the end of the axis where only its lower end is told, and ends there in an arrow', () => {
    const [line, cap, ...head] = lines(drawn('80..'))
    expect([line?.x1, line?.x2]).toEqual([800, 1000])
    expect([cap?.x1, cap?.x2]).toEqual([800, 800])
    expect(head.map((h) => [h.x1, h.x2])).toEqual([
      [1000, 995],
      [1000, 995],
    ])
  })

  test('has a short arrow on both sides where only about how many is told', () => {
    const [line] = lines(drawn('~20'))
    expect(dots(drawn('~20'))).toEqual([200])
    expect([line?.x1, line?.x2]).toEqual([184, 216])
  })

  test('reaches no farther into the open than it is let', () => {
    const [line] = lines(intervalShapes(interval('30..'), scale, 50, { ...TONE, reach: 26 }))
    expect([line?.x1, line?.x2]).toEqual([300, 326])
  })

  test('is nothing where words give no number', () => {
    expect(drawn('several')).toEqual([])
  })

  test('is never drawn beyond an end that is told, nor beyond the axis', () => {
    const upwards = linear([0, 100], [300, 20])
    fc.assert(
      fc.property(anInterval, fc.constantFrom(scale, upwards), (range, along: Scale) => {
        const upright = along === upwards
        const shapes = intervalShapes(range, along, 50, TONE, upright)
        if (isWordless(range)) return shapes.length === 0
        const places = shapes.flatMap((s) =>
          s.kind === 'line'
            ? upright
              ? [s.y1, s.y2]
              : [s.x1, s.x2]
            : s.kind === 'rect'
              ? [upright ? s.y + s.height / 2 : s.x + s.width / 2]
              : [],
        )
        const edges = [
          range.low === null ? along.range[0] : along.at(range.low),
          range.high === null ? along.range[1] : along.at(range.high),
        ]
        // half a tenth of a pixel is lost in rounding
        const [least, greatest] = [Math.min(...edges) - 0.05, Math.max(...edges) + 0.05]
        return places.every((p) => p >= least && p <= greatest)
      }),
    )
  })

  test('has an arrow at each open end and at no other', () => {
    fc.assert(
      fc.property(
        anInterval.filter((i) => !isWordless(i)),
        (range) => {
          const [low, high] = endsOf(range, scale)!
          expect([low.open, high.open]).toEqual([range.low === null, range.high === null])
          const heads = lines(intervalShapes(range, scale, 50, TONE)).filter(
            (l) => l.x1 !== l.x2 && l.y1 !== l.y2,
          )
          expect(heads.length).toBe(2 * [low, high].filter((e) => e.open).length)
        },
      ),
    )
  })
})
