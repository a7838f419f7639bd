import { describe, expect, test } from 'vitest'
import type { Report } from '../../base/index.ts'
import { nearness } from '../facets/index.ts'
import { reportFrom } from '../report.fixture.ts'
import { featuresOf } from './features.ts'
import { type Node, nodesOf } from './node.ts'
import { judge, SAME } from './score.ts'

const main = (document: string, published: string, at: string, ...lines: string[]): Node => {
  const report = reportFrom({
    document,
    published,
    text: lines.join('\n'),
    claims: [{ words: 'people were killed', at }],
    names: [{ text: 'Ola Marun', type: 'person' }],
  })
  const place = { name: at, kind: 'city', country: 'SYR', precision: 1 } as const
  const places = [{ start: 0, end: 4, text: at, sentence: 0, place }]
  return nodesOf({ ...report, places } as Report).nodes[0]!
}

const SAID = 'The ferryman Ola Marun said that the quay at Little Sorrel had been crowded.'
const one = main('a', '2014-05-06', 'Drenova', 'Nine people were killed in Drenova.', SAID)
const same = main('b', '2014-05-06', 'Drenova', 'In Drenova nine people were killed at the quay.', SAID)
const other = main(
  'c',
  '2014-09-20',
  'Kessel',
  'Forty people were killed in Kessel.',
  'The miller Ola Marun said that the barn had burnt.',
)

describe('two episodes', () => {
  test.each([
    ['of one happening', one, same],
    ['of two', one, other],
  ])('%s are judged alike from both sides', (_, a, b) => {
    const near = nearness(a.episode.sites, b.episode.sites)
    expect(featuresOf(a, b, near)).toEqual(featuresOf(b, a, near))
    expect(judge(a, b)?.score).toBeCloseTo(judge(b, a)!.score, 9)
  })

  test('are one where words, days and place are the same, and the reasons name them', () => {
    const { score, why } = judge(one, same)!
    expect(score).toBeGreaterThanOrEqual(SAME)
    expect(why.join('; ')).toContain('the same place: Drenova')
    expect(why.join('; ')).toContain('both name ola marun')
  })

  test('are two months and towns apart, and what speaks against it names the towns', () => {
    const { score, against } = judge(one, other)!
    expect(score).toBeLessThan(SAME)
    expect(against.join('; ')).toContain('Drenova and Kessel')
  })
})
