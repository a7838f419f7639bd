import { type RawBuilder, sql } from 'kysely'

/** A part of a WHERE. */
export type Condition = RawBuilder<unknown>

export const everyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length ? sql.join(conditions, sql` and `) : sql`1 = 1`

/** The column has one of the values; no condition where none are asked for. */
export const oneOf = (column: string, values: readonly string[] | undefined): Condition[] =>
  values?.length ? [sql`${sql.ref(column)} in (${sql.join(values)})`] : []

export const equal = (column: string, value: string | number | undefined): Condition[] =>
  value === undefined ? [] : [sql`${sql.ref(column)} = ${value}`]

/** Names are compared in small letters. */
export const named = (column: string, name: string | undefined): Condition[] =>
  name === undefined ? [] : [sql`lower(${sql.ref(column)}) = ${lower(name)}`]

/** Small letters of ASCII, as both databases have them in the names that we keep. */
export const lower = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Days, ISO, both included; either may be open. */
export interface Days {
  readonly from?: string
  readonly to?: string
}

const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** The same in one condition, to be tried on rows that are found by other means. */
export const overlapsDays = ({ from, to }: Days): Condition =>
  sql`+claim.time_start <= ${to ?? LAST_DAY} and +claim.time_end >= ${from ?? FIRST_DAY}`

/**
 * Two conditions of which either must hold: an interval of days that shares a day with those asked for begins no earlier
 * than in the month of the first of them, or it is one of those that reach into another month. Each has its index.
 */
export const sharesDays = ({ from, to }: Days): readonly [Condition, Condition] | undefined => {
  if (from === undefined && to === undefined) return undefined
  const [first, last] = [from ?? FIRST_DAY, to ?? LAST_DAY]
  return [
    sql`time_start >= ${`${first.slice(0, 7)}-01`} and time_start <= ${last} and time_end >= ${first}`,
    sql`substr(time_start, 1, 7) <> substr(time_end, 1, 7) and time_end >= ${first} and time_start <= ${last}`,
  ]
}
