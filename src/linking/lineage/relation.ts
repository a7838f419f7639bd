import type { Report } from '../../base/index.ts'
import type { Match } from './align.ts'
import { daysBetween } from './days.ts'
import { type Matched, shareOf, wordCount } from './matched.ts'
import { haveOneOutlet } from './outlet.ts'

/** Of one story at least, this part must stand in the other; below it lie phrases that two reporters may both find. */
const PARTIAL = 0.2
/** The same of two stories of one outlet, which writes in its own forms every day. */
const PARTIAL_AT_HOME = 0.6
/** A copy: so much of the shorter story stands in the other, and the opening as well. */
const COPY = 0.75
/**
 * Two stories that lie apart in time are one text printed again only where nearly all of each stands in the other; else
 * they are a form filled in anew, or a page with the same furniture round another story.
 */
const AGAIN = { partial: 0.8, copy: 0.9 } as const
/** Words that a copy shares with its source at least, where words were swapped. */
const SAME_WORDS = 0.6
/** Reports of one wire story are printed within so many days of each other. */
const SAME_NEWS_DAYS = 3

/** `copy` or `partial-copy`; undefined where too little is shared, or only what does not tell of the news. */
export const relationOf = (
  m: Matched,
  news: readonly Match[],
  reports: readonly [Report, Report],
): 'copy' | 'partial-copy' | undefined => {
  const shorter = wordCount(m.stories[0]) <= wordCount(m.stories[1]) ? 0 : 1
  const ofNews = [shareOf(m, news, 0), shareOf(m, news, 1)] as const
  const later = (daysBetween(...reports) ?? 0) > SAME_NEWS_DAYS
  const least = haveOneOutlet(...reports) ? PARTIAL_AT_HOME : PARTIAL
  if (later ? Math.min(...ofNews) < AGAIN.partial : Math.max(...ofNews) < least) return undefined
  const enough = later ? Math.min(...ofNews) >= AGAIN.copy : shareOf(m, m.matches, shorter) >= COPY
  const opens = m.matches.some(({ at }) => at[0] === 0 && at[1] === 0)
  const same = m.matches.reduce((n, x) => n + x.pairs.length, 0)
  return enough && opens && same >= SAME_WORDS * wordCount(m.stories[shorter]) ? 'copy' : 'partial-copy'
}
