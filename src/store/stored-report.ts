import type { Claim, Report } from '../base/index.ts'
import type { Parted } from '../linking/index.ts'

/** A report as the store keeps it, with what persons decided of its claims. */
export type StoredReport = Report & {
  /** Ids of claims that a person rejected: they stand in the report, and linking does not see them. */
  readonly rejected?: readonly string[]
  /** Pairs of its claims that a person said are of two happenings. */
  readonly parted?: readonly (readonly [string, string])[]
  /** Claims that a person changed, as they were read. */
  readonly before?: readonly Claim[]
}

/** The report as it was read. */
export const asRead = ({ rejected: _, parted: __, before, ...report }: StoredReport): Report => {
  if (!before?.length) return report
  const known = new Map(before.map((c) => [c.id, c]))
  return { ...report, claims: report.claims.map((c) => known.get(c.id) ?? c) }
}

/** The report as linking is to see it. */
export const asDecided = ({ rejected, parted: _, before: __, ...report }: StoredReport): Report =>
  rejected?.length ? { ...report, claims: report.claims.filter((c) => !rejected.includes(c.id)) } : report

/** Which of its claims a person said are of two happenings. */
export const partedBy = ({ parted }: StoredReport): Parted | undefined => {
  if (!parted?.length) return undefined
  const pairs = new Set(parted.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return (a, b) => pairs.has(`${a} ${b}`)
}
