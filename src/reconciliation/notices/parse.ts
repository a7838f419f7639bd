import { FATE_WORDS, FATES } from '../lexicon/fates.ts'
import { NUMBER_WORDS, RIGHT, TAKEN_BACK, WRONG } from '../lexicon/notices.ts'
import { countedIn, isKnownNoun } from '../population/head.ts'
import { dateIn, withoutDates } from './dates.ts'

/** A number in a notice, and who is counted by it where the notice says so. */
export interface Mention {
  readonly value: number
  readonly head?: string
}

/** What a correction says. A name or a place that it mends is in `text` alone. */
export interface NoticeContent {
  readonly text: string
  readonly retracts: boolean
  readonly wrong: readonly Mention[]
  readonly right: readonly Mention[]
  /** Keys of what befell the counted, where the notice says so. */
  readonly fates: readonly string[]
  /** ISO day that the notice itself gives. */
  readonly day?: string
}

const NUMBER = new RegExp(
  `\\b(?:\\d[\\d,]*|${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
)
/** How many words after a number are looked through for who is counted. */
const REACH = 4

/** Reads a notice of correction: which numbers were wrong, which are right, or that the whole report is taken back. */
export const readNotice = (text: string): NoticeContent => {
  const told = withoutDates(text)
  const numbers = sentencesOf(told).flatMap((sentence) =>
    [...sentence.matchAll(NUMBER)].map((m) => ({
      mention: mentionAt(sentence, m[0], m.index),
      wrong: isWrong(sentence.slice(0, m.index)),
    })),
  )
  const day = dateIn(text)
  const head = numbers.find((n) => n.mention.head)?.mention.head
  const of = (wrong: boolean): Mention[] =>
    numbers.filter((n) => n.wrong === wrong).map(({ mention }) => (head ? { head, ...mention } : mention))
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    retracts: TAKEN_BACK.test(told),
    wrong: of(true),
    right: of(false),
    fates: FATE_WORDS.filter(([words]) => words.test(told)).flatMap(([, type]) => FATES[type]?.key ?? []),
    ...(day ? { day } : {}),
  }
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/)

const worth = (word: string): number => NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word.replace(/,/g, ''))

const mentionAt = (sentence: string, word: string, at: number): Mention => {
  const after = sentence
    .slice(at + word.length)
    .split(/[,;.]/)[0]!
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, REACH)
  const noun = after.findIndex(isKnownNoun)
  if (noun < 0) return { value: worth(word) }
  return { value: worth(word), head: countedIn(after.slice(0, noun + 1).join(' ')).head }
}

/** The last cue before a number decides; without one, a notice says what is right. */
const isWrong = (before: string): boolean => lastOf(WRONG, before) > lastOf(RIGHT, before)

const lastOf = (cue: RegExp, text: string): number => {
  const last = [...text.matchAll(cue)].at(-1)
  return last ? last.index : -1
}
