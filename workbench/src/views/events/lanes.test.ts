import { expect, it } from 'vitest'
import type { Timeline } from '../../../../src/api/answers.ts'
import { byCountry, ELSEWHERE, lanesAsked } from './lanes.ts'

const timeline = (...bins: (readonly [start: string, type: string, count: number])[]): Timeline => ({
  unit: 'month',
  bins: bins.map(([start, type, count]) => ({ start, type, count })),
  undated: 0,
})

it('events in no country that has a row are elsewhere, and none is counted twice', () => {
  const all = timeline(['2012-05-01', 'kill', 4], ['2012-05-01', 'flee', 2], ['2012-06-01', 'kill', 3])
  const syria = timeline(['2012-05-01', 'kill', 4], ['2012-06-01', 'kill', 3])
  expect(byCountry(all, [{ country: 'SYR', timeline: syria }]).bins).toEqual([
    { start: '2012-05-01', type: 'SYR', count: 4 },
    { start: '2012-06-01', type: 'SYR', count: 3 },
    { start: '2012-05-01', type: ELSEWHERE, count: 2 },
  ])
})

it('rows that nobody knows are those of groups', () => {
  expect([lanesAsked('country'), lanesAsked('toString'), lanesAsked(undefined)]).toEqual([
    'country',
    'group',
    'group',
  ])
})
