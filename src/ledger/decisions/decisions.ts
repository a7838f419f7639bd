import type { Decision } from '../../base/index.ts'
import type { PackedReading } from '../../reading/index.ts'
import type { LinkingOptions, Review } from '../../store/index.ts'

/** The decisions that hold now, ready to be carried out. */
export interface Decisions {
  readonly all: readonly Decision[]
  /** What they mean for linking. */
  readonly linking: LinkingOptions
}

/** A reading as it is after the decisions about its claims. */
export interface Decided {
  readonly reading: PackedReading
  readonly reviews: readonly (readonly [string, Review])[]
}

/** What decisions, in the order in which they were made, come to. */
export const decisionsOf = (all: readonly Decision[]): Decisions => ({ all, linking: {} })

/** Carries out the decisions about the claims of a document. */
export const decisionsFor = (_: Decisions, reading: PackedReading): Decided => ({ reading, reviews: [] })
