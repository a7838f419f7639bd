import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Clustering, exact, NEVER, UNLIKE } from './cluster.ts'

type Pair = readonly [a: string, b: string, score: number]

const CUT = -1

const edgesOf = (pairs: readonly Pair[]): Map<string, Map<string, number>> => {
  const edges = new Map<string, Map<string, number>>()
  for (const [a, b, score] of pairs)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = edges.get(x) ?? new Map<string, number>()
      edges.set(x, known.set(y, exact(score, ...([a, b].sort() as [string, string]))))
    }
  return edges
}

const clustersOf = (items: readonly string[], edges: ReadonlyMap<string, ReadonlyMap<string, number>>) => {
  const clustering = new Clustering({ neighbours: (id) => edges.get(id) ?? new Map(), cut: CUT })
  return [...new Set(items.map((id) => clustering.of(id).join(' ')))].sort()
}

/** The same by the book: of all pairs of groups the best is joined, again and again. */
const byTheBook = (items: readonly string[], edges: ReadonlyMap<string, ReadonlyMap<string, number>>) => {
  let groups = items.map((id) => [id])
  for (;;) {
    const pairs = groups.flatMap((a, k) =>
      groups.slice(k + 1).map((b) => {
        const scores = a.flatMap((x) => b.map((y) => edges.get(x)?.get(y) ?? UNLIKE))
        return { a, b, mean: scores.reduce((n, s) => n + s, 0) / scores.length }
      }),
    )
    const best = pairs.sort((x, y) => y.mean - x.mean)[0]
    if (!best || best.mean < CUT) return groups.map((g) => [...g].sort().join(' ')).sort()
    groups = [...groups.filter((g) => g !== best.a && g !== best.b), [...best.a, ...best.b]]
  }
}

describe('clusters', () => {
  test('join what is alike on average, and not what one likeness chains together', () => {
    const edges = edgesOf([
      ['a', 'b', 5],
      ['b', 'c', 4],
      ['c', 'd', 5],
    ])
    expect(clustersOf(['a', 'b', 'c', 'd'], edges)).toEqual(['a b', 'c d'])
  })

  test('of scores that are not the same from both sides are an error, not a walk without end', () => {
    const around = new Map([
      ['a', new Map([['b', 3]])],
      ['b', new Map([['c', 4]])],
      ['c', new Map([['a', 5]])],
    ])
    expect(() => clustersOf(['a', 'b', 'c'], around)).toThrow('the scores around')
  })

  test('never hold a refused pair, whatever else speaks for it', () => {
    const edges = edgesOf([
      ['a', 'b', 9],
      ['b', 'c', 9],
      ['a', 'c', NEVER],
    ])
    for (const cluster of clustersOf(['a', 'b', 'c'], edges)) expect(cluster).not.toMatch(/a.*c/)
  })

  const items = [...'abcdefghij']
  const somePairs = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom(...items), fc.constantFrom(...items), fc.integer({ min: -7, max: 9 })),
      {
        selector: ([a, b]) => [a, b].sort().join(),
        maxLength: 40,
      },
    )
    .map((all) => all.filter(([a, b]) => a !== b))

  test('are those of joining the best pair of all first, wherever one begins', () => {
    fc.assert(
      fc.property(somePairs, fc.shuffledSubarray(items, { minLength: items.length }), (pairs, order) => {
        const edges = edgesOf(pairs)
        expect(clustersOf(order, edges)).toEqual(byTheBook(items, edges))
      }),
    )
  })
})

test('exact scores add up to the same in any order, and keep their size', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -8, max: 20, noNaN: true }), { maxLength: 50 }), (scores) => {
      const told = scores.map((s, k) => exact(s, 'a', String(k)))
      told.forEach((t, k) => {
        expect(t).toBeCloseTo(scores[k]!, 5)
      })
      const sum = (all: readonly number[]): number => all.reduce((n, s) => n + s, 0)
      expect(sum(told.toReversed())).toBe(sum(told))
    }),
  )
})
