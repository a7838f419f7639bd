import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentWords } from '../phrases.ts'
import { eachOnce } from './each-once.ts'

test('what another phrase says in more words is left out, in whatever order', () => {
  expect(eachOnce(['THE PRIESTS', 'SIX VILLAGE PRIESTS'])).toEqual(['SIX VILLAGE PRIESTS'])
  expect(eachOnce(['Judge Ana Brio', 'BRIO', 'two clerks'])).toEqual(['Judge Ana Brio', 'two clerks'])
  expect(eachOnce(['a bridge', 'THE BRIDGES'])).toEqual(['a bridge'])
})

test('every phrase given stays said by one that is kept, and those kept say none twice', () => {
  const phrase = fc.array(fc.constantFrom('bank', 'banks', 'old', 'the', 'driver', 'two'), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(fc.array(phrase.map((p) => p.join(' '))), (phrases) => {
      const kept = eachOnce(phrases)
      const isIn = (a: string, b: string) => contentWords(a).every((w) => contentWords(b).includes(w))
      expect(phrases.every((p) => kept.some((k) => isIn(p, k)))).toBe(true)
      expect(kept.some((a, i) => kept.some((b, j) => i !== j && isIn(a, b)))).toBe(false)
    }),
  )
})
