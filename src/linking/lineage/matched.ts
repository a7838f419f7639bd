import type { Match } from './align.ts'
import type { StorySentence } from './words.ts'

/** Two stories and the sentences that they share. `side` 0 is the first story, 1 the second. */
export interface Matched {
  readonly stories: readonly [readonly StorySentence[], readonly StorySentence[]]
  readonly matches: readonly Match[]
}

export type Side = 0 | 1

export const sentenceOf = ({ stories }: Matched, match: Match, side: Side): StorySentence =>
  stories[side][match.at[side]]!

/** Number of words of some sentences. */
export const wordCount = (sentences: readonly StorySentence[]): number =>
  sentences.reduce((n, s) => n + s.words.length, 0)

/** Words of a story that stand before a sentence. */
export const wordsBefore = (story: readonly StorySentence[], index: number): number =>
  wordCount(story.slice(0, index))

/** What part of a story the matched sentences are, by words: 0 to 1. */
export const shareOf = (m: Matched, matches: readonly Match[], side: Side): number => {
  const all = wordCount(m.stories[side])
  return all ? wordCount(matches.map((x) => sentenceOf(m, x, side))) / all : 0
}
