import type { Article } from '../../base/index.ts'
import { type Day, readDay } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { type Point, precisionOf } from './point.ts'

/** The days that relative words may be counted from: one, or the ends of the interval that publication is known to lie in. */
export const daysOfPublication = (article: Article): readonly Day[] => {
  if (!article.published) return []
  const [start, end] = [readDay(article.published.start), readDay(article.published.end)]
  if (start === undefined || end === undefined) return []
  return start === end ? [start] : [start, end]
}

/** A result may be this much wider than its words say before it says nothing. */
const WIDEST = 45

/**
 * One meaning from those counted from the first and the last possible day of publication: an interval that holds both,
 * or unanchored words where that interval says too little.
 */
export const joined = (a: Meaning | undefined, b: Meaning | undefined): Meaning | undefined => {
  if (!a || !b) return undefined
  if (!a.point || !b.point) return a.point ? b : a
  if (a.point.edtf === b.point.edtf) return a
  const [early, late] = a.point.first <= b.point.first ? [a.point, b.point] : [b.point, a.point]
  const first = early.first
  const last = Math.max(early.last, late.last)
  const length = early.last - early.first + 1
  const { point: _, ...unanchored } = a
  if (last - first + 1 > Math.max(WIDEST, 2 * length)) return unanchored
  const start = early.edtf.split('/')[0]!
  const end = late.edtf.split('/').at(-1)!
  const wide: Point = {
    first,
    last,
    edtf: `${start}/${end}`,
    timex: a.point.timex,
    precision: precisionOf(first, last),
  }
  return { ...a, point: wide }
}
