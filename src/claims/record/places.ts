import type { ClaimPlace, Participant, PlaceMention, Role } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { headOf, verbOver, wordsIn } from './words.ts'

const AT = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'around',
  'inside',
  'throughout',
  'on',
  'over',
  'within',
  'along',
  'off',
])
const FROM = new Set(['from', 'out of'])
const TO = new Set(['to', 'into', 'toward', 'towards', 'for'])
const DIRECTED: ReadonlySet<string> = new Set([
  'flee',
  'arrive',
  'transfer',
  'defect',
  'return',
  'travel',
  'displace',
  'evacuate',
  'deploy',
  'withdraw',
])

/** What is done to a place is done there: "shelled Douma". */
const STRUCK: ReadonlySet<string> = new Set([
  'attack',
  'shell',
  'air-strike',
  'bomb',
  'chemical-attack',
  'clash',
  'besiege',
  'capture',
  'destroy',
  'evacuate',
  'restrict',
])

const ROLE: Partial<Record<Role, ClaimPlace['role']>> = { place: 'at', destination: 'to', origin: 'from' }

/** What the gazetteer knows of a mention, flat as the claim record has it. */
const toClaimPlace = (m: PlaceMention, role: ClaimPlace['role']): ClaimPlace => ({
  role,
  text: m.text,
  start: m.start,
  end: m.end,
  ...(m.place
    ? {
        name: m.place.name,
        ...(m.place.country ? { country: m.place.country } : {}),
        ...(m.place.admin1 ? { admin1: m.place.admin1 } : {}),
        ...(m.place.geonames ? { geonames: m.place.geonames } : {}),
        ...(m.place.lat === undefined ? {} : { lat: m.place.lat }),
        ...(m.place.lon === undefined ? {} : { lon: m.place.lon }),
        precision: m.place.precision,
      }
    : {}),
})

/** The places of a claim: those inside its roles, and those that stand in its words behind a preposition of place. */
export const placesOf = (
  find: Find,
  words: readonly number[],
  participants: readonly Participant[],
): ClaimPlace[] => {
  const { tree, places } = find.scene
  const found: ClaimPlace[] = []
  const shared: ClaimPlace[] = []
  const inside = new Set(words)
  for (const mention of places) {
    const at = wordsIn(tree, mention)
    const head = headOf(tree, at)
    if (head === undefined) continue
    const holder = participants.find((p) => ROLE[p.role] && p.start <= mention.start && mention.end <= p.end)
    const struck =
      STRUCK.has(find.rule.yields) &&
      participants.some((p) => p.role === 'patient' && p.start <= mention.start && mention.end <= p.end)
    if (struck) {
      found.push(toClaimPlace(mention, 'at'))
      continue
    }
    if (holder) {
      found.push(toClaimPlace(mention, ROLE[holder.role]!))
      continue
    }
    const preposition = prepositionOver(find, head)
    if (preposition === undefined) continue
    if (!inside.has(head)) {
      if (AT.has(preposition) && isShared(find, head)) shared.push(toClaimPlace(mention, 'at'))
      continue
    }
    if (AT.has(preposition)) found.push(toClaimPlace(mention, 'at'))
    else if (DIRECTED.has(find.rule.yields) && FROM.has(preposition))
      found.push(toClaimPlace(mention, 'from'))
    else if (DIRECTED.has(find.rule.yields) && TO.has(preposition)) found.push(toClaimPlace(mention, 'to'))
  }
  return found.some((p) => p.role === 'at') || DIRECTED.has(find.rule.yields) || find.rule.speech
    ? found
    : [...found, ...shared]
}

/** "Two were killed and nine were hurt in Idlib": the place stands in the last of coordinated clauses and holds for all. */
const isShared = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  const verb = verbOver(tree, head)
  const top = (i: number): number => {
    let at = i
    while (tree.isRelation(at, 'conj', 'parataxis') && tree.head(at) >= 0) at = tree.head(at)
    return at
  }
  const own = verbOver(tree, find.met.clause)
  return verb !== undefined && own !== undefined && verb !== own && top(verb) === top(own)
}

/** The preposition of the phrase that a name stands in: its own, or that of the noun it names ("the city of Homs"). */
const prepositionOver = (find: Find, head: number): string | undefined => {
  const { tree } = find.scene
  for (let at = head; at >= 0 && !tree.isVerb(at); at = tree.head(at)) {
    const own = tree.preposition(at)
    if (own !== undefined && own !== 'of') return own
    if (!tree.isRelation(at, 'nmod', 'compound', 'conj', 'appos', 'flat', 'obl', 'amod')) return undefined
  }
  return undefined
}
