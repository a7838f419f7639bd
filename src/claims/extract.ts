import type { Analysis, Claim } from '../base/index.ts'
import { find, indexRules } from './match/find.ts'
import { scenes } from './match/index.ts'
import { admit } from './record/admit.ts'
import { claimOf } from './record/claim.ts'
import { linkClaims } from './record/links.ts'
import { RULES } from './rules/index.ts'

const INDEX = indexRules(RULES)

/** Who is said to have done what, where, when, to how many: every claim of a report, in the order of its text. */
export const extractClaims = (analysis: Analysis): Claim[] => {
  const finds = admit(scenes(analysis).flatMap((scene) => find(INDEX, scene)))
  const seen = new Set<string>()
  const claims = finds.map(claimOf).filter((c) => !seen.has(c.id) && seen.add(c.id))
  return linkClaims(claims)
}
