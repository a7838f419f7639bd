import type { ClaimPlace, Participant, Role } from '../../../base/index.ts'
import type { Find } from '../../match/index.ts'
import { headOf, wordsIn } from '../words.ts'
import { describedPlaces, takenUp } from './described.ts'
import { AT, COMING, DIRECTED, FROM, LEFT, STRUCK, TO } from './kinds.ts'
import { nearPlaces } from './near.ts'
import { prepositionOver } from './preposition.ts'
import { isHit, isShared, nearTrigger } from './relations.ts'
import { toClaimPlace } from './to-claim-place.ts'
import { unnamedPlaces } from './unnamed.ts'

const ROLE: Partial<Record<Role, ClaimPlace['role']>> = { place: 'at', destination: 'to', origin: 'from' }

/** The places of a claim: those inside its roles, and those that stand in its words behind a preposition of place. */
export const placesOf = (
  find: Find,
  words: readonly number[],
  participants: readonly Participant[],
): ClaimPlace[] => {
  const { tree, places } = find.scene
  const found: ClaimPlace[] = []
  const shared: ClaimPlace[] = []
  const sharedEnds: ClaimPlace[] = []
  const inside = new Set(words)
  for (const mention of places) {
    const at = wordsIn(tree, mention)
    const head = headOf(tree, at)
    if (head === undefined) continue
    const holder = participants.find((p) => ROLE[p.role] && p.start <= mention.start && mention.end <= p.end)
    // "pointed the finger at Moscow": who is blamed is no place
    const isBlamed =
      find.rule.yields === 'accuse' &&
      participants.some((p) => p.role === 'patient' && p.start <= mention.start && mention.end <= p.end)
    if (isBlamed) continue
    const struck =
      STRUCK.has(find.rule.yields) &&
      participants.some((p) => p.role === 'patient' && p.start <= mention.start && mention.end <= p.end)
    if (struck) {
      found.push(toClaimPlace(mention, LEFT.has(find.rule.yields) ? 'from' : 'at'))
      continue
    }
    if (holder) {
      found.push(toClaimPlace(mention, ROLE[holder.role]!))
      continue
    }
    const preposition = prepositionOver(tree, head)
    if (preposition === undefined) {
      if (STRUCK.has(find.rule.yields) && inside.has(head) && isHit(tree, head) && nearTrigger(find, head))
        found.push(toClaimPlace(mention, 'at'))
      continue
    }
    if (!inside.has(head)) {
      if (!isShared(find, head)) continue
      if (AT.has(preposition)) shared.push(toClaimPlace(mention, 'at'))
      else if (DIRECTED.has(find.rule.yields) && TO.has(preposition))
        sharedEnds.push(toClaimPlace(mention, 'to'))
      else if (DIRECTED.has(find.rule.yields) && FROM.has(preposition))
        sharedEnds.push(toClaimPlace(mention, 'from'))
      continue
    }
    if (AT.has(preposition)) found.push(toClaimPlace(mention, 'at'))
    else if (COMING.has(find.rule.yields) && FROM.has(preposition)) found.push(toClaimPlace(mention, 'from'))
    else if (DIRECTED.has(find.rule.yields) && TO.has(preposition)) found.push(toClaimPlace(mention, 'to'))
  }
  found.push(...unnamedPlaces(find, words, found))
  found.push(...sharedEnds.filter((e) => !found.some((p) => p.role === e.role)))
  if (!find.rule.speech)
    for (const mention of [...describedPlaces(find), ...takenUp(find, words)])
      if (!found.some((p) => p.start === mention.start)) found.push(toClaimPlace(mention, 'at'))
  if (found.some((p) => p.role === 'at') || DIRECTED.has(find.rule.yields) || find.rule.speech) return found
  if (shared.length) return [...found, ...shared]
  return [...found, ...nearPlaces(find).map((m) => toClaimPlace(m, 'at'))]
}
