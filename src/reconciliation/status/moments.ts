import type { Claim } from '../../base/index.ts'
import { saidOn } from '../days.ts'
import { besideIn } from '../figures/beside.ts'
import { speakerOf } from '../figures/speaker.ts'
import { FATES } from '../lexicon/fates.ts'
import type { Correction } from '../notices/corrections.ts'
import { byStanding, compare, groupBy, positionOf } from '../order.ts'
import { exactOf } from '../population/fate.ts'
import type { Context, Happening } from '../types.ts'
import { withLeaning } from './leaning.ts'
import { ACTS, type Act, type Moment } from './moment.ts'
import { asserts, deniesAll, isConfirmation, isDenial, isExpressDenial, isReserve } from './stance.ts'

/** All that was said of a happening and of its claims, in order of days; what has no day comes last. */
export const momentsOf = (
  event: Happening,
  corrections: readonly Correction[],
  context: Context,
): Moment[] => {
  const inside = new Set(event.claims.map((c) => c.id))
  const beside = besideIn([...event.claims].sort(byStanding))
  const claims = [...event.claims, ...claimsAbout(event, inside, context)].sort(byStanding)
  return [
    ...withLeaning(
      claims.flatMap((c) => momentOf(c, beside(c), inside, context) ?? []),
      context.independent,
    ),
    ...corrections.map(ofCorrection),
  ].sort(
    (a, b) =>
      compare(a.as_of ?? '~', b.as_of ?? '~') ||
      ACTS.indexOf(a.act) - ACTS.indexOf(b.act) ||
      compare(a.claim?.document ?? '', b.claim?.document ?? '') ||
      (a.claim && b.claim ? positionOf(a.claim) - positionOf(b.claim) : 0) ||
      compare(a.claim?.id ?? '', b.claim?.id ?? ''),
  )
}

/** Claims of the same reports that speak of claims of the happening and are no part of it themselves. */
const claimsAbout = (event: Happening, inside: ReadonlySet<string>, context: Context): Claim[] =>
  [...groupBy(event.claims, (c) => c.document)].flatMap(([document, claims]) => {
    const first = Math.min(...claims.filter(asserts).map(positionOf))
    return (context.reports.get(document)?.claims ?? []).filter((c) => {
      if (inside.has(c.id)) return false
      if (linkedTo(c).some((id) => inside.has(id))) return true
      return c.type === 'unverified' && positionOf(c) > first && mayBeOn(c, event)
    })
  })

const OF_VIOLENCE =
  /\b(?:violence|killings?|attacks?|clashes|fighting|shelling|bombings?|deaths?|casualt\w+|toll)\b/i

/** "cannot confirm reports of violence" says nothing of who crossed the border, nor of talks. */
const mayBeOn = (reserve: Claim, { type }: Happening): boolean => {
  const fate = FATES[type]
  return !OF_VIOLENCE.test(exactOf(reserve)) || (!!fate && !fate.movement)
}

const linkedTo = (c: Claim): readonly string[] => [...(c.links.disputes ?? []), ...(c.links.confirms ?? [])]

const actOf = (claim: Claim): Act | undefined => {
  if (isReserve(claim)) return 'reserves'
  if (isDenial(claim) && !claim.links.disputes?.length && !deniesAll(claim)) return undefined
  if (isDenial(claim)) return isExpressDenial(claim) ? 'denies' : 'disputes'
  if (isConfirmation(claim)) return 'confirms'
  return asserts(claim) ? 'tells' : undefined
}

const momentOf = (
  claim: Claim,
  beside: readonly Claim[],
  inside: ReadonlySet<string>,
  context: Context,
): Moment | undefined => {
  const act = actOf(claim)
  if (!act) return undefined
  const origin = speakerOf(claim, beside, context)
  const day = saidOn(claim, context)
  const on = linkedTo(claim).filter((id) => inside.has(id))
  return {
    act,
    claim,
    origin,
    ...(day ? { as_of: day } : {}),
    ...(on.length && act !== 'tells' ? { on: new Set(on) } : {}),
    words: `“${exactOf(claim)}” (${[origin.name, day].filter(Boolean).join(', ')})`,
  }
}

const ofCorrection = ({ notice, retracts, claims }: Correction): Moment => ({
  act: retracts ? 'retracts' : 'corrects',
  ...(notice.as_of ? { as_of: notice.as_of } : {}),
  on: new Set(claims.map((c) => c.id)),
  words: `“${notice.text}”`,
})
