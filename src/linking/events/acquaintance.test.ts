import { beforeAll, describe, expect, it } from 'vitest'
import { news } from '../../../bench/news.ts'
import { readingOf } from '../../../test/support/readings.ts'
import type { Report } from '../../base/index.ts'
import { Acquaintance } from './acquaintance.ts'
import { ENOUGH } from './bond.ts'
import { type KeyedTrait, keyedTraits } from './keyed-traits.ts'
import { nodesOf } from './node.ts'
import { scoreOf } from './score.ts'

let reports: Report[]

beforeAll(async () => {
  const told = news(8)
  const stories = Array.from({ length: 40 }, () => told.next().value!)
  reports = await Promise.all(stories.map(async ({ id, ...story }) => (await readingOf(id, story)).report))
})

const meet = (a: KeyedTrait, b: KeyedTrait): boolean =>
  a.key === b.key && a.stretches.some(([x, y]) => b.stretches.some(([u, v]) => x <= v && u <= y))

const shared = (a: readonly KeyedTrait[], b: readonly KeyedTrait[]): number =>
  a.filter((x) => b.some((y) => meet(x, y))).reduce((sum, x) => sum + x.weight, 0)

/** What a report's episodes are to score with those of earlier ones, each pair by itself. */
const compared = (report: Report, earlier: readonly Report[]): string[] =>
  nodesOf(report).nodes.flatMap((a, k) =>
    earlier.flatMap((r) =>
      nodesOf(r).nodes.flatMap((b) =>
        shared(keyedTraits(a), keyedTraits(b)) >= ENOUGH
          ? [`${k} ${b.id} ${scoreOf(a, b) ?? Number.NaN}`]
          : [],
      ),
    ),
  )

const told = ({ others, scores }: ReturnType<Acquaintance['meet']>): string[] =>
  Array.from(
    { length: scores.length / 3 },
    (_, k) => `${scores[3 * k]} ${others[scores[3 * k + 1]!]} ${scores[3 * k + 2]}`,
  )

describe('Acquaintance', () => {
  it('scores each episode with those before it that share enough, as linking would', () => {
    const acquaintance = new Acquaintance(1000)
    let pairs = 0
    for (const [k, report] of reports.entries()) {
      const found = told(acquaintance.meet(report, 1))
      expect(found.sort()).toEqual(compared(report, reports.slice(0, k)).sort())
      pairs += found.length
    }
    expect(pairs).toBeGreaterThan(50)
  })

  it('finds those that it was only told of', () => {
    const acquaintance = new Acquaintance(1000)
    for (const report of reports.slice(0, 39)) acquaintance.note(report, 1)
    const found = told(acquaintance.meet(reports[39]!, 1))
    expect(found.sort()).toEqual(compared(reports[39]!, reports.slice(0, 39)).sort())
  })

  it('forgets the reports met longest ago, where they take more room than it has', () => {
    const acquaintance = new Acquaintance(5)
    for (const [k, report] of reports.entries())
      if (k % 3) acquaintance.note(report, 1)
      else {
        const found = told(acquaintance.meet(report, 1))
        expect(found.sort()).toEqual(compared(report, reports.slice(Math.max(0, k - 5), k)).sort())
      }
  })

  it('gives the traits of the episodes, so that they need not be sought again', () => {
    const { traits } = new Acquaintance(1000).meet(reports[0]!, 1)
    expect(traits).toEqual(nodesOf(reports[0]!).nodes.map(keyedTraits))
  })

  it('compares no report with itself', () => {
    const acquaintance = new Acquaintance(1000)
    acquaintance.meet(reports[0]!, 1)
    expect(acquaintance.meet(reports[0]!, 1).others).toEqual([])
  })
})
