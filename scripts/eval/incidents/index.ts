import { weaponsOf } from './by-what.ts'
import { happeningsOf } from './happenings.ts'
import { DEATH, INJURY, tollOf } from './how-many.ts'
import type { Incident, IncidentType, Reading } from './incident.ts'
import { type Group, incidentsFrom } from './merge.ts'
import { type Pages, pagesOf } from './pages.ts'
import { isRelevant } from './relevance.ts'
import { whenOf } from './when.ts'
import { whereOf } from './where.ts'
import { perpetratorsOf } from './who.ts'
import { targetsOf, victimsOf } from './whom.ts'

export type { Incident, Reading } from './incident.ts'

/** "ATTACK should be used only when an incident clearly does not fall into one of the other categories" (7.5). */
const FIRST: readonly IncidentType[] = ['KIDNAPPING', 'BOMBING', 'ARSON', 'ROBBERY']

const typeOf = (group: Group): IncidentType =>
  FIRST.find((type) => group.some((d) => d.kind === type)) ?? 'ATTACK'

const templateOf = (group: Group, pages: Pages): Incident => {
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
    killed: tollOf(group, DEATH, pages),
    injured: tollOf(group, INJURY, pages),
  }
}

/**
 * The MUC-4 incidents of one message: its claims, grouped into episodes, are merged as the task asks, and what the task
 * leaves out is left out. Sections of the task description are those of data/muc4/guidelines.
 */
export const incidentsOf = (reading: Reading): Incident[] => {
  const pages = pagesOf(reading)
  return incidentsFrom(happeningsOf(pages))
    .filter((group) => isRelevant(group, pages))
    .map((group) => templateOf(group, pages))
}
