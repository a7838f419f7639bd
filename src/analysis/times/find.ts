import {
  type AnalysedSentence,
  type Article,
  type DayInterval,
  span,
  type TimeEnd,
  type TimeMention,
} from '../../base/index.ts'
import { type Anchored, anchor } from './anchor.ts'
import { type Day, isoDay } from './calendar.ts'
import type { Found } from './found.ts'
import { type Dated, datedBy, isOfSaying, objectOf, whenOf } from './happenings.ts'
import { matchTimes } from './match.ts'
import { type Point, precisionOf } from './point.ts'
import { daysOfPublication } from './reference.ts'
import { joinSpans } from './spans.ts'

/**
 * The time expressions of a report, in the order of the text; none overlap. Intervals are EDTF (ISO 8601-2 level 1),
 * counted from the day of publication or from the nearest earlier time of the text where the words need it.
 */
export const findTimes = (article: Article, sentences: readonly AnalysedSentence[]): TimeMention[] => {
  const published = daysOfPublication(article)
  const mentions: TimeMention[] = []
  let before: Point | undefined
  let last: Point | undefined
  const dated: Dated[] = []
  sentences.forEach((sentence, index) => {
    const times: Anchored[] = []
    const later: Found[] = []
    for (const found of matchTimes(sentence)) {
      if (found.pattern.from === 'object') {
        later.push(found)
        continue
      }
      const time = anchor(sentence, found, published, { before, last })
      if (!time) continue
      times.push(time)
      if (!isBase(time)) continue
      last = time.meaning.point
      // what follows is counted from the happening, not from the day it was told on
      const said = time.meaning.point!.precision === 1 && isOfSaying(sentence, time.first, time.last)
      if (!said || !before) before = time.meaning.point
    }
    const base = before
    // what is counted from a happening may find its day later in the sentence: "a day after the raid on Monday"
    for (const found of later) {
      const time = anchor(sentence, found, published, {
        before: base,
        last,
        happening: happeningOf(sentence, found, times, dated),
      })
      if (time) times.push(time)
    }
    times.sort((a, b) => a.first - b.first)
    for (const time of times)
      if (isBase(time)) dated.push(...datedBy(sentence, time.first, time.last, time.meaning.point!))
    for (const time of joinSpans(sentence, times))
      mentions.push(mentionOf(article, sentence, index, time, published))
  })
  return mentions
}

/** Whether other times may be counted from this one. */
const isBase = ({ meaning }: Anchored): boolean =>
  meaning.point !== undefined && !meaning.aside && meaning.timex.value !== 'PRESENT_REF'

/** "two days after the raid, on 14 June, …": what a comma parts off is the day itself. */
const isParted = (sentence: AnalysedSentence, first: number): boolean =>
  sentence.words.slice(Math.max(0, first - 2), first).some((w) => w.form === ',')

/** When the thing was that the words after an expression name: its own time in this sentence, or one told before. */
const happeningOf = (
  sentence: AnalysedSentence,
  found: Found,
  times: readonly Anchored[],
  dated: readonly Dated[],
): Point | undefined => {
  const next = times.find((t) => t.first === found.last + 1 && isBase(t))
  if (next) return next.meaning.point
  const object = objectOf(sentence, found.last)
  if (object === undefined) return undefined
  const under = (i: number): boolean => {
    for (let at = i, steps = 0; at >= 0 && steps < 40; steps++, at = sentence.words[at]!.head)
      if (at === object) return true
    return false
  }
  const own = times.find(
    (t) => t.first > found.last && isBase(t) && under(t.last) && !isParted(sentence, t.first),
  )
  return own?.meaning.point ?? whenOf(sentence, object, dated)
}

const mentionOf = (
  article: Article,
  sentence: AnalysedSentence,
  index: number,
  time: Anchored,
  published: readonly Day[],
): TimeMention => {
  const { meaning } = time
  const at = span(sentence.words[time.first]!.start, sentence.words[time.last]!.end)
  const point = meaning.point && time.since ? upToNow(meaning.point, published, article) : meaning.point
  return {
    ...at,
    text: article.text.slice(at),
    sentence: index,
    ...(point
      ? {
          interval: intervalOf(point),
          precision: point.precision,
        }
      : {}),
    basis: meaning.stated && !time.since ? 'stated' : 'inferred',
    kind: time.since ? 'since' : meaning.kind,
    timex: meaning.timex,
    ...(time.ends
      ? { ends: [endOf(article, sentence, time.ends[0]), endOf(article, sentence, time.ends[1])] }
      : {}),
  }
}

const endOf = (article: Article, sentence: AnalysedSentence, { first, last, meaning }: Anchored): TimeEnd => {
  const at = span(sentence.words[first]!.start, sentence.words[last]!.end)
  return {
    ...at,
    text: article.text.slice(at),
    ...(meaning.point ? { interval: intervalOf(meaning.point) } : {}),
    timex: meaning.timex,
  }
}

const intervalOf = (point: Point): DayInterval => ({
  edtf: point.edtf,
  start: isoDay(point.first),
  end: isoDay(point.last),
})

/** From the start of a point to the day of publication; nothing where that is not known or lies before it. */
const upToNow = (point: Point, published: readonly Day[], article: Article): Point | undefined => {
  const now = published.at(-1)
  if (now === undefined || now < point.first || !article.published) return undefined
  const end = article.published.edtf.split('/').at(-1)!
  return {
    ...point,
    last: now,
    edtf: `${point.edtf.split('/')[0]}/${end}`,
    precision: precisionOf(point.first, now),
  }
}
