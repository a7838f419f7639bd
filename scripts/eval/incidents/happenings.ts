import { episodesOf } from '../../../src/linking/episodes/index.ts'
import { reportOf } from '../../../src/report/index.ts'
import { groupBy } from '../group.ts'
import { type Deed, deedsOf } from './deed.ts'
import type { Group } from './merge.ts'
import type { Pages } from './pages.ts'
import { isOld } from './when.ts'

/** Taking, burning and robbing are incidents of their own, whatever else is done in the same happening. */
const OWN_INCIDENT = new Set(['KIDNAPPING', 'ARSON', 'ROBBERY'])

const incidentKind = ({ kind }: Deed): string => (OWN_INCIDENT.has(kind) ? kind : 'ATTACK')

/** The deeds of each episode of a message, by the kind of their incident; those of long ago are left out. */
export const happeningsOf = (pages: Pages): Group[] => {
  const deeds = deedsOf(pages).filter((d) => !isOld([d], pages))
  return episodesOf(reportOf(pages.analysis, pages.claims))
    .episodes.flatMap(({ claims }) => {
      const ids = new Set(claims.map((c) => c.id))
      return [
        ...groupBy(
          deeds.filter((d) => ids.has(d.claim.id)),
          incidentKind,
        ).values(),
      ]
    })
    .toSorted((a, b) => a[0]!.sentence - b[0]!.sentence)
}
