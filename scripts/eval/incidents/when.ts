import type { Group } from './group.ts'
import type { Days } from './incident.ts'
import type { Pages } from './pages.ts'

const DAY = 864e5
const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)

/** A length that the scorer still takes for one date. */
const WEEK = 6

/**
 * The days of an incident: those its claims state, the most precise ones. Where none states one, the week up to the
 * report: the task dates such incidents "on or before" the dateline.
 */
export const whenOf = (group: Group, pages: Pages): Days | null => {
  const stated = group
    .flatMap(({ claim }) => (claim.time && claim.time.basis !== 'publication' ? [claim.time] : []))
    .filter((t) => t.precision <= 3)
    .toSorted((a, b) => a.precision - b.precision)[0]
  if (stated) return { from: stated.start, to: stated.end }
  const published = pages.analysis.article.published?.end
  return published ? { from: shift(published, -WEEK), to: published } : null
}

/** "Recent" is what happened within two months of the report (task description, section 1.0). */
const RECENT = 62

export const isOld = (group: Group, pages: Pages): boolean => {
  const days = whenOf(group, pages)
  const published = pages.analysis.article.published?.end
  return !!days && !!published && Date.parse(published) - Date.parse(days.to) > RECENT * DAY
}
