import type { Analysis, Claim } from '../base/index.ts'
import { type Find, find, indexRules, scenes, type Watch } from './match/index.ts'
import { admit } from './record/admit.ts'
import { claimOf } from './record/claim.ts'
import { linkClaims } from './record/links.ts'
import { carryPlaces, type Made } from './record/places/index.ts'
import { RULES } from './rules/index.ts'

const INDEX = indexRules(RULES)

/** What `muster explain` watches: the steps of the rules, and which claim a find became. */
export interface ExtractionWatch extends Watch {
  claimed?(find: Find, claim: Claim): void
}

/**
 * Who is said to have done what, where, when, to how many: every claim of a report, in the order of its text. `watch` is
 * told of every step at which something is dropped, and changes nothing.
 */
export const extractClaims = (analysis: Analysis, watch: ExtractionWatch = {}): Claim[] => {
  const found = scenes(analysis).flatMap((scene) => find(INDEX, scene, watch))
  const claims = new Map<string, Made>()
  for (const one of admit(found, watch)) {
    const claim = claimOf(one)
    if (claims.has(claim.id)) {
      watch.dropped?.(one, `the same words give this ${claim.type} already`)
      continue
    }
    claims.set(claim.id, { find: one, claim })
    watch.claimed?.(one, claim)
  }
  return linkClaims(carryPlaces([...claims.values()]))
}
