import { type BlockKind, overlaps, type Passage, type Report, type Span, Text } from '../../base/index.ts'
import { DAY_WORDS, NUMBER_WORDS } from './lexicon.ts'

/** What a word pins down: where two sentences differ in it, they tell of two things. */
export type Fixed = 'count' | 'day' | 'place'

/** A word of a report's story, folded for comparing, with its place in the report (code points). */
export interface StoryWord extends Span {
  readonly folded: string
  /** It stands between quotation marks: two outlets may quote one speaker without copying each other. */
  readonly quoted: boolean
  readonly fixed: Fixed | undefined
}

/** A sentence of the story. */
export interface StorySentence extends Span {
  readonly text: string
  readonly words: readonly StoryWord[]
}

/**
 * The kinds of block in which an outlet tells its story. Headlines are each outlet's own; lines of credit, adverts and
 * headings of other stories are no part of it.
 */
const TELLING: ReadonlySet<BlockKind> = new Set(['body', 'quote'])

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** A report is held against its neighbours, and they against theirs: the stories of so many reports are kept at hand. */
const RECENT = 128
const recent = new Map<Report, readonly StorySentence[]>()

/** The sentences of the story, in order. */
export const storyOf = (report: Report): readonly StorySentence[] => {
  const known = recent.get(report)
  if (known) return known
  const story = sentencesOf(report)
  recent.set(report, story)
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break
    recent.delete(oldest)
  }
  return story
}

const sentencesOf = (report: Report): StorySentence[] => {
  const places = placesOf(report)
  return report.passages
    .filter((p) => TELLING.has(p.block))
    .map((p) => ({ start: p.start, end: p.end, text: p.text, words: wordsOf(p, places) }))
    .filter((s) => !isNoise(s.words))
}

/** Nothing but marks, or letters that broke when a page was copied: one-letter words in a row. */
const isNoise = (words: readonly StoryWord[]): boolean =>
  words.filter((w) => w.folded.length > 1).length * 2 <= words.length

/** Lower case, no marks over letters, no apostrophe: "Syria’s" and "Syrias" are one. */
export const fold = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase()
const PLAIN = /^[A-Za-z0-9]+$/

/** The folded words of any text. */
export const foldedWords = (text: string): string[] => [...text.matchAll(WORD)].map((m) => fold(m[0]))

/** A lone letter beyond ASCII is what is left of a mark that broke when a page was copied. */
const isWord = ([word]: RegExpExecArray): boolean => !/^[^\0-\x7f]$/u.test(word)

/** The place names of a report, each once. */
const placesOf = (report: Report): Span[] => {
  const all = [
    ...report.names.filter((n) => n.type === 'place'),
    ...report.claims.flatMap((claim) => claim.places),
  ]
  return [...new Map(all.map((p) => [`${p.start}-${p.end}`, p])).values()]
}

const wordsOf = (passage: Passage, places: readonly Span[]): StoryWord[] => {
  const text = new Text(passage.text)
  const quotes = quotations(passage.text)
  const here = places.filter((p) => overlaps(p, passage))
  return [...passage.text.matchAll(WORD)].filter(isWord).map((m) => {
    const at = text.spanOfUnits(m.index, m.index + m[0].length)
    const start = passage.start + at.start
    const end = passage.start + at.end
    const folded = fold(m[0])
    const isPlace = here.some((p) => p.start < end && start < p.end)
    return {
      start,
      end,
      folded,
      quoted: quotes.some(([from, to]) => from < m.index && m.index < to),
      fixed: fixedBy(folded) ?? (isPlace ? 'place' : undefined),
    }
  })
}

const fixedBy = (folded: string): Fixed | undefined => {
  if (DAY_WORDS.has(folded)) return 'day'
  return DIGIT.test(folded) || NUMBER_WORDS.has(folded) ? 'count' : undefined
}

const DIGIT = /\d/

/** Where the quotation marks of a sentence open and close, in UTF-16 indices; one left open runs to the end. */
const quotations = (text: string): [number, number][] => {
  const marks = [...text.matchAll(/["“”«»]/g)].map((m) => m.index)
  return marks.flatMap((from, k) => (k % 2 ? [] : [[from, marks[k + 1] ?? text.length] as [number, number]]))
}
