import { weaponsOf } from './by-what.ts'
import type { Group } from './merge.ts'
import type { Pages } from './pages.ts'
import { meetsCivilians, targetsOf, victimsOf } from './whom.ts'

/** Claims of war between armed sides, which the task leaves out where nobody else is met. */
const WAR = new Set(['clash', 'air-strike', 'shell', 'crackdown', 'shoot-down'])

/** UCDP's where_prec of what is no wider than a first-order division. */
const DIVISION = 4

/** Fewer points than these, and what is told is too general for an incident. Found on the train part. */
const ENOUGH = 1

/** How specific the report of an incident is: who and what was met, when, where, by what; against signs of war and speech. */
const specificity = (group: Group, pages: Pages): number => {
  const claims = group.map((d) => d.claim)
  const victims = victimsOf(group, pages).length
  const targets = targetsOf(group, pages).length
  const points: readonly (readonly [holds: boolean, points: number])[] = [
    [victims > 0, 1],
    [victims > 1, 1],
    [targets > 0, 0.5],
    [targets > 1, 1],
    [weaponsOf(group, pages).length > 0, 0.5],
    [group.some((d) => d.kind === 'BOMBING' || d.kind === 'ARSON'), 1],
    [claims.some((c) => c.time?.text && c.time.precision === 1), 0.5],
    [claims.some((c) => c.places.some((p) => p.basis !== 'inferred' && (p.precision ?? 1) <= DIVISION)), 0.5],
    [group.some((d) => d.sentence < 2), 0.5],
    [claims.some((c) => WAR.has(c.type)), -1],
    [claims.every((c) => c.quoted === 'direct'), -1],
  ]
  return points.reduce((sum, [holds, n]) => sum + (holds ? n : 0), 0)
}

/**
 * Whether the task asks for an incident (task description, 1.0): it must meet others than the armed sides of a war, and be
 * told as one incident and not in general. What is too old has been left out before.
 */
export const isRelevant = (group: Group, pages: Pages): boolean =>
  meetsCivilians(group, pages) && specificity(group, pages) >= ENOUGH
