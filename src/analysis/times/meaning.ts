import type { Day } from './calendar.ts'
import type { Point } from './point.ts'
import type { Tense } from './tense.ts'

/** What an expression's words come to. */
export interface Meaning {
  readonly kind: 'date' | 'duration'
  /** Absent where the words cannot be anchored. */
  readonly point?: Point
  /** Whether the words alone fix it. */
  readonly stated?: boolean
  /** A comparison ("up from a year earlier"): what follows is not counted from it. */
  readonly aside?: true
  readonly timex: { readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string }
}

/** What relative words are counted from. */
export interface Reference {
  /** Day of publication, if known. */
  readonly now: Day | undefined
  /** The nearest earlier time of the text that is a day or a run of days. */
  readonly before: Point | undefined
  /** The nearest earlier time of the text, a time of saying too. */
  readonly last?: Point
  /** When the thing was that the words count from ("a day after the raid"), where the text tells. */
  readonly happening?: Point
  /** Whether the verb that the words belong to speaks of the future. */
  readonly future: boolean
  readonly tense: Tense
}

export type Groups = Readonly<Record<string, string | undefined>>

/** A family's pattern: a regular expression over items joined by blanks, and the meaning of its groups. */
export interface Pattern {
  readonly id: string
  readonly source: string
  /** Counted from what the words after it name. */
  readonly from?: 'object'
  readonly meaning: (groups: Groups, reference: Reference) => Meaning | undefined
}

/** A date as its point gives it; unanchored with a vague value where there is none. */
export const date = (point: Point | undefined, stated: boolean, vague = 'PAST_REF'): Meaning =>
  point
    ? { kind: 'date', point, stated, timex: { type: 'DATE', value: point.timex } }
    : { kind: 'date', timex: { type: 'DATE', value: vague } }

export const duration = (value: string): Meaning => ({ kind: 'duration', timex: { type: 'DURATION', value } })
export const repeated = (value: string): Meaning => ({ kind: 'duration', timex: { type: 'SET', value } })

/** Adds a clock time or a part of the day to a day. */
export const atTime = (
  point: Point | undefined,
  stated: boolean,
  part: string,
  day = 'XXXX-XX-XX',
): Meaning => ({
  kind: 'date',
  ...(point ? { point, stated } : {}),
  timex: { type: 'TIME', value: `${point?.timex ?? day}${part}` },
})
