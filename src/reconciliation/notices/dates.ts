import { MONTHS } from '../lexicon/notices.ts'

const MONTH = `(${MONTHS.map((m) => `${m}|${m.slice(0, 3)}\\.?`).join('|')})`
const DATE = new RegExp(
  `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2}) ${MONTH},? (\\d{4})\\b|\\b${MONTH} (\\d{1,2})(?:, (\\d{4}))?\\b`,
  'gi',
)
/** Other numbers that count nobody: years, and times of the day. */
const CLOCK = /\b(?:19|20)\d{2}\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm|gmt)\b/gi

const iso = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

const monthOf = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().slice(0, 3))) + 1

/** The first date that a notice names with its year, as an ISO day. */
export const dateIn = (text: string): string | undefined => {
  for (const m of text.matchAll(DATE)) {
    if (m[1]) return `${m[1]}-${m[2]}-${m[3]}`
    if (m[4]) return iso(m[6]!, monthOf(m[5]!), m[4])
    if (m[9]) return iso(m[9], monthOf(m[7]!), m[8]!)
  }
  return undefined
}

/** The text without its dates and times, so that what numbers are left count something. */
export const withoutDates = (text: string): string => text.replace(DATE, '').replace(CLOCK, '')
