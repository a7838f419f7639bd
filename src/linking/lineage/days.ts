import type { Report } from '../../base/index.ts'

const DAY = 86_400_000

/** Days that lie between the publication of two reports; undefined where one of them has no date. */
export const daysBetween = ({ published: a }: Report, { published: b }: Report): number | undefined => {
  if (!a || !b) return undefined
  const apart = Math.max(Date.parse(a.start) - Date.parse(b.end), Date.parse(b.start) - Date.parse(a.end), 0)
  return Number.isNaN(apart) ? undefined : Math.round(apart / DAY)
}
