import { episodesOf } from '../../../src/linking/episodes/index.ts'
import { reportOf } from '../../../src/report/index.ts'
import { deedsOf } from './deed.ts'
import type { Group } from './group.ts'
import { isOld } from './when.ts'
import type { Pages } from './pages.ts'

export const unitsOf = (pages: Pages): Group[] => {
  const deeds = deedsOf(pages).filter((d) => !isOld([d], pages))
  return episodesOf(reportOf(pages.analysis, pages.claims))
    .episodes.flatMap((e) => {
      const own = deeds.filter((d) => e.claims.some((c) => c.id === d.claim.id))
      const kinds = new Set(own.map((d) => (['HARM', 'ATTACK', 'BOMBING'].includes(d.kind) ? 'ATTACK' : d.kind)))
      return [...kinds].map((k) => own.filter((d) => (['HARM', 'ATTACK', 'BOMBING'].includes(d.kind) ? 'ATTACK' : d.kind) === k))
    })
    .toSorted((a, b) => a[0]!.sentence - b[0]!.sentence)
}
