import { groupsOf, type Group } from './group.ts'
import type { Incident, IncidentType, Reading } from './incident.ts'
import { pagesOf } from './pages.ts'
import { meetsCivilians, specificity } from './relevance.ts'
import { weaponsOf } from './by-what.ts'
import { whenOf } from './when.ts'
import { whereOf } from './where.ts'
import { perpetratorsOf } from './who.ts'
import { unitsOf } from './units.ts'
import { targetsOf, victimsOf } from './whom.ts'

export type { Incident, Reading } from './incident.ts'

const ORDER: readonly IncidentType[] = ['KIDNAPPING', 'BOMBING', 'ARSON', 'ROBBERY', 'FORCED WORK STOPPAGE']
const typeOf = (group: Group): IncidentType => ORDER.find((k) => group.some((d) => d.kind === k)) ?? 'ATTACK'

export const incidentsOf = (reading: Reading, seen: Group[] = []): Incident[] => {
  const pages = pagesOf(reading)
  return (process.env.NOMERGE ? unitsOf(pages) : groupsOf(unitsOf(pages)))
    .filter((g) => (meetsCivilians(g, pages) || targetsOf(g, pages).length > 0) && specificity(g, pages) >= Number(process.env.SP ?? 1))
    .map((group) => {
    seen.push(group)
    const type = typeOf(group)
    const { individuals, organisations } = perpetratorsOf(group, pages)
    return {
      type,
      date: whenOf(group, pages),
      location: whereOf(group, pages),
      perp_individual: individuals,
      perp_org: organisations,
      target: type === 'KIDNAPPING' ? [] : targetsOf(group, pages),
      victim: victimsOf(group, pages),
      weapon: type === 'KIDNAPPING' || type === 'ARSON' ? [] : weaponsOf(group, pages),
      killed: null,
      injured: null,
    }
  })
}
