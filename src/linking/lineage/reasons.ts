import type { Report } from '../../base/index.ts'
import type { Match } from './align.ts'
import { daysBetween } from './days.ts'
import { type Matched, type Side, sentenceOf, shareOf } from './matched.ts'
import { haveOneOutlet, outletOf } from './outlet.ts'
import { nameOf } from './report-name.ts'

/** Longest quotation of a report within a reason, in characters. */
const QUOTED = 80

/** Why one report carries the text of the other: how much of each is shared, and the longest shared sentence. */
export const reasonsFor = (m: Matched, reports: readonly [Report, Report]): string[] => [
  `${extent(m, reports, 0)}; ${extent(m, reports, 1)}`,
  `shared: “${quote(longest(m, m.matches))}”`,
]

/** Why two reports that share sentences are no copies. */
export const refusalOf = (
  m: Matched,
  news: readonly Match[],
  reports: readonly [Report, Report],
): string[] => {
  const days = daysBetween(...reports)
  const standing = m.matches.filter((x) => !news.includes(x))
  return [
    `${extent(m, reports, 0)}; ${extent(m, reports, 1)}: too little of the news`,
    ...(standing.length
      ? [
          `${standing.length} of them stand as background at the end of both: “${quote(longest(m, standing))}”`,
        ]
      : []),
    ...(haveOneOutlet(...reports)
      ? [`both are of ${outletOf(reports[0])}, which has its own forms of words`]
      : []),
    ...(days ? [`published ${reports[0].published!.edtf} and ${reports[1].published!.edtf}`] : []),
  ]
}

const extent = (m: Matched, reports: readonly [Report, Report], side: Side): string =>
  `${m.matches.length} of ${m.stories[side].length} sentences of ${nameOf(reports[side])} stand in ${nameOf(reports[side ? 0 : 1])} (${Math.round(100 * shareOf(m, m.matches, side))} % of its words)`

const longest = (m: Matched, matches: readonly Match[]): string => {
  const [most] = [...matches].sort((x, y) => y.pairs.length - x.pairs.length)
  return most ? sentenceOf(m, most, 0).text : ''
}

const quote = (text: string): string => {
  const points = [...text.replace(/\s+/g, ' ')]
  return points.length > QUOTED ? `${points.slice(0, QUOTED).join('')}…` : points.join('')
}
