import type { Figure, Range } from '../../base/index.ts'
import { highEnd, intersection, lowEnd, number, rangeInWords } from '../interval.ts'
import { compare, distinct } from '../order.ts'

/** A stock at two times, held against who came and who went between them. */
export interface Balance {
  readonly figures: readonly string[]
  /** By how much the stock changed. */
  readonly change: Range
  /** Arrivals less returns. */
  readonly flow: Range
  readonly holds: boolean
  readonly claims: readonly string[]
  readonly why: string
}

/**
 * Holds stock(t2) - stock(t1) against arrivals - returns. Approximate numbers leave their ends open: then the best
 * values are said, and nothing is called broken. What breaks is shown, never repaired.
 */
export const checkBalance = (
  [earlier, later]: readonly [Figure, Figure],
  arrivals: readonly Figure[],
  returns: readonly Figure[],
): Balance => {
  const change = less(later, earlier)
  const flow = less(sum(arrivals), sum(returns))
  const holds = intersection([change, flow]) !== null
  const all = [earlier, later, ...arrivals, ...returns]
  return {
    figures: all.map((f) => f.id),
    change,
    flow,
    holds,
    claims: distinct(all.flatMap((f) => f.observations.map((o) => o.claim))).sort(compare),
    why: `${later.population}: ${rangeInWords(earlier)} (${earlier.scope.as_of ?? 'no day'}), then ${rangeInWords(later)} (${later.scope.as_of ?? 'no day'}), a change of ${rangeInWords(change)}; arrivals less returns come to ${rangeInWords(flow)}: ${holds ? 'both can be so' : 'they do not meet'}`,
  }
}

const closed = (n: number): number | null => (Number.isFinite(n) ? n : null)

/** Nobody is counted below none. */
const floor = (r: Range): number => Math.max(0, lowEnd(r))

const less = (a: Range, b: Range): Range => {
  const x = number(a)
  const y = number(b)
  return {
    low: closed(floor(a) - highEnd(b)),
    best: x === null || y === null ? null : x - y,
    high: closed(highEnd(a) - floor(b)),
  }
}

const sum = (figures: readonly Figure[]): Range => ({
  low: figures.reduce((n, f) => n + floor(f), 0),
  best: figures.every((f) => number(f) !== null) ? figures.reduce((n, f) => n + number(f)!, 0) : null,
  high: closed(figures.reduce((n, f) => n + highEnd(f), 0)),
})
