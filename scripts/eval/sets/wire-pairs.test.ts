import { expect, test } from 'vitest'
import { figuresOf, type GoldPair } from './wire-pairs.ts'

const gold: GoldPair[] = [
  { a: 'one', b: 'two', relation: 'copy' },
  { a: 'one', b: 'three', relation: 'partial-copy' },
  { a: 'two', b: 'four', relation: 'same-event' },
  { a: 'three', b: 'four', relation: 'different' },
]

const figures = (found: [string, string, string][], compared: [string, string][] = []) =>
  new Map(
    figuresOf(gold, {
      documents: 4,
      compared: [...compared, ...found.map(([a, b]): [string, string] => [a, b])],
      found: found.map(([a, b, relation]) => ({ inputs: [a, b], relation })),
    }).map((f) => [f.name, f.value]),
  )

test('a copy called a partial copy is right against the rest, and wrong among the copies', () => {
  const got = figures([
    ['two', 'one', 'partial-copy'],
    ['one', 'three', 'partial-copy'],
  ])
  expect(got.get('copy and partial copy, F1')).toBe(100)
  expect(got.get('copy alone, F1')).toBe(0)
})

test('a pair that was never compared is a miss', () => {
  const got = figures([['one', 'two', 'copy']])
  expect(got.get('copy and partial copy, F1')).toBeCloseTo((100 * 2) / 3)
  expect(got.get('copies among the pairs compared')).toBe(50)
})

test('a look-alike that is called a copy counts against it, in either order of the pair', () => {
  const got = figures([['four', 'three', 'copy']], [['one', 'four']])
  expect(got.get('other events kept apart')).toBe(0)
  expect(got.get('same event in other words kept apart')).toBe(100)
  expect(got.get('pairs compared, of all')).toBeCloseTo(100 / 3)
})
