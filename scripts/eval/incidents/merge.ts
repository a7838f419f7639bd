import type { Deed } from './deed.ts'
import type { DeedKind } from './kind.ts'
import { TARGETS } from './lexicon/targets.ts'

/** Deeds that tell of one incident, in the order of the text. */
export type Group = readonly Deed[]

const VIOLENCE: ReadonlySet<DeedKind> = new Set(['HARM', 'ATTACK', 'BOMBING'])

const sameKind = (a: DeedKind, b: DeedKind): boolean => a === b || (VIOLENCE.has(a) && VIOLENCE.has(b))

/** The day that a claim states itself. */
const daysOf = ({ claim: { time } }: Deed): string[] =>
  time?.text && time.precision === 1 && time.basis !== 'publication' ? [time.start] : []

/** UCDP's where_prec up to which a place is a town or a division of a country. */
const DIVISION = 3

const townsOf = ({ claim }: Deed): number[] =>
  claim.places.flatMap(({ basis, geonames, precision }) =>
    basis !== 'inferred' && geonames && precision && precision <= DIVISION ? [geonames] : [],
  )

const thingsOf = ({ patients }: Deed): string[] =>
  patients.filter((p) => TARGETS.has(p.lemma)).map((p) => p.lemma)

const apart = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x))

const belongs = (deed: Deed, group: Group): boolean => {
  if (!group.some((d) => sameKind(d.kind, deed.kind))) return false
  if (group.some((d) => d.sentence === deed.sentence)) return true
  return !apart(daysOf(deed), group.flatMap(daysOf)) && !apart(townsOf(deed), group.flatMap(townsOf))
}

/**
 * The incidents of a message: each happening joins the latest one that nothing keeps it from. The task is coarser than
 * episodes are: what differs in neither kind, day, place nor things met is one incident (task description, 5.0).
 */
export const incidentsFrom = (happenings: readonly Group[]): Group[] => {
  const incidents: Deed[][] = []
  for (const one of happenings) {
    const home = incidents.findLast(
      (g) => one.every((d) => belongs(d, g)) && !apart(one.flatMap(thingsOf), g.flatMap(thingsOf)),
    )
    if (home) home.push(...one)
    else incidents.push([...one])
  }
  return incidents
}

export const sentencesOf = (group: Group): number[] => [...new Set(group.map((d) => d.sentence))]
