import type { Report, SharedPassage, Span, Why } from '../../base/index.ts'
import { align } from './align.ts'
import { ownOf, passagesOf } from './evidence.ts'
import { firstOf } from './first.ts'
import { type Matched, type Side, sentenceOf, shareOf } from './matched.ts'
import { reasonsFor, refusalOf } from './reasons.ts'
import { relationOf } from './relation.ts'
import { newsOf } from './standing.ts'
import { storyOf } from './words.ts'

/** That one report carries the text of another. `documents` and all pairs are in the order of the documents' names. */
export interface Kinship {
  readonly documents: readonly [string, string]
  readonly relation: 'copy' | 'partial-copy'
  /** The one that the other draws on. */
  readonly from: string
  readonly passages: readonly SharedPassage[]
  /** The whole sentences of each that stand in the other. */
  readonly shared: readonly [readonly Span[], readonly Span[]]
  /** What each has beside them. */
  readonly own: readonly [readonly Span[], readonly Span[]]
  /** What part of each story stands in the other, by words: 0 to 1. */
  readonly shares: readonly [number, number]
  readonly why: Why
}

/** That two reports share words, and yet neither is a copy of the other. */
export interface Apart {
  readonly documents: readonly [string, string]
  readonly relation?: never
  readonly why: Why
}

/**
 * Whether one of two reports carries the text of the other, with reasons either way; undefined where they share no
 * sentence. The same for (a, b) and (b, a).
 */
export const compareReports = (x: Report, y: Report): Kinship | Apart | undefined => {
  const reports: readonly [Report, Report] = x.document <= y.document ? [x, y] : [y, x]
  const stories = [storyOf(reports[0]), storyOf(reports[1])] as const
  const m: Matched = { stories, matches: align(...stories) }
  if (!m.matches.length || reports[0].document === reports[1].document) return undefined
  const documents = [reports[0].document, reports[1].document] as const
  const news = newsOf(m, reports)
  const relation = relationOf(m, news, reports)
  if (!relation) return { documents, why: refusalOf(m, news, reports) }
  const first = firstOf(reports)
  return {
    documents,
    relation,
    from: first.document,
    passages: passagesOf(m, reports),
    shared: [sharedBy(m, 0), sharedBy(m, 1)],
    own: [ownBy(m, 0), ownBy(m, 1)],
    shares: [shareOf(m, m.matches, 0), shareOf(m, m.matches, 1)],
    why: [...reasonsFor(m, reports), ...first.why],
  }
}

/** The kinship of two reports; undefined where neither carries the text of the other. */
export const kinshipOf = (a: Report, b: Report): Kinship | undefined => {
  const compared = compareReports(a, b)
  return compared?.relation ? compared : undefined
}

const sharedBy = (m: Matched, side: Side): Span[] =>
  m.matches
    .map((x) => sentenceOf(m, x, side))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)

const ownBy = (m: Matched, side: Side): Span[] =>
  ownOf(m.stories[side], new Set(m.matches.map((x) => x.at[side])))
