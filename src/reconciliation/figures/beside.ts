import type { Claim } from '../../base/index.ts'
import { groupBy } from '../order.ts'

/** The claims of a happening that stand in one report with a claim. */
export type Beside = (claim: Claim) => readonly Claim[]

export const besideIn = (claims: readonly Claim[]): Beside => {
  const reports = groupBy(claims, (c) => c.document)
  return (claim) => reports.get(claim.document) ?? []
}

/** Claims of the same report that a claim is linked to. */
export const linked = (claim: Claim, kind: 'part_of' | 'same_as', beside: readonly Claim[]): Claim[] =>
  beside.filter((c) => claim.links[kind]?.includes(c.id))
