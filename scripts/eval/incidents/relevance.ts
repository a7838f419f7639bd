import type { Group } from './group.ts'

import { MILITARY_TARGETS } from './lexicon/targets.ts'
import type { Days } from './incident.ts'
import type { Pages } from './pages.ts'
import { isThing } from './who.ts'
import { isVictim } from './whom.ts'

const DAY = 864e5
/** "Recent" is what happened within two months of the report (task description, section 1.0). */
const RECENT = 62

export const isOld = (days: Days | null, pages: Pages): boolean => {
  const published = pages.analysis.article.published?.end
  return !!days && !!published && Date.parse(published) - Date.parse(days.to) > RECENT * DAY
}

/** Whether somebody or something is met that is not itself armed. */
export const meetsCivilians = (group: Group, pages: Pages): boolean =>
  group
    .flatMap((d) => d.patients)
    .some(
      (p) =>
        (isThing(p) && !MILITARY_TARGETS.has(p.lemma)) ||
        isVictim(pages, p),
    )

