import type { Figure, Observation } from '../../base/index.ts'
import type { Contradiction } from '../figures/contradictions.ts'
import { highEnd, lowEnd, rangeInWords } from '../interval.ts'
import { compare, distinct, groupBy } from '../order.ts'

/** What two neighbours of a series say of each other. */
export interface SeriesFinding {
  /** The earlier figure and the later one. */
  readonly figures: readonly [string, string]
  readonly kind: 'growth' | 'fall' | 'open'
  /** A total that falls does not hold. */
  readonly holds: boolean
  readonly claims: readonly string[]
  readonly why: string
}

/**
 * Holds the figures of one total or stock against their neighbours in time, and against nothing else, so that a new
 * figure is compared with two others at most. A cumulative total may not fall: each origin's own numbers are compared,
 * and those of all together where no origin speaks twice. A stock may fall.
 */
export const checkSeries = (inOrderOfTime: readonly Figure[]): SeriesFinding[] =>
  inOrderOfTime.slice(1).map((later, i) => neighbours(inOrderOfTime[i]!, later))

const neighbours = (earlier: Figure, later: Figure): SeriesFinding => {
  const pairs = ofOneOrigin(earlier, later)
  const falling = pairs.filter(([a, b]) => highEnd(b) < lowEnd(a))
  const cumulative = later.measure === 'total' && earlier.measure === 'total'
  const falls = pairs.length ? falling.length > 0 : highEnd(later) < lowEnd(earlier)
  const grows = highEnd(earlier) < lowEnd(later)
  const told = (f: Figure): string => `${rangeInWords(f)} (${f.scope.as_of ?? 'no day'})`
  const whose = falling.map(
    ([a, b]) =>
      `${a.origin} gave ${rangeInWords(a)} (${a.as_of ?? 'no day'}), then ${rangeInWords(b)} (${b.as_of ?? 'no day'})`,
  )
  return {
    figures: [earlier.id, later.id],
    kind: falls ? 'fall' : grows ? 'growth' : 'open',
    holds: !(cumulative && falls),
    claims: distinct(
      (falling.length ? falling.flat() : [...earlier.observations, ...later.observations]).map(
        (o) => o.claim,
      ),
    ).sort(compare),
    why: falls
      ? `${cumulative ? 'a cumulative total falls and no correction says why' : 'the number fell'}: ${whose.join('; ') || `${told(earlier)}, then ${told(later)}`}`
      : `${told(earlier)}, then ${told(later)}: ${grows ? 'growth over time, not a contradiction' : 'one number could be both'}`,
  }
}

/** What each origin that speaks in both figures said last in each. */
const ofOneOrigin = (earlier: Figure, later: Figure): [Observation, Observation][] => {
  const last = (f: Figure): Map<string, Observation> =>
    new Map(
      [
        ...groupBy(
          f.observations.filter((o) => f.profiles.range.claims.includes(o.claim)),
          (o) => o.origin,
        ),
      ].map(([k, os]) => [k, os.reduce((a, b) => (lowEnd(b) > lowEnd(a) ? b : a))]),
    )
  const then = last(earlier)
  return [...last(later)].flatMap(([origin, b]) => {
    const a = then.get(origin)
    return a ? [[a, b] as [Observation, Observation]] : []
  })
}

/** Adds to each figure of a series what it breaks: the contradiction stands at the later of the two. */
export const withSeries = (inOrderOfTime: readonly Figure[]): Figure[] => {
  const findings = checkSeries(inOrderOfTime)
  return inOrderOfTime.map((figure, i) => {
    const finding = findings[i - 1]
    if (!finding) return figure
    const broken: Contradiction[] = finding.holds ? [] : [{ claims: finding.claims, why: finding.why }]
    return {
      ...figure,
      contradictions: [...figure.contradictions, ...broken],
      why: finding.holds ? [...figure.why, finding.why] : figure.why,
    }
  })
}
