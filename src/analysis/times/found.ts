import type { Groups, Pattern } from './meaning.ts'

/** An expression found in a sentence, not yet anchored. */
export interface Found {
  readonly pattern: Pattern
  readonly groups: Groups
  /** Word indices, both included. */
  readonly first: number
  readonly last: number
}
