import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InTime } from './in-time.ts'

test('what stands beside one is the same in whatever order all came', () => {
  const items = fc.uniqueArray(
    fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 9 })),
    {
      selector: ([id]) => id,
      minLength: 1,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(items, fc.nat(), fc.integer({ min: 0, max: 4 }), (all, pick, count) => {
      const kept = new InTime()
      for (const [id, day] of all) kept.add(id, day)
      const sorted = [...all].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)).map(([id]) => id)
      const [id, day] = all[pick % all.length]!
      const at = sorted.indexOf(id)
      const beside = sorted.filter((_, k) => k !== at && Math.abs(k - at) <= count)
      expect(kept.beside(id, day, count)).toEqual(beside)
    }),
  )
})
