import type { Figure, Observation, Range } from '../base/index.ts'
import { doublings, type Part } from './part.ts'

/** Counts that no other count of their origin has taken the place of, once a claim is taken out. */
const standing = (figure: Figure, without?: string): Observation[] =>
  figure.observations.filter(
    (o) => o.claim !== without && (o.superseded_by === undefined || o.superseded_by === without),
  )

const hasNumber = (o: Range): boolean => o.low !== null || o.best !== null || o.high !== null

type Ends = Pick<Range, 'low' | 'high'>

/** What all counts allow, or from the least to the greatest where they do not meet: as figures are reckoned, but for rounding. */
export const endsOf = (counts: readonly Observation[]): Ends | undefined => {
  const told = counts.filter(hasNumber)
  if (!told.length) return undefined
  const lows = told.map((o) => o.low ?? Number.NEGATIVE_INFINITY)
  const highs = told.map((o) => o.high ?? Number.POSITIVE_INFINITY)
  const meet = Math.max(...lows) <= Math.min(...highs)
  const low = meet ? Math.max(...lows) : Math.min(...lows)
  const high = meet ? Math.min(...highs) : Math.max(...highs)
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null }
}

const size = ({ low, best, high }: Range): number => best ?? low ?? high ?? 0

/** How far an end moves; one that opens or closes moves by the whole number. */
const moved = (a: number | null, b: number | null): number =>
  a === b ? 0 : Math.abs((a ?? 0) - (b ?? 0)) || 1

/** "people killed (80 or more)" */
const named = ({ population, low, best, high }: Figure): string =>
  `${population} (${rangeInWords({ low, best, high })})`

export const rangeInWords = ({ low, best, high }: Range): string => {
  if (low !== null && low === high) return grouped(low)
  const ends =
    low !== null && high !== null
      ? `${grouped(low)}–${grouped(high)}`
      : low !== null
        ? `${grouped(low)} or more`
        : high !== null
          ? `up to ${grouped(high)}`
          : ''
  return [best === null ? '' : `about ${grouped(best)}`, ends].filter(Boolean).join(', ') || 'no number'
}

/** What would change of the counts of an event, were a claim of it rejected. */
export const countsAtStake = (claim: string, figures: readonly Figure[]): Part[] =>
  figures.flatMap((figure): Part[] => {
    const own = figure.observations.find((o) => o.claim === claim)
    const against = figure.contradictions.filter((c) => c.claims.includes(claim))
    const parts: Part[] = against.length
      ? [
          {
            points: 30 + doublings(size(figure), 1, 12),
            why: `stands against another count of ${figure.population}: ${against[0]!.why}`,
          },
        ]
      : []
    if (!own || !hasNumber(own)) return parts
    const [before, after] = [endsOf(standing(figure)), endsOf(standing(figure, claim))]
    if (before && !after)
      return [
        ...parts,
        { points: 8 + doublings(size(own), 1.5, 16), why: `the only number there is of ${named(figure)}` },
      ]
    if (!before || !after) return parts
    const change = moved(before.low, after.low) + moved(before.high, after.high)
    if (!change) return parts
    return [
      ...parts,
      { points: 14 + doublings(change, 1.5, 18), why: `the range of ${named(figure)} rests on it alone` },
    ]
  })

/** Thousands are parted, so that they are read at a glance. */
const grouped = (n: number): string => n.toLocaleString('en-GB')
