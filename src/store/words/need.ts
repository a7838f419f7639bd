import type { Query, Term } from './query.ts'

/** What the index of claims is asked. */
export interface Need {
  /** Of the claim's own words. */
  readonly words?: Query
  /** Of the names of those who take part or speak: one term at least. */
  readonly actors?: readonly Term[]
  /** Marks of the claim, as `place:deir_ez_zor`: one at least of each list. */
  readonly facets?: readonly (readonly string[])[]
}

export const isEmpty = (query: Query): boolean => !query.all.length
