import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, Likening, type Vector, vectorOf } from './vector.ts'

const counts = fc
  .array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 1, max: 9 })), { minLength: 1 })
  .map((all) => new Map(all))
const likening = new Likening()
const cosine = (a: Vector, b: Vector): number => {
  const [into, other] = [new Float64Array(2), vector(new Map([['x', 1]]))]
  likening.cosines(joined([other, a]), joined([other, b]), into)
  expect(into[0]).toBeCloseTo(1, 5)
  return into[1]!
}
const vector = (of: ReadonlyMap<string, number>) => vectorOf(of, () => 1)

test('words are wholly like themselves, in whatever order they come', () => {
  fc.assert(
    fc.property(counts, (of) => {
      expect(cosine(vector(of), vector(new Map([...of].reverse())))).toBeCloseTo(1, 5)
    }),
  )
})

test('likeness lies between 0 and 1, is the same from both sides, and 0 where no word is shared', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const likeness = cosine(vector(a), vector(b))
      expect(likeness).toBe(cosine(vector(b), vector(a)))
      expect(likeness).toBeLessThanOrEqual(1.000001)
      expect(likeness > 0).toBe([...a.keys()].some((w) => b.has(w)))
    }),
  )
})

test('a rare word tells more than a common one', () => {
  const weigh = (word: string): number => (word === 'the' ? 0.1 : 3)
  const of = (...words: string[]) => vectorOf(new Map(words.map((w) => [w, 1])), weigh)
  expect(cosine(of('the', 'sorrel'), of('sorrel'))).toBeGreaterThan(cosine(of('the', 'sorrel'), of('the')))
})
