import { exact, NEVER, SAID, UNLIKE } from './cluster.ts'
import type { Node, Trait } from './node.ts'
import { scoreOf } from './score.ts'

/** What a person has decided of two episodes; undefined where nothing. */
export type Decided = (a: Node, b: Node) => 'apart' | 'together' | undefined

/** Episodes that a report itself tells apart, by days, places or counts. */
const REFUSED = -9

/** Two episodes that one report tells apart are not one event on the word of others, unless nothing speaks against it. */
const TOLD_APART = -2.5

/** Two episodes are compared where the traits that they share weigh so much. */
export const ENOUGH = 2

export const weightOf = ({ strong }: Trait): number => (strong ? ENOUGH : 1)

/**
 * How near two episodes of different reports are, as log-odds; undefined where they are no nearer than those never compared:
 * 98 of 100 pairs.
 */
export const bondBetween = (a: Node, b: Node, decided: Decided): number | undefined => {
  const decision = decided(a, b)
  if (decision) return said(decision, scoreOf(a, b), a, b)
  const score = scoreOf(a, b) ?? UNLIKE
  return score > UNLIKE || score === NEVER ? exact(score, a.id, b.id) : undefined
}

/** How near two episodes of one report are; undefined where they could not be of one event in any case. */
export const bondWithin = (
  a: Node,
  b: Node,
  apart: boolean,
  decided: Decided = () => undefined,
): number | undefined => {
  const score = a.kin === b.kin && a.world === b.world ? (apart ? REFUSED : TOLD_APART) : undefined
  const decision = decided(a, b)
  if (decision) return said(decision, score, a, b)
  return score === undefined ? undefined : exact(score, a.id, b.id)
}

/** What a person said of two, with what is found of them beside. */
const said = (decision: 'apart' | 'together', score: number | undefined, a: Node, b: Node): number =>
  exact(decision === 'apart' ? NEVER : SAID + Math.max(score ?? UNLIKE, UNLIKE), a.id, b.id)
