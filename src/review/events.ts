import type { Bond, EventAtStake } from '../store/index.ts'
import { byPoints, type QueueItem } from './item.ts'
import { doublings, type Part, tenths, weightOf } from './part.ts'
import { EVENT_REASONS } from './reasons.ts'

/** Log-odds from the line within which a person is asked. */
export const NEAR = { below: 1.5, above: 1.5 } as const

/** Events of more bonds than this hang on none of them alone. */
const MOST_BONDS = 200

/** Pairs that were nearly taken for one, and those taken for one that hang on a single bond near the line. */
export const eventItems = (bonds: readonly Bond[], events: readonly EventAtStake[]): QueueItem[] => {
  const figures = new Map(events.map((e) => [e.event.id, e.figures]))
  const counted = (id: string): boolean => (figures.get(id)?.length ?? 0) > 0
  const parted = new Map<string, Bond>()
  const within = new Map<string, Bond[]>()
  for (const bond of bonds) {
    const [a, b] = bond.sides
    if (a.event === b.event) within.set(a.event, [...(within.get(a.event) ?? []), bond])
    else {
      // of the bonds between two events the one nearest to joining them is asked about
      const key = [a.event, b.event].sort().join(' ')
      const known = parted.get(key)
      if (!known || isNearer(bond, known)) parted.set(key, bond)
    }
  }
  const joined = [...within.values()].flatMap((of) => (of.length > MOST_BONDS ? [] : hinges(of)))
  const stake = ({ sides }: Bond): Part[] => [
    {
      points: doublings(Math.min(...sides.map((s) => s.documents)) + 1, 3, 12),
      why: `the one is told by ${documents(sides[0].documents)}, the other by ${documents(sides[1].documents)}`,
    },
    ...(sides.every((s) => counted(s.event))
      ? [{ points: 6, why: 'both have counts, which would meet' }]
      : []),
  ]
  return [
    ...[...parted.values()].map((bond) =>
      item(bond, true, [
        {
          points: closeness(bond.above),
          why: `kept apart, though nearly as alike as those taken for one (${signed(bond.above)} log-odds from the line)`,
        },
        ...stake(bond),
      ]),
    ),
    ...joined.map((bond) =>
      item(bond, false, [
        {
          points: closeness(bond.above),
          why: `taken for one on a single likeness, near the line (${signed(bond.above)} log-odds)`,
        },
        {
          points: doublings(bond.sides[0].documents, 3, 12),
          why: `told by ${documents(bond.sides[0].documents)}`,
        },
      ]),
    ),
  ]
}

const item = ({ sides: [a, b] }: Bond, apart: boolean, parts: readonly Part[]): QueueItem => ({
  key: `events:${a.claim}:${b.claim}`,
  weight: weightOf(parts),
  parts: [...parts].sort(byPoints),
  reasons: EVENT_REASONS,
  about: 'events',
  events: [a.event, b.event],
  claims: [a.claim, b.claim],
  apart,
})

const isNearer = (a: Bond, b: Bond): boolean =>
  a.above > b.above ||
  (a.above === b.above && a.sides[0].claim + a.sides[1].claim < b.sides[0].claim + b.sides[1].claim)

const closeness = (above: number): number => tenths(20 * (1 - Math.min(1, Math.abs(above) / NEAR.above)))

const signed = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(1)}`

const documents = (n: number): string => (n === 1 ? '1 document' : `${n} documents`)

/** The bonds of an event near the line without which it would fall into two. */
const hinges = (bonds: readonly Bond[]): Bond[] =>
  bonds.filter(
    (bond) =>
      bond.above >= 0 &&
      bond.above <= NEAR.above &&
      !meet(
        bond,
        bonds.filter((b) => b !== bond && b.above >= 0),
      ),
  )

/** Whether the two sides of a bond are held together by others. */
const meet = ({ sides: [a, b] }: Bond, others: readonly Bond[]): boolean => {
  const reached = new Set([a.claim])
  let grew = true
  while (grew) {
    grew = false
    for (const { sides } of others) {
      const [x, y] = [reached.has(sides[0].claim), reached.has(sides[1].claim)]
      if (x === y) continue
      reached.add(sides[0].claim).add(sides[1].claim)
      grew = true
    }
  }
  return reached.has(b.claim)
}
