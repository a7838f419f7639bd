import type { Days } from './incident.ts'
import type { Group } from './merge.ts'
import type { Pages } from './pages.ts'

const DAY = 864e5
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Days before the report in which an undated incident is sought: the longest interval that the scorer takes for a date. */
const BEFORE = 6

/** UCDP's date_prec of a week. */
const A_WEEK = 3

/**
 * The days of an incident: those its claims state, the most precise first. Where none states any, the week up to the
 * report: the task dates such incidents "on or before" the dateline (task description, 7.3).
 */
export const whenOf = (group: Group, pages: Pages): Days | null => {
  const stated = group
    .flatMap(({ claim: { time } }) => (time && time.basis !== 'publication' ? [time] : []))
    .filter((t) => t.precision <= A_WEEK)
    .toSorted((a, b) => a.precision - b.precision)[0]
  if (stated) return { from: stated.start, to: stated.end }
  const published = pages.analysis.article.published?.end
  return published ? { from: isoDay(Date.parse(published) - BEFORE * DAY), to: published } : null
}

/** "Recent" is what happened within two months of the report (task description, 1.0). */
const RECENT = 62

export const isOld = (group: Group, pages: Pages): boolean => {
  const days = whenOf(group, pages)
  const published = pages.analysis.article.published?.end
  return !!days && !!published && Date.parse(published) - Date.parse(days.to) > RECENT * DAY
}
