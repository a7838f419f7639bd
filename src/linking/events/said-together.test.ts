import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Clustering, exact, found, NEVER, SAID } from './cluster.ts'
import { saidTogether } from './said-together.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const CUT = -1

type Pair = readonly [a: string, b: string, score: number]

const edgesOf = (pairs: readonly Pair[]) => {
  const edges = new Map(IDS.map((id) => [id, new Map<string, number>()]))
  for (const [a, b, score] of pairs) {
    if (a === b) continue
    const kept = exact(score, a, b)
    edges.get(a)!.set(b, kept)
    edges.get(b)!.set(a, kept)
  }
  return edges
}

const partition = (pairs: readonly Pair[]) => {
  const edges = edgesOf(pairs)
  const compared = (id: string) => edges.get(id)!
  const clusterOf = (id: string) =>
    saidTogether(id, new Clustering({ neighbours: (n) => found(compared(n)), cut: CUT }), compared)
  const plain = (id: string) => new Clustering({ neighbours: (n) => found(compared(n)), cut: CUT }).of(id)
  return { edges, clusterOf, plain }
}

const id = fc.constantFrom(...IDS)
const score = fc.oneof(
  fc.double({ min: -4.5, max: 9, noNaN: true }),
  fc.constant(NEVER),
  fc.double({ min: SAID - 5, max: SAID + 9, noNaN: true }),
)
const pairs = fc.uniqueArray(fc.tuple(id, id, score), {
  selector: ([a, b]) => [a, b].sort().join(' '),
  maxLength: 14,
})

it('gives each of those joined the same cluster, whichever is asked about', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { clusterOf } = partition(all)
      for (const one of IDS)
        for (const member of clusterOf(one)) expect(clusterOf(member)).toEqual(clusterOf(one))
    }),
  )
})

it('joins whole clusters, and none in which a person said that two are apart', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { edges, clusterOf, plain } = partition(all)
      for (const one of IDS) {
        const cluster = clusterOf(one)
        expect(cluster).toEqual(expect.arrayContaining([...plain(one)]))
        for (const a of cluster) for (const b of cluster) expect(edges.get(a)!.get(b)).not.toBe(NEVER)
      }
    }),
  )
})

it('joins all that a person said are one, where nothing was said against it', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const free = all.filter(([, , s]) => s !== NEVER)
      const { clusterOf } = partition(free)
      for (const [a, b, s] of free) if (s > SAID / 2) expect(clusterOf(a)).toEqual(clusterOf(b))
    }),
  )
})

it('joins large ones as well as small ones', () => {
  const ring = (names: readonly string[]): Pair[] =>
    names.flatMap((a, k) => names.slice(k + 1).map((b): Pair => [a, b, 5]))
  const { clusterOf } = partition([...ring(IDS.slice(0, 4)), ...ring(IDS.slice(4)), ['a', 'h', SAID - 5]])
  expect(clusterOf('c')).toEqual(IDS)
})
