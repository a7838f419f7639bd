import type { Claim, DatePrecision, DayInterval } from '../../base/index.ts'
import type { Facet, Site } from '../facets/index.ts'

/** A happening as one report tells it: the claims of it, in the order of the text. */
export interface Episode {
  /** The document and the first claim. */
  readonly id: string
  readonly document: string
  readonly type: string
  readonly facets: readonly Facet[]
  readonly claims: readonly Claim[]
  readonly time?: DayInterval & { readonly precision: DatePrecision }
  /** The most telling places first. */
  readonly sites: readonly Site[]
  /** A total or a number present at a time: a count of a situation, not one happening. */
  readonly cumulative: boolean
  /** What joined the claims, in words that name the report's. */
  readonly why: readonly string[]
}
