import type { Figure } from '../base/index.ts'
import { checkBalance, checkSeries } from '../reconciliation/index.ts'

/** What a neighbour in time says of a figure. */
interface Finding {
  readonly holds: boolean
  readonly claims: readonly string[]
  readonly why: string
}

const ARRIVING = /\b(?:fled|arrived|evacuated|displaced)$/
const LEAVING = /\breturned$/

/** Of people who come to a place or go back to where they were: a stock is held against it. */
export const isMovement = ({ population }: Figure): boolean =>
  ARRIVING.test(population) || LEAVING.test(population)

const asOf = (f: Figure): string => f.scope.as_of ?? ''

/** Flows into or out of the place of a stock between two days, each told as a whole. */
const flowsBetween = (figures: readonly Figure[], earlier: Figure, later: Figure, kind: RegExp): Figure[] =>
  figures.filter(
    ({ measure, population, scope, low, best, high }) =>
      measure === 'flow' &&
      kind.test(population) &&
      scope.place !== undefined &&
      scope.place === later.scope.place &&
      (scope.from ?? '') > asOf(earlier) &&
      (scope.to ?? '~') <= asOf(later) &&
      (low ?? best ?? high) !== null,
  )

/** A stock at two times, held against the arrivals and returns that are told of between them; none where none are. */
const balanceOf = (figures: readonly Figure[], earlier: Figure, later: Figure): Finding[] => {
  if (later.measure !== 'stock' || !asOf(earlier) || !asOf(later)) return []
  const arrivals = flowsBetween(figures, earlier, later, ARRIVING)
  const returns = flowsBetween(figures, earlier, later, LEAVING)
  return arrivals.length || returns.length ? [checkBalance([earlier, later], arrivals, returns)] : []
}

const inTime = (a: Figure, b: Figure): number => {
  const [x, y] = [`${asOf(a)} ${a.id}`, `${asOf(b)} ${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}

const withFinding = (figure: Figure, { holds, claims, why }: Finding): Figure => {
  if (figure.why.includes(why) || figure.contradictions.some((c) => c.why === why)) return figure
  return holds
    ? { ...figure, why: [...figure.why, why] }
    : { ...figure, contradictions: [...figure.contradictions, { claims, why }] }
}

/** Figures with the same key are of one series. */
export const seriesKey = (f: Figure): string => `${f.measure} ${f.population} ${f.scope.place ?? ''}`

/**
 * Totals and stocks of one population and place are held against their neighbours in time, and stocks also against who
 * came and went between them. What breaks is shown at the later figure, and nothing is repaired.
 */
export const seriesAcross = (figures: readonly Figure[]): Figure[] => {
  const series = new Map<string, Figure[]>()
  for (const f of figures) {
    if (f.measure === 'flow') continue
    const key = seriesKey(f)
    series.set(key, [...(series.get(key) ?? []), f])
  }
  const found = new Map<string, Figure>()
  for (const of of series.values()) {
    const sorted = [...of].sort(inTime)
    const neighbours = checkSeries(sorted)
    sorted.slice(1).forEach((later, k) => {
      const findings = [neighbours[k]!, ...balanceOf(figures, sorted[k]!, later)]
      found.set(later.id, findings.reduce(withFinding, later))
    })
  }
  return figures.map((f) => found.get(f.id) ?? f)
}
