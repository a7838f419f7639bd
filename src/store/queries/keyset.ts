import { sql } from 'kysely'
import type { Condition } from './conditions.ts'

/** An order of rows by a value and, where that is the same, by their id. */
export interface Keyset {
  readonly name: string
  readonly value: Condition
  readonly id: Condition
  readonly descending?: true
}

/** The row stands after one with this value and id. Written so that an index on both is used from there on. */
export const isAfter = (
  { value, id, descending }: Keyset,
  [after, afterId]: readonly (string | number)[],
): Condition =>
  descending
    ? sql`${value} <= ${after} and (${value} < ${after} or ${id} < ${afterId})`
    : sql`${value} >= ${after} and (${value} > ${after} or ${id} > ${afterId})`

export const inOrder = ({ value, id, descending }: Keyset): Condition =>
  descending ? sql`${value} desc, ${id} desc` : sql`${value}, ${id}`
