import { expect, test } from 'vitest'
import { Buckets } from './buckets.ts'

test('so many at once, then so many a second; each asker alone', () => {
  let now = 0
  const buckets = new Buckets({ burst: 3, perSecond: 2 }, () => now)
  expect([1, 2, 3].map(() => buckets.take('a', 1))).toEqual([0, 0, 0])
  expect(buckets.take('a', 1)).toBe(1)
  expect(buckets.take('a', 3)).toBe(2)
  expect(buckets.take('b', 3)).toBe(0)

  now = 500
  expect(buckets.take('a', 1)).toBe(0)
  expect(buckets.take('a', 1)).toBe(1)

  now = 60_000
  expect(buckets.take('a', 3)).toBe(0)
  expect(buckets.take('a', 1)).toBe(1)
})
