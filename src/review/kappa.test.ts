import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, VERDICTS, type Verdict } from './agreement.ts'
import { cohensKappa } from './kappa.ts'

const times = (n: number, a: Verdict, b: Verdict) => Array.from({ length: n }, () => [a, b] as const)
const pairs = fc.array(fc.tuple(fc.constantFrom(...VERDICTS), fc.constantFrom(...VERDICTS)), {
  maxLength: 60,
})

describe('Cohen’s kappa', () => {
  it('is as reckoned by hand', () => {
    // of 10: 4 and 3 alike, so 0.7; the first accepts 5, the second 6: by chance (5·6 + 5·4) / 100 = 0.5
    const two = [
      ...times(4, 'accept', 'accept'),
      ...times(1, 'accept', 'reject'),
      ...times(2, 'reject', 'accept'),
      ...times(3, 'reject', 'reject'),
    ]
    expect(cohensKappa(two, VERDICTS)).toEqual({
      items: 10,
      observed: 0.7,
      expected: 0.5,
      kappa: 0.4,
      table: {
        accept: { accept: 4, reject: 1, unsure: 0 },
        reject: { accept: 2, reject: 3, unsure: 0 },
        unsure: { accept: 0, reject: 0, unsure: 0 },
      },
    })
    // of 8: 2 + 1 + 1 alike, so 1/2; (3·4 + 3·2 + 2·2) / 64 = 22/64; (32 − 22) / (64 − 22) = 10/42
    const three = [
      ...times(2, 'accept', 'accept'),
      ...times(1, 'accept', 'unsure'),
      ...times(1, 'reject', 'reject'),
      ...times(2, 'reject', 'accept'),
      ...times(1, 'unsure', 'unsure'),
      ...times(1, 'unsure', 'reject'),
    ]
    const { observed, expected, kappa } = cohensKappa(three, VERDICTS)
    expect([observed, expected]).toEqual([0.5, 22 / 64])
    expect(kappa).toBeCloseTo(10 / 42, 12)
  })

  it('is below nothing where coders disagree more than by chance', () => {
    const all = [...times(5, 'accept', 'reject'), ...times(5, 'reject', 'accept')]
    expect(cohensKappa(all, VERDICTS)).toMatchObject({ observed: 0, expected: 0.5, kappa: -1 })
  })

  it('is not defined where nothing was judged by both, or all was judged alike', () => {
    expect(cohensKappa([], VERDICTS)).toMatchObject({ items: 0, kappa: null })
    expect(cohensKappa(times(7, 'accept', 'accept'), VERDICTS)).toMatchObject({
      observed: 1,
      expected: 1,
      kappa: null,
    })
  })

  it('does not depend on which coder comes first, nor on the order of the items', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { kappa } = cohensKappa(all, VERDICTS)
        expect(
          cohensKappa(
            all.map(([a, b]) => [b, a] as const),
            VERDICTS,
          ).kappa,
        ).toBe(kappa)
        expect(cohensKappa([...all].reverse(), VERDICTS).kappa).toBe(kappa)
      }),
    )
  })

  it('is 1 exactly where both say the same throughout, and never more', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { kappa, observed } = cohensKappa(all, VERDICTS)
        if (kappa === null) return
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa).toBeGreaterThanOrEqual(-1)
        expect(kappa === 1).toBe(observed === 1)
      }),
    )
  })
})

describe('the agreement of coders', () => {
  it('is that of each two, over what both have judged', () => {
    const { pairs: found } = agreementOf(
      ['Ana', 'Ben', 'Cy'],
      [
        { Ana: 'accept', Ben: 'accept', Cy: 'reject' },
        { Ana: 'reject', Ben: 'reject' },
        { Ana: 'accept', Cy: 'accept' },
      ],
    )
    expect(found.map((p) => [p.coders.join(' '), p.items, p.observed, p.kappa])).toEqual([
      ['Ana Ben', 2, 1, 1],
      ['Ana Cy', 2, 0.5, 0],
      ['Ben Cy', 1, 0, 0],
    ])
  })
})
