import type { ClaimTime, TimeMention } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { placed } from './time-scope.ts'

/** "on Tuesday and Wednesday", "in May and June": of two times that follow on each other both are meant. */
export const withNext = (
  find: Find,
  time: ClaimTime | undefined,
  chosen: TimeMention,
): ClaimTime | undefined => {
  const { times, analysis } = find.scene
  const beside = times.find((t) => t !== chosen && areListed(find, t, chosen))
  if (!time || !beside?.interval || time.edtf !== chosen.interval?.edtf) return time
  const isBefore = beside.start < chosen.start
  const [first, last] = isBefore ? [beside.interval, time] : [time, beside.interval]
  const at = isBefore ? { start: beside.start, end: chosen.end } : { start: chosen.start, end: beside.end }
  return {
    ...time,
    text: analysis.article.text.slice(at),
    edtf: `${first.edtf.split('/')[0]}/${last.edtf.split('/').at(-1)}`,
    start: first.start,
    end: last.end,
    precision: time.precision === 1 ? 2 : 5,
  }
}

/** One hangs on the other with nothing but "and" between them, and it begins when the other has ended. */
const areListed = ({ scene }: Find, a: TimeMention, b: TimeMention): boolean => {
  const { tree, analysis } = scene
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  if (!first.interval || !second.interval || first.end > second.start) return false
  const between = analysis.article.text.slice({ start: first.end, end: second.start })
  const [above, below] = [placed(tree, first).head, placed(tree, second).head]
  return (
    /^\s+and(?:\s+(?:on|in))?\s+$/.test(between) &&
    tree.head(below) === above &&
    isNextDay(first.interval.end, second.interval.start)
  )
}

const DAY = 86_400_000

const isNextDay = (day: string, next: string): boolean => Date.parse(next) - Date.parse(day) === DAY
