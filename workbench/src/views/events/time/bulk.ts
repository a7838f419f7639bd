import type { Timeline } from '../../../../../src/api/answers.ts'
import { lastDayOf, startsBetween } from './days.ts'
import type { Window } from './grid.ts'

/** Share of the events that may be left out at either end. */
const EDGE = 0.02

/** So few columns can all be shown. */
const FEW = 60

/** The stretch that holds nearly all events, where showing all of them would make it too small to see; else undefined. */
export const bulkWindow = ({ bins, unit }: Timeline): Window | undefined => {
  const counts = new Map<string, number>()
  for (const { start, count } of bins) counts.set(start, (counts.get(start) ?? 0) + count)
  const days = [...counts.keys()].sort()
  const room = Math.floor(EDGE * [...counts.values()].reduce((sum, n) => sum + n, 0))
  const first = afterRoom(days, counts, room)
  const last = afterRoom(days.toReversed(), counts, room)
  if (first === undefined || last === undefined || first > last) return undefined
  const whole = startsBetween(days[0]!, days.at(-1)!, unit).length
  const kept = startsBetween(first, last, unit).length
  return whole > FEW && 2 * kept <= whole ? { from: first, to: lastDayOf(last, unit) } : undefined
}

/** The first of some days before which there are no more events than may be left out. */
const afterRoom = (
  days: readonly string[],
  counts: ReadonlyMap<string, number>,
  room: number,
): string | undefined => {
  let passed = 0
  return days.find((day) => {
    passed += counts.get(day) ?? 0
    return passed > room
  })
}

/** Events that begin outside a stretch. */
export const outside = ({ bins }: Timeline, { from, to }: Window): number =>
  bins.reduce((sum, { start, count }) => (start < from || start > to ? sum + count : sum), 0)
