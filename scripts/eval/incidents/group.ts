import { TARGETS } from './lexicon/targets.ts'
import type { Deed, DeedKind } from './deed.ts'

/** Deeds that tell of one incident. */
export type Group = readonly Deed[]

const fits = (a: DeedKind, b: DeedKind): boolean =>
  a === b ||
  (a === 'HARM' && (b === 'ATTACK' || b === 'BOMBING')) ||
  (b === 'HARM' && (a === 'ATTACK' || a === 'BOMBING')) ||
  (a === 'ATTACK' && b === 'BOMBING') ||
  (b === 'ATTACK' && a === 'BOMBING')

const dayOf = ({ claim: { time } }: Deed): string | undefined =>
  time?.text && time.precision === 1 && time.basis !== 'publication' ? time.start : undefined

const townsOf = ({ claim }: Deed): string[] =>
  claim.places.flatMap((p) => (p.basis === 'inferred' || !p.geonames || (p.precision ?? 9) > 3 ? [] : [String(p.geonames)]))

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x))

const belongs = (deed: Deed, group: Group): boolean => {
  if (!group.some((d) => fits(d.kind, deed.kind))) return false
  if (group.some((d) => d.sentence === deed.sentence)) return true
  const day = dayOf(deed)
  const days = group.flatMap((d) => dayOf(d) ?? [])
  if (apart(day ? [day] : [], days)) return false
  return !apart(townsOf(deed), group.flatMap(townsOf))
}

const thingsOf = (group: Group): string[] =>
  group.flatMap((d) => d.patients.filter((p) => TARGETS.has(p.lemma)).map((p) => p.lemma))

const joins = (unit: Group, group: Group): boolean =>
  unit.every((d) => belongs(d, group)) && !apart(thingsOf(unit), thingsOf(group))

/** Each happening joins the latest incident that nothing keeps it from. */
export const groupsOf = (units: readonly Group[]): Group[] => {
  const groups: Deed[][] = []
  for (const unit of units) {
    const home = groups.findLast((g) => joins(unit, g))
    if (home) home.push(...unit)
    else groups.push([...unit])
  }
  return groups
}
