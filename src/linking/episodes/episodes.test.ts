import { describe, expect, test } from 'vitest'
import type { Report } from '../../base/index.ts'
import { reportFrom, type ToldClaim } from '../report.fixture.ts'
import { episodesOf, primaryOf } from './index.ts'

/** A report whose claims have days, in the order of its claims. */
const told = (text: string, claims: readonly (ToldClaim & { readonly day: string })[]): Report => {
  const report = reportFrom({ document: 'a', published: '2014-05-20', text, claims })
  return {
    ...report,
    claims: report.claims.map((c, k) => {
      const day = claims[k]!.day
      return { ...c, time: { text: day, edtf: day, start: day, end: day, basis: 'stated', precision: 1 } }
    }),
  }
}

const ids = (report: Report): string[][] => episodesOf(report).episodes.map((e) => e.claims.map((c) => c.id))

const ONE = 'Nine people were killed in Drenova on 5 May.'

describe('the claims of a report', () => {
  test('are one happening where day and place are the same', () => {
    const report = told(`${ONE}\nThe nine people died in Drenova near the quay.`, [
      { words: 'people were killed', at: 'Drenova', day: '2014-05-05' },
      { words: 'people died', at: 'Drenova', day: '2014-05-05' },
    ])
    expect(ids(report)).toEqual([['a/0', 'a/1']])
  })

  test('are two where days and places differ, and the refusal names both', () => {
    const report = told(`${ONE}\nThirty villagers were killed in Kessel on 12 May.`, [
      { words: 'people were killed', at: 'Drenova', day: '2014-05-05' },
      { words: 'villagers were killed', at: 'Kessel', day: '2014-05-12' },
    ])
    expect(ids(report)).toEqual([['a/0'], ['a/1']])
    const why = episodesOf(report)
      .apart.map((a) => a.why)
      .join('; ')
    expect(why).toContain('2014-05-05')
    expect(why).toContain('2014-05-12')
  })

  test('tell chiefly of what stands first', () => {
    const report = told(`${ONE}\nThirty villagers were killed in Kessel on 12 May.`, [
      { words: 'people were killed', at: 'Drenova', day: '2014-05-05' },
      { words: 'villagers were killed', at: 'Kessel', day: '2014-05-12' },
    ])
    expect(primaryOf(episodesOf(report).episodes)?.claims[0]?.id).toBe('a/0')
  })
})
