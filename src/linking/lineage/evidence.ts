import { type Report, type SharedPassage, type Span, span, Text } from '../../base/index.ts'
import type { Match } from './align.ts'
import { type Matched, type Side, sentenceOf } from './matched.ts'
import { type Pair, runsOf } from './shared-words.ts'
import type { StorySentence } from './words.ts'

/** Shorter runs, in words, are no evidence by themselves. */
const LEAST = 4

/**
 * The runs of words that two reports share, in the order of the first. `text` is as the first has it; the second may
 * have other capitals, quotation marks or commas in it.
 */
export const passagesOf = (m: Matched, [a, b]: readonly [Report, Report]): SharedPassage[] =>
  m.matches.flatMap((match) =>
    runsOf(match.pairs)
      .filter((run) => run.length >= LEAST)
      .map((run) => {
        const spans = [spanOf(m, match, run, 0), spanOf(m, match, run, 1)] as const
        return {
          documents: [a.document, b.document],
          spans,
          text: wordsAt(sentenceOf(m, match, 0), spans[0]),
        }
      }),
  )

const spanOf = (m: Matched, match: Match, run: readonly Pair[], side: Side): Span => {
  const { words } = sentenceOf(m, match, side)
  return span(words[run[0]![side]]!.start, words[run.at(-1)![side]]!.end)
}

const wordsAt = (sentence: StorySentence, at: Span): string =>
  new Text(sentence.text).slice(span(at.start - sentence.start, at.end - sentence.start))

/** The stretches of a story that are not among the shared sentences: what its outlet added, or the other left out. */
export const ownOf = (story: readonly StorySentence[], shared: ReadonlySet<number>): Span[] => {
  const stretches: { start: number; end: number; last: number }[] = []
  story.forEach((s, i) => {
    if (shared.has(i)) return
    const before = stretches.at(-1)
    if (before?.last === i - 1) Object.assign(before, { end: s.end, last: i })
    else stretches.push({ start: s.start, end: s.end, last: i })
  })
  return stretches.map(({ start, end }) => span(start, end))
}
