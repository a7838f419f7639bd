import type { Report } from '../../base/index.ts'
import type { Match } from './align.ts'
import { daysBetween } from './days.ts'
import { type Matched, shareOf, wordCount } from './matched.ts'
import { foldedWords } from './words.ts'

/** Of one story at least, this part must stand in the other; below it lie phrases that two reporters may both find. */
const PARTIAL = 0.2
/** The same of two stories of one outlet, which writes in its own forms every day, */
const PARTIAL_AT_HOME = 0.6
/** and of two stories that lie apart in time: the second is an old text taken up again. */
const PARTIAL_LATER = 0.6
/** A copy: so much of the shorter story stands in the other, and the opening as well. */
const COPY = 0.75
/** A copy that lies apart in time may be a form filled in anew: then all but furniture is asked of both. */
const COPY_LATER = 0.9
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
  const later = (daysBetween(...reports) ?? 0) > SAME_NEWS_DAYS
  const most = Math.max(shareOf(m, news, 0), shareOf(m, news, 1))
  const asked = later ? PARTIAL_LATER : haveOnePublisher(...reports) ? PARTIAL_AT_HOME : PARTIAL
  if (most < asked) return undefined
  const shorter = wordCount(m.stories[0]) <= wordCount(m.stories[1]) ? 0 : 1
  const enough = later
    ? Math.min(shareOf(m, m.matches, 0), shareOf(m, m.matches, 1)) >= COPY_LATER
    : shareOf(m, m.matches, shorter) >= COPY
  const opens = m.matches.some(({ at }) => at[0] === 0 && at[1] === 0)
  const same = m.matches.reduce((n, x) => n + x.pairs.length, 0)
  return enough && opens && same >= SAME_WORDS * wordCount(m.stories[shorter]) ? 'copy' : 'partial-copy'
}

/** Both name a publisher, and it is the same. */
export const haveOnePublisher = ({ publisher: a }: Report, { publisher: b }: Report): boolean =>
  a !== undefined && b !== undefined && foldedWords(a).join(' ') === foldedWords(b).join(' ')
