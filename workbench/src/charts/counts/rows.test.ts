import { expect, test } from 'vitest'
import { figure } from '../cases.ts'
import { panelsOf, rowsOf } from './rows.ts'

const names = new Map([['actor:1', 'Harbour Watch']])
const nameOf = (origin: string): string => names.get(origin) ?? origin
const told = (lines: readonly string[]) => figure('f', 'people killed', lines)

test('what one origin says at one time is one row, however many reports carry it', () => {
  const rows = rowsOf(
    told(['actor:1, 2031-05-04: 33', 'the army, 2031-05-04: 20', 'actor:1, 2031-05-04: 33']),
    nameOf,
  )
  expect(rows.map((r) => [r.name, r.interval.best, r.claims])).toEqual([
    ['Harbour Watch', 33, ['f-0', 'f-2']],
    ['the army', 20, ['f-1']],
  ])
})

test('the rows of one origin stand together, in the order of time, and a count that was replaced says so', () => {
  const rows = rowsOf(
    told(['the army, 2031-05-06: 25', 'the network, 2031-05-05: 80..', 'the army, 2031-05-04: 20, replaced']),
    nameOf,
  )
  expect(rows.map((r) => [r.name, r.as_of, r.superseded])).toEqual([
    ['the army', '2031-05-04', true],
    ['the army', '2031-05-06', false],
    ['the network', '2031-05-05', false],
  ])
})

test('a contradiction is marked at the counts that exclude each other, not at others of the same claim', () => {
  const counts = told(['the army: 20', 'the network: 33', 'the network: 10..'])
  const observations = counts.observations.map((o, k) => (k === 2 ? { ...o, claim: 'f-1' } : o))
  const rows = rowsOf(
    {
      ...counts,
      observations,
      contradictions: [{ claims: ['f-0', 'f-1'], why: '20 and 33: no number is both' }],
    },
    nameOf,
  )
  expect(rows.map((r) => [r.interval.low, r.against])).toEqual([
    [20, [1]],
    [33, [1]],
    [10, []],
  ])
})

test('a count that a claim without a number denies is marked', () => {
  const [row] = rowsOf(
    { ...told(['the network: 33']), contradictions: [{ claims: ['f-0', 'denial'], why: 'denied' }] },
    nameOf,
  )
  expect(row?.against).toEqual([1])
})

test('parts stand under their whole, on one axis; another population or measure has its own', () => {
  const panels = panelsOf(
    [
      figure('part', 'children killed', ['the army: 5']),
      figure('hurt', 'people injured', ['the army: 50', 'the network: 60']),
      figure('whole', 'people killed', ['the army: 20'], { parts: ['part', 'running'] }),
      figure('running', 'people killed', ['the army: 900'], { measure: 'total' }),
    ],
    nameOf,
  )
  expect(panels.map((p) => p.blocks.map((b) => `${b.depth} ${b.figure.id}`))).toEqual([
    ['0 running'],
    ['0 whole', '1 part'],
    ['0 hurt'],
  ])
})

test('wholes that are parts of each other are all shown, once', () => {
  const panels = panelsOf(
    [
      figure('a', 'people killed', ['the army: 5'], { parts: ['b'] }),
      figure('b', 'men killed', ['the army: 5'], { parts: ['a'] }),
    ],
    nameOf,
  )
  expect(panels.flatMap((p) => p.blocks.map((b) => b.figure.id)).sort()).toEqual(['a', 'b'])
})

test('profiles of one choice stand together, each with its reason; those that choose nothing are left out', () => {
  const chosen = { low: 20, best: 20, high: 20, claims: ['f-0'] }
  const nothing = { low: null, best: null, high: null, why: 'no number', claims: [] }
  const [panel] = panelsOf(
    [
      {
        ...told(['the army: 20']),
        profiles: {
          range: nothing,
          acled: { ...chosen, why: 'the lowest' },
          ucdp: { ...chosen, why: 'one estimate' },
        },
      },
    ],
    nameOf,
  )
  expect(panel?.blocks[0]?.choices.map((c) => [c.profiles, c.why])).toEqual([
    [
      ['acled', 'ucdp'],
      ['ACLED: the lowest', 'UCDP: one estimate'],
    ],
  ])
})
