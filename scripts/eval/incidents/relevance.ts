import type { Group } from './group.ts'

import { MILITARY_TARGETS } from './lexicon/targets.ts'
import type { Pages } from './pages.ts'
import { isThing } from './who.ts'
import { weaponsOf } from './by-what.ts'
import { isVictim, targetsOf, victimsOf } from './whom.ts'

/** Whether somebody or something is met that is not itself armed. */
export const meetsCivilians = (group: Group, pages: Pages): boolean =>
  group
    .flatMap((d) => d.patients)
    .some(
      (p) =>
        (isThing(p) && !MILITARY_TARGETS.has(p.lemma)) ||
        isVictim(pages, p),
    )


/** Claims of war between armed sides, which the task leaves out where nobody else is met. */
const WAR = new Set(['clash', 'air-strike', 'shell', 'crackdown', 'shoot-down'])

/**
 * How specific a report of an incident is ("the article's description of it is specific", task description, section 1.0):
 * who or what was met, when, where and by what, against signs of war and of speech.
 */
export const specificity = (group: Group, pages: Pages): number => {
  const claims = group.map((d) => d.claim)
  const victims = victimsOf(group, pages).length
  const targets = targetsOf(group, pages).length
  const points: readonly (readonly [boolean, number])[] = [
    [victims > 0, 1],
    [victims > 1, 1],
    [targets > 0, 0.5],
    [targets > 1, 1],
    [weaponsOf(group, pages).length > 0, 0.5],
    [group.some((d) => d.kind === 'BOMBING' || d.kind === 'ARSON'), 1],
    [claims.some((c) => c.time?.text && c.time.precision === 1), 0.5],
    [claims.some((c) => c.places.some((p) => p.basis !== 'inferred' && (p.precision ?? 1) < 5)), 0.5],
    [group.some((d) => d.sentence < 2), 0.5],
    [claims.some((c) => WAR.has(c.type)), -1],
    [claims.every((c) => c.quoted === 'direct'), -1],
  ]
  return points.reduce((sum, [holds, n]) => sum + (holds ? n : 0), 0)
}
