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
  sentences.forEach((sentence, index) => {
    const times: Anchored[] = []
    for (const found of matchTimes(sentence)) {
      const time = anchor(sentence, found, published, before)
      if (!time) continue
      times.push(time)
      if (time.meaning.point && !time.meaning.aside && time.meaning.timex.value !== 'PRESENT_REF')
        before = time.meaning.point
    }
    for (const time of joinSpans(sentence, times))
      mentions.push(mentionOf(article, sentence, index, time, published))
  })
  return mentions
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
