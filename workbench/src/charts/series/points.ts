import type { FigureItem } from '../../../../src/api/answers.ts'
import type { Figure, Observation } from '../../../../src/base/index.ts'
import type { NameOf } from '../counts/rows.ts'
import { type Interval, isWordless } from '../interval-shapes.ts'
import { timeOf } from '../time.ts'
import { withNames } from '../words.ts'

/** A count at a time, in a series. */
export interface SeriesPoint {
  readonly key: string
  readonly figure: Figure
  readonly origin: string
  readonly name: string
  readonly interval: Interval
  /** ISO days: a flow happened between them; a stock or a total is told of the last. */
  readonly from: string
  readonly to: string
  readonly claims: readonly string[]
  readonly superseded: boolean
  /** What stands against it, in the words of the reconciliation. */
  readonly against: readonly string[]
  readonly event?: string
}

/** The counts of a series that have a day and a number, and how many have not. */
export interface SeriesPoints {
  readonly points: readonly SeriesPoint[]
  readonly undated: number
  readonly wordless: number
}

/** One point for each origin, day and interval of a figure, in the order of time. */
export const pointsOf = (items: readonly FigureItem[], nameOf: NameOf): SeriesPoints => {
  let undated = 0
  let wordless = 0
  const points = items.flatMap(({ figure }) => {
    const told = new Map<string, SeriesPoint>()
    for (const o of figure.observations) {
      const days = daysOf(figure, o)
      if (isWordless(o)) wordless++
      else if (!days) undated++
      else {
        const key = JSON.stringify([o.origin, ...days, o.low, o.best, o.high, o.superseded_by !== undefined])
        const known = told.get(key)
        told.set(
          key,
          known
            ? withClaim(known, figure, o.claim, nameOf)
            : withClaim(pointOf(figure, o, days, told.size, nameOf), figure, o.claim, nameOf),
        )
      }
    }
    return [...told.values()]
  })
  return { points: points.sort(byTime), undated, wordless }
}

/** A stock or a total is told of a day; a flow of the days in which it happened, where they are known. */
const daysOf = ({ measure, scope }: Figure, o: Observation): readonly [string, string] | undefined => {
  const day = o.as_of ?? scope.as_of
  const from = measure === 'flow' ? (scope.from ?? scope.to ?? day) : day
  const to = measure === 'flow' ? (scope.to ?? scope.from ?? day) : day
  return from !== undefined && to !== undefined && timeOf(from) !== undefined && timeOf(to) !== undefined
    ? [from, to]
    : undefined
}

const pointOf = (
  figure: Figure,
  { origin, low, best, high, superseded_by }: Observation,
  [from, to]: readonly [string, string],
  k: number,
  nameOf: NameOf,
): SeriesPoint => ({
  key: `${figure.id}/${k}`,
  figure,
  origin,
  name: nameOf(origin),
  interval: { low, best, high },
  from,
  to,
  claims: [],
  superseded: superseded_by !== undefined,
  against: [],
  ...(figure.event === undefined ? {} : { event: figure.event }),
})

const withClaim = (point: SeriesPoint, figure: Figure, claim: string, nameOf: NameOf): SeriesPoint => {
  const claims = [...new Set([...point.claims, claim])]
  return {
    ...point,
    claims,
    against: figure.contradictions
      .filter((c) => c.claims.some((id) => claims.includes(id)))
      .map((c) => withNames(c.why, nameOf)),
  }
}

const byTime = (a: SeriesPoint, b: SeriesPoint): number => {
  const [x, y] = [`${a.to} ${a.from} ${a.name} ${a.key}`, `${b.to} ${b.from} ${b.name} ${b.key}`]
  return x < y ? -1 : x > y ? 1 : 0
}
