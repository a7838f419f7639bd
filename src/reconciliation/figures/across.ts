import type { Claim, Figure } from '../../base/index.ts'
import { isExact, number, sameRange } from '../interval.ts'
import { FATES } from '../lexicon/fates.ts'
import { byStanding, compare, groupBy } from '../order.ts'
import { holdAgainst } from './parts.ts'

/** A figure and the claim of one report that gives it. */
interface Told {
  readonly figure: Figure
  readonly claim: Claim
}

/**
 * Joins wholes and parts that are figures of different happenings: "twenty of those 80 died in the north" is a part of
 * the 80, and a headline's "seven killed" may be the sum of the counts that its text goes on to tell. Looks at no more
 * than the reports of the figures given, so that figures far from a new report need not be given again.
 */
export const joinParts = (figures: readonly Figure[], claims: readonly Claim[]): Figure[] => {
  const told = tellings(figures, claims)
  const parts = new Map<string, Map<string, Figure>>()
  const sums = new Map<string, Figure[][]>()
  const add = (whole: Figure, of: readonly Figure[]): void => {
    const known = parts.get(whole.id) ?? new Map<string, Figure>()
    for (const f of of) if (f.id !== whole.id && !whole.parts.includes(f.id)) known.set(f.id, f)
    parts.set(whole.id, known)
  }
  for (const report of [...groupBy(told, (t) => t.claim.document).values()]) {
    for (const { whole, of } of [...linkedParts(report), ...runningSums(report)]) {
      const others = of.filter((f) => f.id !== whole.id)
      add(whole, others)
      if (others.length > 1) sums.set(whole.id, [...(sums.get(whole.id) ?? []), others])
    }
  }
  return figures.map((f) => {
    const of = [...(parts.get(f.id)?.values() ?? [])].sort((a, b) => compare(a.id, b.id))
    return of.length ? holdAgainst(f, of, dedupe(sums.get(f.id) ?? [])) : f
  })
}

const dedupe = (sums: readonly Figure[][]): Figure[][] => [
  ...new Map(
    sums
      .map((s) => [...s].sort((a, b) => compare(a.id, b.id)))
      .map((s) => [s.map((f) => f.id).join('|'), s] as const),
  ).values(),
]

/** Each report's claims that give a figure by their own count, in the order of the text. */
const tellings = (figures: readonly Figure[], claims: readonly Claim[]): Told[] => {
  const byClaim = new Map<string, Figure[]>()
  for (const f of [...figures].sort((a, b) => compare(a.id, b.id)))
    for (const o of f.observations) byClaim.set(o.claim, [...(byClaim.get(o.claim) ?? []), f])
  return [...claims].sort(byStanding).flatMap((claim) => {
    const figure = byClaim
      .get(claim.id)
      ?.find((f) =>
        f.observations.some((o) => o.claim === claim.id && !!claim.quantity && sameRange(o, claim.quantity)),
      )
    return figure ? [{ figure, claim }] : []
  })
}

interface Joined {
  readonly whole: Figure
  readonly of: readonly Figure[]
}

const linkedParts = (report: readonly Told[]): Joined[] =>
  report.flatMap(({ figure: whole, claim }) => {
    const of = report.filter((t) => t.figure !== whole && t.claim.links.part_of?.includes(claim.id))
    const alike = of.filter((t) => t.figure.measure === whole.measure).map((t) => t.figure)
    return alike.length ? [{ whole, of: [...new Set(alike)] }] : []
  })

/**
 * A count that is the exact sum of the run of counts of the same fate told after it, each of which may be such a sum in
 * its turn: seven = six (= two + four) + one.
 */
const runningSums = (report: readonly Told[]): Joined[] =>
  [...groupBy(report, ({ claim, figure }) => `${FATES[claim.type]?.key}|${figure.measure}`).values()].flatMap(
    (of) => {
      const run = firstTellings(of)
      const trees = run.map((_, i) => treeAt(run, i))
      return run.flatMap(({ figure }, i) => {
        const children = trees[i]!.children
        return children.length > 1 ? [{ whole: figure, of: children.map((k) => run[k]!.figure) }] : []
      })
    },
  )

/** A figure that is told twice counts once, where it is first told. */
const firstTellings = (told: readonly Told[]): Told[] =>
  [...new Map([...told].reverse().map((t) => [t.figure.id, t])).values()].sort((a, b) =>
    byStanding(a.claim, b.claim),
  )

interface Tree {
  /** Indices of the counts that it is the sum of. */
  readonly children: readonly number[]
  /** Index of the first count after it and its parts. */
  readonly end: number
}

const treeAt = (run: readonly Told[], at: number): Tree => {
  const whole = number(run[at]!.figure)
  const none: Tree = { children: [], end: at + 1 }
  if (whole === null || whole < 2) return none
  const children: number[] = []
  let sum = 0
  let next = at + 1
  while (sum < whole && next < run.length) {
    const part = run[next]!
    if (!isExact(part.figure) || !mayBePart(part, run[at]!)) return none
    children.push(next)
    sum += number(part.figure)!
    next = treeAt(run, next).end
  }
  return sum === whole && children.length > 1 ? { children, end: next } : none
}

/** Of days that meet, and of one country where both name one. */
const mayBePart = (part: Told, whole: Told): boolean => {
  const a = part.claim.time
  const b = whole.claim.time
  if (a && b && (a.start > b.end || b.start > a.end)) return false
  const countries = (t: Told): string[] => t.claim.places.flatMap((p) => p.country ?? [])
  const [x, y] = [countries(part), countries(whole)]
  return !x.length || !y.length || x.some((c) => y.includes(c))
}
