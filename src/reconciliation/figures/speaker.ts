import type { Claim } from '../../base/index.ts'
import { intersection } from '../interval.ts'
import type { Context, Origin } from '../types.ts'

const isSummary = (claim: Claim): boolean => claim.block === 'headline' || claim.block === 'highlight'

/**
 * On whose word a claim stands. A headline or highlight sums up its own text: where the body says the same in full, it
 * stands on the word that the body names. `beside`: the claims of the same happening in the same report.
 */
export const speakerOf = (claim: Claim, beside: readonly Claim[], context: Context): Origin => {
  if (!isSummary(claim)) return context.originOf(claim)
  const body = beside.filter((c) => !isSummary(c))
  const repeated = body.find((c) => claim.links.same_as?.includes(c.id))
  const same = repeated ?? (claim.attribution.length ? undefined : body.find((c) => tellsSame(claim, c)))
  return context.originOf(same ?? claim)
}

const tellsSame = (headline: Claim, body: Claim): boolean =>
  headline.type === body.type &&
  headline.polarity === body.polarity &&
  !!headline.quantity &&
  !!body.quantity &&
  intersection([headline.quantity, body.quantity]) !== null &&
  (headline.quantity.low ?? headline.quantity.best) === (body.quantity.low ?? body.quantity.best)
