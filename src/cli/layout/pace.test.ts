import { describe, expect, it } from 'vitest'
import { Pace } from './pace.ts'
import { duration } from './progress-line.ts'

describe('the pace of a run', () => {
  it('is that of the last while: a quick beginning is soon forgotten', () => {
    const pace = new Pace(0)
    pace.step(1000, 5000)
    for (let s = 2; s <= 60; s++) pace.step(s * 1000, 5000 + s * 10)
    expect(pace.rate(60_000)).toBeCloseTo(10, 0)
    expect(pace.left(60_000, 100)).toBeCloseTo(10, 0)
  })

  it('falls while nothing comes', () => {
    const pace = new Pace(0)
    for (let s = 1; s <= 10; s++) pace.step(s * 1000, s * 10)
    expect(pace.rate(20_000)).toBeCloseTo(5)
  })

  it('is unknown before anything was done', () => {
    const pace = new Pace(0)
    expect(pace.rate(0)).toBeUndefined()
    expect(pace.left(5000, 10)).toBeUndefined()
  })
})

it.each([
  [0.2, '0 s'],
  [59, '59 s'],
  [99, '99 s'],
  [120, '2 min'],
  [3600, '60 min'],
  [4800, '80 min'],
  [7260, '2 h 1 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})
