import type { Figure } from '../../base/index.ts'
import { highEnd, isWordless, rangeInWords } from '../interval.ts'
import { compare, distinct } from '../order.ts'
import { axisOf, wholesOf } from '../population/head.ts'
import type { Population } from '../population/population.ts'
import { onOneWord } from '../sighting.ts'
import type { Contradiction } from './contradictions.ts'
import type { Made } from './figure.ts'

/** Links the figures of one happening as wholes and parts, and holds the parts against the wholes. */
export const withParts = (made: readonly Made[]): Figure[] => {
  const wholeOf = new Map(made.map((m) => [m, nearestWhole(m, made)]))
  return made.map((whole) => {
    const parts = made.filter((m) => wholeOf.get(m) === whole)
    return parts.length
      ? holdAgainst(
          whole.figure,
          parts.map((p) => p.figure),
          disjoint(parts),
        )
      : whole.figure
  })
}

const scopeKey = (p: Population): string => [p.mood, p.fate.key, p.measure, p.day ?? ''].join('|')

/** The least population of the same scope that all of this one belong to. */
const nearestWhole = (part: Made, made: readonly Made[]): Made | undefined => {
  const p = part.population
  const same = made.filter((m) => m !== part && scopeKey(m.population) === scopeKey(p) && !isAnother(m, part))
  const at = (head: string, portion?: string, side?: string): Made | undefined =>
    same.find(
      ({ population: q }) =>
        q.head === head && q.portion === portion && (q.side === side || q.side === undefined),
    )
  if (p.portion) {
    const whole = at(p.head, undefined, p.side)
    if (whole) return whole
  }
  if (p.side) {
    const whole = same.find(({ population: q }) => q.head === p.head && !q.side && q.portion === p.portion)
    if (whole) return whole
  }
  for (const head of wholesOf(p.head)) {
    const whole = at(head, p.portion, p.side) ?? at(head, undefined, p.side)
    if (whole) return whole
  }
  return undefined
}

/** A greater count in one report and on one word is of another group, of which the lesser is no whole. */
const isAnother = (whole: Made, part: Made): boolean =>
  (part.figure.low ?? 0) > highEnd(whole.figure) &&
  part.current.every((p) => whole.current.every((w) => onOneWord(p, w)))

/** Parts that have nobody in common: places of one list, or heads on one axis. The rest may overlap. */
const disjoint = (parts: readonly Made[]): Figure[][] => {
  const byPlace = parts.filter(
    ({ population: p, figure }) => p.portion !== undefined && p.portion === figure.scope.place,
  )
  const byHead = (axis: 'age' | 'arms') =>
    parts.filter(({ population: p }) => !p.portion && !p.side && axisOf(p.head) === axis)
  const bySide = parts.filter(({ population: p }) => !p.portion && p.side)
  return [byPlace, byHead('age'), byHead('arms'), bySide]
    .filter((group) => group.length > 1)
    .map((group) => group.map((m) => m.figure))
}

/**
 * Adds parts to a whole. No part may exceed it, and no sum of parts that have nobody in common; what is left over is
 * said. What breaks is shown as a contradiction, and nothing is repaired.
 */
export const holdAgainst = (
  whole: Figure,
  parts: readonly Figure[],
  sums: readonly (readonly Figure[])[],
): Figure => ({
  ...whole,
  parts: distinct([...whole.parts, ...parts.map((p) => p.id)]).sort(compare),
  contradictions: [
    ...whole.contradictions,
    ...parts.flatMap((p) => exceeds(whole, [p])),
    ...sums.flatMap((s) => (s.every((p) => !exceeds(whole, [p]).length) ? exceeds(whole, s) : [])),
  ],
  why: [...whole.why, ...sums.map((s) => remainderInWords(whole, s))],
})

const sumOf = (parts: readonly Figure[]): { low: number; high: number } => ({
  low: parts.reduce((n, p) => n + (p.low ?? p.best ?? 0), 0),
  high: parts.reduce((n, p) => n + (isWordless(p) ? Number.POSITIVE_INFINITY : highEnd(p)), 0),
})

const exceeds = (whole: Figure, parts: readonly Figure[]): Contradiction[] => {
  const { low } = sumOf(parts)
  if (low <= highEnd(whole)) return []
  return [
    {
      claims: distinct(
        [...whole.observations, ...parts.flatMap((p) => p.observations)].map((o) => o.claim),
      ).sort(compare),
      why: `${parts.map(inWords).join(' and ')} ${parts.length > 1 ? `come to ${low}, and` : ''} exceed the whole, ${inWords(whole)}`.replace(
        / {2,}/g,
        ' ',
      ),
    },
  ]
}

/** "5 people killed (Drenova)". */
const inWords = ({ population, scope, ...f }: Figure): string =>
  `${rangeInWords(f)} ${population}${scope.place && !population.includes(scope.place) ? ` (${scope.place})` : ''}`

/** "parts: 20 (Daraa) and 17 (…) come to 37; the remainder of 80 or more is 43 or more". */
const remainderInWords = (whole: Figure, parts: readonly Figure[]): string => {
  const { low, high } = sumOf(parts)
  const rest = {
    low: whole.low === null ? null : Math.max(0, whole.low - (Number.isFinite(high) ? high : whole.low)),
    best: null,
    high: whole.high === null ? null : Math.max(0, whole.high - low),
  }
  return `parts: ${parts.map(inWords).join('; ')} come to ${rangeInWords({ low, best: null, high: Number.isFinite(high) ? high : null })} of ${rangeInWords(whole)}; the remainder is ${rangeInWords(rest)}`
}
