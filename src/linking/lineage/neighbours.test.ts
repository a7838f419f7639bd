import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportFrom } from '../report.fixture.ts'
import { Neighbours, type Sketch, sketchOf } from './index.ts'

const LEFT =
  'The vessel had left Sillona an hour before and was carrying fruit as well as passengers, its owner told the agency.'

const CAPTAIN = 'The port office said that the captain would be questioned about the speed of the vessel.'

const story = (document: string, published: string | undefined, ...lines: string[]) =>
  sketchOf(reportFrom({ document, ...(published ? { published } : {}), text: lines.join('\n') }))

/** Sentences that share no run of words with those of another word. */
const filler = (n: number, word: string) =>
  Array.from({ length: n }, (_, k) => Array.from({ length: 14 }, (_, i) => `${word}${k}x${i}`).join(' '))

test('one copied sentence brings two long reports of a week together', () => {
  const neighbours = new Neighbours()
  neighbours.add(story('a', '2014-05-03', ...filler(30, 'gull'), LEFT))
  expect(neighbours.add(story('b', '2014-05-08', LEFT, ...filler(20, 'goat'))).met).toEqual(['a'])
  expect(neighbours.add(story('c', '2014-05-08', ...filler(20, 'heron'))).met).toEqual([])
})

test.each([0, 1, 2, 3, 4, 5, 6])('reports %i days after the third of May meet by one sentence', (days) => {
  const neighbours = new Neighbours()
  neighbours.add(story('a', '2014-05-03', ...filler(30, 'gull'), CAPTAIN))
  expect(neighbours.add(story('b', `2014-05-0${3 + days}`, ...filler(30, 'goat'), CAPTAIN)).met).toEqual([
    'a',
  ])
})

test('a whole story meets its copy of any day, and one without a date', () => {
  const neighbours = new Neighbours()
  neighbours.add(story('a', '2014-05-03', ...filler(5, 'gull'), LEFT))
  expect(neighbours.add(story('b', '2015-11-08', ...filler(5, 'gull'), LEFT)).met).toEqual(['a'])
  expect(neighbours.add(story('c', undefined, ...filler(5, 'gull'), LEFT)).met).toEqual(['a', 'b'])
})

test('words that stand in too many reports bring nothing together, and part those they had brought', () => {
  const neighbours = new Neighbours(2)
  neighbours.add({ document: 'a', keys: ['common', 'rare'] })
  neighbours.add({ document: 'b', keys: ['common', 'rare'] })
  expect(neighbours.add({ document: 'c', keys: ['common'] })).toEqual({ met: [], parted: [] })
  expect(neighbours.of('a')).toEqual(['b'])
  expect(neighbours.add({ document: 'd', keys: ['rare'] })).toEqual({ met: [], parted: [['a', 'b']] })
  expect(neighbours.of('a')).toEqual([])
})

const someSketches = fc
  .array(fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { maxLength: 4 }), { maxLength: 8 })
  .map((all) => all.map((keys, k): Sketch => ({ document: `d${k}`, keys })))

test('who stands beside whom does not depend on the order, and what was told as it came adds up to it', () => {
  fc.assert(
    fc.property(
      someSketches.chain((s) => fc.tuple(fc.constant(s), fc.shuffledSubarray(s, { minLength: s.length }))),
      ([sketches, shuffled]) => {
        const [one, two] = [new Neighbours(3), new Neighbours(3)]
        const told = new Set<string>()
        for (const s of sketches) {
          const { met, parted } = one.add(s)
          for (const p of parted) told.delete(p.join())
          for (const m of met) told.add([s.document, m].sort().join())
        }
        for (const s of shuffled) two.add(s)
        const pairs = (n: Neighbours) =>
          sketches.flatMap(({ document }) => n.of(document).map((other) => [document, other].sort().join()))
        expect(new Set(pairs(one))).toEqual(new Set(pairs(two)))
        expect(told).toEqual(new Set(pairs(one)))
      },
    ),
  )
})
