import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, brushOf, chosenDays, columnAt, moved, movedEnd } from './brush.ts'
import { bulkWindow, outside } from './bulk.ts'
import { isDay, lastDayOf, shifted, startsBetween } from './days.ts'
import { gridOf, lanesOf, OTHER } from './grid.ts'
import { ticksOf } from './ticks.ts'

const bin = (start: string, type: string, count: number) => ({ start, type, count })
const months = (from: string, to: string) =>
  gridOf({ unit: 'month', bins: [bin(from, 'kill', 1), bin(to, 'kill', 1)], undated: 0 })!

describe('days', () => {
  it('know the length of months and leap years', () => {
    expect(lastDayOf('2012-02-01', 'month')).toBe('2012-02-29')
    expect(lastDayOf('2013-02-01', 'month')).toBe('2013-02-28')
    expect(lastDayOf('2012-01-01', 'year')).toBe('2012-12-31')
    expect(shifted('2012-12-31', 'day', 1)).toBe('2013-01-01')
    expect(shifted('0099-12-01', 'month', 1)).toBe('0100-01-01')
  })
  it('that no calendar has are none', () => {
    expect(['2012-02-29', '2013-02-29', '2012-13-01', '2012-1-1'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
  it('fill the time between two without a gap', () => {
    expect(startsBetween('2012-11-20', '2013-02-02', 'month')).toEqual([
      '2012-11-01',
      '2012-12-01',
      '2013-01-01',
      '2013-02-01',
    ])
  })
})

describe('a grid', () => {
  it('has the empty months between two events', () => {
    expect(months('2012-05-01', '2012-08-01').starts).toHaveLength(4)
  })
  it('is of years where months would be too many', () => {
    const grid = months('1950-01-01', '2020-01-01')
    expect(grid.unit).toBe('year')
    expect(grid.starts).toHaveLength(71)
  })
  it('is that of the window where one is chosen, without events too', () => {
    const none = { unit: 'day', bins: [], undated: 2 } as const
    expect(gridOf(none, { from: '2012-05-01', to: '2012-05-31' })?.starts).toHaveLength(31)
    expect(gridOf(none)).toBeUndefined()
  })
})

describe('the stretch that is shown first', () => {
  const busy = Array.from({ length: 12 }, (_, k) => bin(shifted('2012-01-01', 'month', k), 'kill', 10))
  it('leaves out a few events of other times, and says how many', () => {
    const timeline = { unit: 'month', undated: 0, bins: [bin('1963-01-01', 'demand', 1), ...busy] } as const
    const window = bulkWindow(timeline)!
    expect(window).toEqual({ from: '2012-01-01', to: '2012-12-31' })
    expect(outside(timeline, window)).toBe(1)
  })
  it('is everything where that can be seen, or where events are few', () => {
    expect(
      bulkWindow({ unit: 'month', undated: 0, bins: [bin('2011-06-01', 'kill', 1), ...busy] }),
    ).toBeUndefined()
    expect(
      bulkWindow({
        unit: 'month',
        undated: 0,
        bins: [bin('1963-01-01', 'kill', 1), bin('2012-01-01', 'kill', 1)],
      }),
    ).toBeUndefined()
    expect(bulkWindow({ unit: 'month', undated: 0, bins: [] })).toBeUndefined()
  })
})

describe('lanes', () => {
  const timeline = {
    unit: 'month',
    undated: 0,
    bins: [
      bin('2012-05-01', 'kill', 3),
      bin('2012-05-01', 'shell', 2),
      bin('2012-07-01', 'flee', 4),
      bin('2012-07-01', 'kill', 1),
    ],
  } as const
  const grid = gridOf(timeline)!
  it('put types of a group together, the most events first', () => {
    const group = (type: string) => (type === 'flee' ? 'movement' : 'violence')
    expect(lanesOf(timeline.bins, grid, group)).toEqual([
      { key: 'violence', counts: [5, 0, 1], total: 6 },
      { key: 'movement', counts: [0, 0, 4], total: 4 },
    ])
  })
  it('that are too many are one for the rest, and none is lost', () => {
    const lanes = lanesOf(timeline.bins, grid, (type) => type, 2)
    expect(lanes.map((l) => [l.key, l.total])).toEqual([
      ['flee', 4],
      [OTHER, 6],
    ])
  })
})

describe('a brush', () => {
  const grid = months('2012-01-01', '2012-12-01')
  it('takes hold of each month that shares a day', () => {
    expect(brushOf(grid, { from: '2012-05-31', to: '2012-07-01' })).toEqual({ first: 4, last: 6 })
    expect(brushOf(grid, { from: '2012-11-15' })).toEqual({ first: 10, last: 11 })
    expect(brushOf(grid, { from: '2014-01-01' })).toBeUndefined()
    expect(brushOf(grid, {})).toBeUndefined()
  })
  it('over everything is no choice', () => {
    expect(chosenDays(grid, { first: 0, last: 11 })).toEqual({})
    expect(chosenDays(grid, undefined)).toEqual({})
  })
  it('is the same again when it is read back from the address', () => {
    const column = fc.nat({ max: 11 })
    fc.assert(
      fc.property(column, column, (a, b) => {
        const brush = between(a, b)
        const days = chosenDays(grid, brush)
        expect(brushOf(grid, days)).toEqual(days.from === undefined ? undefined : brush)
      }),
    )
  })
  it('stays within the grid however it is moved, and its ends do not cross', () => {
    const any = fc.integer({ min: -30, max: 30 })
    fc.assert(
      fc.property(
        fc.nat({ max: 11 }),
        fc.nat({ max: 11 }),
        any,
        fc.constantFrom('first', 'last'),
        (a, b, by, end) => {
          const brush = between(a, b)
          for (const next of [movedEnd(grid, brush, end as 'first', by), moved(grid, brush, by)]) {
            expect(next.first).toBeGreaterThanOrEqual(0)
            expect(next.last).toBeLessThanOrEqual(11)
            expect(next.first).toBeLessThanOrEqual(next.last)
          }
          const whole = moved(grid, brush, by)
          expect(whole.last - whole.first).toBe(brush.last - brush.first)
        },
      ),
    )
  })
  it('finds the column under the pointer, at the edges too', () => {
    expect([-5, 0, 599, 600, 900].map((x) => columnAt(grid, x, 600))).toEqual([0, 0, 11, 11, 11])
  })
})

describe('ticks', () => {
  it('of months name the year where it begins', () => {
    expect(ticksOf(months('2012-11-01', '2013-02-01'), 600).map((t) => t.label)).toEqual([
      'Nov 2012',
      'Dec',
      'Jan 2013',
      'Feb',
    ])
  })
  it('never stand closer than they can be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 280, max: 2000 }), (n, width) => {
        const grid = months('1990-03-01', shifted('1990-03-01', 'month', n))
        const at = ticksOf(grid, width).map((t) => (t.column / grid.starts.length) * width)
        for (let k = 1; k < at.length; k++) expect(at[k]! - at[k - 1]!).toBeGreaterThan(30)
      }),
    )
  })
})
