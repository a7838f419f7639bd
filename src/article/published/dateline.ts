import type { Published } from '../../base/index.ts'
import type { Part } from '../draft.ts'
import { dayInterval, fullDates, isoDay, monthOf } from './days.ts'

/** A day of a month without its year, in a dateline: "(Reuters) - June 25". */
const PARTIAL = /\b(?:(\d{1,2})\s+(\p{L}{3,9})\.?|(\p{L}{3,9})\.?\s+(\d{1,2}))(?=[\s,(-]|$)/u

/**
 * The date in the date line or dateline that stands before the text's own words. A day without a year takes the year
 * that `near` (ISO date) is nearest to.
 */
export const datelineDate = (text: string, parts: readonly Part[], near?: string): Published | undefined => {
  const first = parts.findIndex((p) => p.kind === 'body')
  const head = parts.slice(0, first < 0 ? 6 : Math.min(first, 8)).filter((p) => /\bdate ?line\b/.test(p.why))
  for (const part of head) {
    const words = text.slice(part.start, part.end)
    const date = fullDates(words)[0]
    if (date)
      return {
        ...dayInterval(date.iso),
        basis: 'dateline',
        why: `the ${part.why.replace(/^an? /, '')} says “${date.text}”`,
      }
  }
  if (near === undefined) return undefined
  for (const part of head) {
    const m = PARTIAL.exec(text.slice(part.start, part.end))
    const month = monthOf(m?.[2] ?? m?.[3] ?? '')
    if (!m || !month) continue
    const year = Number(near.slice(0, 4))
    const days = [year - 1, year, year + 1].flatMap((y) => isoDay(y, month, Number(m[1] ?? m[4])) ?? [])
    const day = days.sort((a, b) => distance(a, near) - distance(b, near))[0]
    if (day)
      return {
        ...dayInterval(day),
        basis: 'dateline',
        why: `the dateline says “${m[0]}”, the year is the nearest`,
      }
  }
  return undefined
}

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b))
