import type { LocalActor } from './local.ts'

/** The year of birth by an age told on a day; an age without a day tells none. */
export const birthsOf = (local: LocalActor): number[] =>
  local.day ? local.ages.map((age) => Number(local.day!.slice(0, 4)) - age) : []
