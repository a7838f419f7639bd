import type { Report } from '../../base/index.ts'
import type { Match } from './align.ts'
import { daysBetween } from './days.ts'
import { type Matched, type Side, sentenceOf, wordCount, wordsBefore } from './matched.ts'
import { follows } from './shared-words.ts'
import { foldedWords, type StorySentence } from './words.ts'

/** A story's opening: so many sentences, in which an outlet says what is new. */
const OPENING = 3
/** From this part of its words on, a story closes: there outlets put what they say under every report of a kind. */
const CLOSING = 0.4
/** A place as precise as this, in UCDP's where_prec, can tell one report from another; a country cannot. */
const TELLING_PLACE = 4
/** Reports of one place so many days apart may be of one happening. */
const SAME_DAY = 1

/**
 * The shared sentences that tell of the news itself. The others are an outlet's or an agency's standing background: they
 * stand in the closing part of both stories, name no day of the week, name no place that both stories of that day open
 * with, and do not go on from a shared sentence that is news. There are none where a page lacks its story.
 */
export const newsOf = (m: Matched, reports: readonly [Report, Report]): Match[] => {
  const places = sharedPlaces(m, reports)
  const isNews = (match: Match): boolean =>
    !(closes(m, match, 0) && closes(m, match, 1)) ||
    namesDay(m, match) ||
    places.some((p) => SIDES.some((side) => says(sentenceOf(m, match, side), p)))
  const news = stretches(m.matches).flatMap((stretch) => (stretch.some(isNews) ? stretch : []))
  return SIDES.every((side) => tellsHeadline(m.stories[side], reports[side])) ? news : []
}

/**
 * A word of the report's headline, in any ending, stands in its story. Where none does, the page was taken without its
 * story, and what it shares with another is furniture.
 */
const tellsHeadline = (story: readonly StorySentence[], { title }: Report): boolean => {
  const stems = new Set(foldedWords(title ?? '').flatMap((w) => (w.length >= STEM ? [w.slice(0, STEM)] : [])))
  if (stems.size < LONG_HEADLINE) return true
  return story.some((s) => s.words.some((w) => stems.has(w.folded.slice(0, STEM))))
}
/** Letters by which two forms of one word are known. */
const STEM = 5
/** Headlines with fewer long words than this need not be taken up. */
const LONG_HEADLINE = 3

/** The matches cut into stretches of sentences that follow each other in both stories. */
const stretches = (matches: readonly Match[]): Match[][] => {
  const all: Match[][] = []
  for (const match of matches) {
    if (follows(all.at(-1)?.at(-1)?.at, match.at)) all.at(-1)!.push(match)
    else all.push([match])
  }
  return all
}

/** Places that both stories open with, where they are of one day. */
const sharedPlaces = (m: Matched, reports: readonly [Report, Report]): string[] => {
  if ((daysBetween(...reports) ?? 0) > SAME_DAY) return []
  const other = openingPlaces(reports[1], m.stories[1])
  return openingPlaces(reports[0], m.stories[0]).filter((p) => other.includes(p))
}

const SIDES = [0, 1] as const

const closes = (m: Matched, match: Match, side: Side): boolean => {
  const story = m.stories[side]
  return wordsBefore(story, match.at[side]) >= CLOSING * wordCount(story)
}

/** A day of the week, said by both: "on Friday" dates the news; "since 2011" does not. */
const namesDay = (m: Matched, match: Match): boolean =>
  match.pairs.some(([i]) => WEEKDAY.test(sentenceOf(m, match, 0).words[i]!.folded))
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/

/**
 * The places below a country that the claims of the headline and of the opening name, folded; one that no gazetteer
 * knows is a small one.
 */
const openingPlaces = (report: Report, story: readonly StorySentence[]): string[] => {
  const end = story[Math.min(OPENING, story.length) - 1]?.end ?? 0
  const opening = report.claims.filter((c) => c.block === 'headline' || c.target.selector[0].start < end)
  return opening
    .flatMap((c) => c.places)
    .filter((p) => (p.precision ?? 1) <= TELLING_PLACE && /^\p{Lu}/u.test(p.text))
    .map((p) => foldedWords(p.text).join(' '))
}

const says = (sentence: StorySentence, place: string): boolean =>
  place !== '' && ` ${sentence.words.map((w) => w.folded).join(' ')} `.includes(` ${place} `)
