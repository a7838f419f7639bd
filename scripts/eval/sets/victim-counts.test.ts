import { expect, test } from 'vitest'
import { claimOf, exactly } from '../claim.fixture.ts'
import { sameCount, totalOf } from './victim-counts.ts'

const killed = (n: number, unit: string, more: Parameters<typeof claimOf>[2] = {}) =>
  claimOf('kill', `${n} ${unit}`, { quantity: { ...exactly(n), unit }, ...more })

test('groups of different people are added up', () => {
  expect(totalOf([killed(1, 'soldier'), killed(7, 'farmers')])).toEqual(exactly(8))
})

test('a count of people of any kind holds the groups within it', () => {
  expect(totalOf([killed(12, 'people'), killed(2, 'officers'), killed(9, 'rebels')])).toEqual(exactly(12))
})

test('a greatest group that is the sum of the others is the total', () => {
  expect(totalOf([killed(5, 'fighters'), killed(3, 'rebels'), killed(2, 'guards')])).toEqual(exactly(5))
})

test('the same number told twice counts once', () => {
  expect(totalOf([killed(4, 'commandos'), killed(4, 'troops')])).toEqual(exactly(4))
})

test('a part, by the links, is not added', () => {
  const whole = killed(9, 'villagers')
  expect(totalOf([whole, killed(3, 'children', { links: { part_of: [whole.id] } })])).toEqual(exactly(9))
})

test('lower bounds add up to a lower bound', () => {
  const atLeast = claimOf('kill', '', { quantity: { low: 4, unit: 'soldiers' } })
  expect(totalOf([atLeast, killed(2, 'guards')])).toEqual({ low: 6, best: null, high: null })
})

test('nobody is counted: null; all is negated: none', () => {
  expect(totalOf([])).toBeNull()
  expect(totalOf([claimOf('kill', 'killed the judge')])).toBeNull()
  expect(totalOf([claimOf('kill', 'nobody was killed', { polarity: 'negated' })])).toEqual(exactly(0))
})

test('counts are the same where all bounds are; nothing told is matched by nothing only', () => {
  expect(sameCount(exactly(3), exactly(3))).toBe(true)
  expect(sameCount(exactly(3), { low: 3, best: null, high: null })).toBe(false)
  expect(sameCount(null, null)).toBe(true)
  expect(sameCount(null, exactly(0))).toBe(false)
})
