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

/** Each deed joins the latest group that nothing keeps it from. */
export const groupsOf = (deeds: readonly Deed[]): Group[] => {
  const groups: Deed[][] = []
  for (const deed of deeds) {
    const home = groups.findLast((g) => belongs(deed, g))
    if (home) home.push(deed)
    else groups.push([deed])
  }
  return groups
}
