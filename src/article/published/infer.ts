import type { Published } from '../../base/index.ts'
import { fullDates, interval, isoDay, monthOf, plusDays, WEEKDAY_NAMES, weekdayOf } from './days.ts'
import { KNOWN_STARTS } from './starts.ts'

const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
/** Phrases of entering a year; the year is group 1. */
const ENTERED: readonly RegExp[] = [
  /\binto\s+(?:the\s+(?:new\s+)?year\s+)?((?:19|20)\d\d)\b/i,
  /\b(?:ring|rang|rung|ringing|usher|ushered|ushering|see|saw|seeing|welcomed?|welcoming)\s+in\s+((?:19|20)\d\d)\b/i,
  /\b(?:as|when|while|after|before)\s+((?:19|20)\d\d)\s+(?:began|begins|dawned|dawns|started|starts|arrived|arrives|opened)\b/i,
  /\bthe\s+(?:start|beginning|dawn|first\s+(?:hours|minutes|day))\s+of\s+((?:19|20)\d\d)\b/i,
]

const nameOf = (day: number): string => {
  const name = WEEKDAY_NAMES[day] ?? ''
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/**
 * The day that a year's beginning and a weekday of one sentence fix: "into 2013 on Monday" is the last of December or
 * the first of January, whichever is a Monday. Further weekdays of the lead count from it.
 */
const byYearsTurn = (text: string): Published | undefined => {
  for (const sentence of text.split(/(?<=[.!?]["”]?)\s+|\n+/)) {
    const entered = ENTERED.map((form) => form.exec(sentence)).find((m) => m !== null)
    if (!entered) continue
    const year = Number(entered[1])
    // The weekday that belongs to the phrase is the one that stands nearest to it.
    const days = [...sentence.matchAll(new RegExp(`\\b${WEEKDAY}\\b`, 'gi'))].sort(
      (a, b) => Math.abs(a.index - entered.index) - Math.abs(b.index - entered.index),
    )
    const weekday = WEEKDAY_NAMES.indexOf(days[0]?.[0].toLowerCase() ?? '')
    if (weekday < 0) continue
    const turn = [`${year - 1}-12-31`, `${year}-01-01`].find((iso) => weekdayOf(iso) === weekday)
    if (!turn) continue
    const because = `“${entered[0]} … ${nameOf(weekday)}” is ${turn}`
    const lead = leadWeekday(text)
    if (lead === undefined)
      return {
        ...interval(turn, plusDays(turn, 6)),
        basis: 'inferred',
        why: `${because}, and the text was written within the week`,
      }
    const day = plusDays(turn, (lead - weekdayOf(turn) + 7) % 7)
    return {
      ...interval(day, day),
      basis: 'inferred',
      why: day === turn ? because : `${because}, so the ${nameOf(lead)} that the text tells of is ${day}`,
    }
  }
  return undefined
}

/** The weekday that the first two sentences with one tell of as the day of the news; not "last Monday". */
const leadWeekday = (text: string): number | undefined => {
  const m = new RegExp(
    `(?<!\\b(?:last|next|previous|since|every|each|until|by)\\s)\\b${WEEKDAY}\\b(?!['’]s)`,
    'i',
  ).exec(text.slice(0, 900))
  return m ? WEEKDAY_NAMES.indexOf(m[1]!.toLowerCase()) : undefined
}

/** "since the uprising began in March last year", where the start of it is known, gives the year of the text. */
const byKnownStart = (text: string): Published | undefined => {
  // the whole form looks far back at every word: few texts hold the end of it
  if (!/\bin\s+\p{L}+(?:\s+of)?\s+(?:last|this)\s+year\b/iu.test(text)) return undefined
  const since =
    /\b[^.!?\n]{0,160}\b(?:started|began|begun|broke out|erupted|starting|beginning|start|beginning|since)\b[^.!?\n]{0,60}?\bin\s+(\p{L}+)(?:\s+of)?\s+(last|this)\s+year\b/giu
  for (const m of text.matchAll(since)) {
    const month = monthOf(m[1]!)
    const known = KNOWN_STARTS.find(
      (s) => s.month === month && s.what.test(m[0]) && (s.where.test(m[0]) || s.where.test(text)),
    )
    if (!known) continue
    const year = known.year + (m[2]!.toLowerCase() === 'last' ? 1 : 0)
    const earliest = year === known.year ? (isoDay(year, month, 1) ?? `${year}-01-01`) : `${year}-01-01`
    const mentioned = latestMention(text)
    const start = mentioned && mentioned > earliest && mentioned <= `${year}-12-31` ? mentioned : earliest
    const words = m[0].trim().split(/\s+/).slice(-8).join(' ')
    return {
      ...interval(start, `${year}-12-31`),
      basis: 'inferred',
      why: `“${words}”: this began in ${known.year}-${String(known.month).padStart(2, '0')}, so the text is of ${year}${start === mentioned ? `, and it tells of ${mentioned}` : ''}`,
    }
  }
  return undefined
}

const latestMention = (text: string): string | undefined =>
  fullDates(text)
    .map((d) => d.iso)
    .sort()
    .at(-1)

/** The publication date that a text without one lets one reason out. */
export const inferPublished = (text: string): Published | undefined => byYearsTurn(text) ?? byKnownStart(text)
