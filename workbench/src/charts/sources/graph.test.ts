import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventSource } from '../../../../src/api/answers.ts'
import type { Lineage } from '../../../../src/base/index.ts'
import { claim } from '../cases.ts'
import { sourceGraph } from './graph.ts'
import { layersOf } from './layers.ts'
import { sourceScene } from './layout.ts'

const source = (name: string, claims: readonly string[], independent = true): EventSource => ({
  origin: name,
  name,
  independent,
  why: 'named',
  claims,
})
const lineage = (more: Partial<Lineage>): Lineage => ({
  kind: 'lineage',
  id: 'lineage:1',
  documents: [],
  relation: 'copy',
  evidence: [],
  added: [],
  why: [],
  ...more,
})
const ways = (graph: ReturnType<typeof sourceGraph>): string[] => {
  const names = new Map(graph.nodes.map((n) => [n.id, `${n.name} (${n.kind})`]))
  return graph.edges.map((e) => `${names.get(e.from)} → ${names.get(e.to)}${e.copies ? ', copied' : ''}`)
}

test('a claim goes from its outlet over the relay to the origin', () => {
  const graph = sourceGraph({
    claims: [claim('a', 'Harbour Post', 'Delta Wire > the minister')],
    sources: [source('the minister', ['a'])],
    lineages: [],
  })
  expect(ways(graph)).toEqual([
    'Harbour Post (outlet) → Delta Wire (relay)',
    'Delta Wire (relay) → the minister (origin)',
  ])
})

test('ten outlets of one wire meet in it, and in one origin', () => {
  const outlets = Array.from({ length: 10 }, (_, k) => `Outlet ${k}`)
  const claims = outlets.map((o, k) => claim(`c${k}`, o, 'Delta Wire > the minister'))
  const graph = sourceGraph({
    claims,
    sources: [
      source(
        'the minister',
        claims.map((c) => c.claim.id),
      ),
    ],
    lineages: [],
  })
  expect(graph.nodes.filter((n) => n.kind !== 'outlet').map((n) => [n.name, n.claims.length])).toEqual([
    ['Delta Wire', 10],
    ['the minister', 10],
  ])
  expect(layersOf(graph).map((layer) => layer.length)).toEqual([10, 1, 1])
})

test('an agency whose own report is held is one with the agency that others cite', () => {
  const graph = sourceGraph({
    claims: [
      claim('a', 'Harbour Post', 'the Delta Wire > the minister'),
      claim('b', 'Delta Wire', 'the minister'),
    ],
    sources: [source('the minister', ['a', 'b'])],
    lineages: [],
  })
  expect(graph.nodes.map((n) => [n.name, n.kind])).toEqual([
    ['Harbour Post', 'outlet'],
    ['the Delta Wire', 'outlet'],
    ['the minister', 'origin'],
  ])
})

test('a text that was taken over leads through the outlet that it was taken from; a credited agency stands between', () => {
  const given = {
    claims: [claim('a', 'Copyist'), claim('b', 'Harbour Post')],
    sources: [source('Harbour Post', ['a', 'b'])],
  }
  expect(
    ways(
      sourceGraph({
        ...given,
        lineages: [
          lineage({ documents: ['sha256:Copyist', 'sha256:Harbour Post'], from: 'sha256:Harbour Post' }),
        ],
      }),
    ),
  ).toContain('Copyist (outlet) → Harbour Post (outlet), copied')
  expect(
    ways(
      sourceGraph({
        ...given,
        lineages: [
          lineage({
            relation: 'cites',
            from: 'Delta Wire',
            why: ['Copyist (Copyist.txt) credits Delta Wire: “DW”'],
          }),
        ],
      }),
    ),
  ).toEqual(
    expect.arrayContaining([
      'Copyist (outlet) → Delta Wire (relay)',
      'Delta Wire (relay) → Harbour Post (origin)',
    ]),
  )
})

test('any ways, circles too, are laid out in columns: each source once, origins last, no box on another', () => {
  const who = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')
  const way = fc.tuple(who, fc.uniqueArray(who, { maxLength: 4 }))
  fc.assert(
    fc.property(fc.array(way, { minLength: 1, maxLength: 30 }), (given) => {
      const claims = given.map(([outlet, chain], k) => claim(`c${k}`, outlet, chain.join(' > ')))
      const graph = sourceGraph({ claims, sources: [], lineages: [] })
      const layers = layersOf(graph)
      expect(
        layers
          .flat()
          .map((n) => n.id)
          .sort(),
      ).toEqual(graph.nodes.map((n) => n.id).sort())
      expect(layers.at(-1)!.every((n) => n.kind === 'origin')).toBe(true)
      expect(
        layers
          .slice(0, -1)
          .flat()
          .some((n) => n.kind === 'origin'),
      ).toBe(false)
      const hits = sourceScene(graph, 700, '').marks.flatMap((m) => (m.hit ? [m.hit] : []))
      for (const [i, a] of hits.entries())
        for (const b of hits.slice(i + 1))
          expect(
            a.x + a.width <= b.x + 0.2 ||
              b.x + b.width <= a.x + 0.2 ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y,
          ).toBe(true)
    }),
  )
})
