import { expect, test } from 'vitest'
import { claimOf } from '../claim.fixture.ts'
import type { Deed } from './deed.ts'
import type { DeedKind } from './kind.ts'
import { incidentsFrom } from './merge.ts'

interface Told {
  readonly day?: string
  readonly town?: number
  readonly thing?: string
}

const deed = (kind: DeedKind, sentence: number, { day, town, thing }: Told = {}): Deed => ({
  claim: claimOf('attack', 'ATTACKED', {
    ...(day ? { time: { edtf: day, start: day, end: day, text: day, basis: 'stated', precision: 1 } } : {}),
    places: town ? [{ role: 'at', text: 'X', start: 0, end: 1, geonames: town, precision: 1 }] : [],
  }),
  kind,
  sentence,
  agents: [],
  patients: thing ? [{ start: 0, end: 1, text: thing, sentence, head: 0, lemma: thing, named: false }] : [],
})

const sizes = (...deeds: Deed[]): number[] => incidentsFrom(deeds.map((d) => [d])).map((g) => g.length)

test('happenings that nothing tells apart are one incident', () => {
  expect(sizes(deed('ATTACK', 0), deed('HARM', 3), deed('BOMBING', 9))).toEqual([3])
  expect(sizes(deed('ATTACK', 0, { day: '1989-05-10', town: 1 }), deed('HARM', 3))).toEqual([2])
})

test.each([
  ['kinds', deed('ATTACK', 0), deed('KIDNAPPING', 3)],
  ['days', deed('ATTACK', 0, { day: '1989-05-10' }), deed('ATTACK', 3, { day: '1989-05-11' })],
  ['towns', deed('ATTACK', 0, { town: 1 }), deed('ATTACK', 3, { town: 2 })],
  ['things met', deed('BOMBING', 0, { thing: 'bank' }), deed('BOMBING', 3, { thing: 'bridge' })],
])('happenings of other %s are two', (_, a, b) => {
  expect(sizes(a, b)).toEqual([1, 1])
})

test('a happening goes to the latest incident that takes it', () => {
  const [first, second, back] = [
    deed('ATTACK', 0, { town: 1 }),
    deed('ATTACK', 3, { town: 2 }),
    deed('HARM', 5),
  ]
  expect(incidentsFrom([[first], [second], [back]])).toEqual([[first], [second, back]])
})
