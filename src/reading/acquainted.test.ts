import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packAcquainted, unpackAcquainted } from './acquainted.ts'

const whole = fc.integer({ min: -1000, max: 2 ** 40 })
const trait = fc.record({
  key: fc.maxSafeNat(),
  weight: fc.constantFrom(1, 2),
  unit: fc.constantFrom('day' as const, 'span' as const),
  stretches: fc.array(fc.tuple(whole, whole), { maxLength: 3 }),
})

it('is the same on the other side', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(trait, { maxLength: 4 }), { maxLength: 4 }),
      fc.array(fc.stringMatching(/^[a-z0-9:#]+$/), { maxLength: 5 }),
      fc.array(fc.double()),
      (traits, others, scores) => {
        const found = { traits, others, scores: Float64Array.from(scores) }
        expect(unpackAcquainted(packAcquainted(found))).toEqual(found)
      },
    ),
  )
})
