import { type Analysis, type Article, overlaps, type Span } from '../base/index.ts'
import { printable } from './layout/printable.ts'
import { UsageError } from './usage.ts'

export interface SpanOptions {
  readonly span?: string
  readonly words?: string
}

const HELP = 'muster help explain'

/** The span that `--span` or `--words` asks about. Throws a UsageError that names what is wrong with it. */
export const spanAsked = (article: Article, { span, words }: SpanOptions): Span =>
  span === undefined ? spanOfWords(article, words ?? '') : spanOfNumbers(article, span)

const spanOfNumbers = ({ text, input }: Article, asked: string): Span => {
  const m = /^(\d+)\s*(?:-|\.\.)\s*(\d+)$/.exec(asked.trim())
  if (!m)
    throw new UsageError(
      `--span ${asked}: a span is written A-B, two whole numbers of code points, as --span 120-164`,
      HELP,
    )
  const [start, end] = [Number(m[1]), Number(m[2])]
  if (start > end)
    throw new UsageError(`--span ${asked} stands the wrong way round: write --span ${end}-${start}`, HELP)
  if (start === end)
    throw new UsageError(
      `--span ${asked} holds no words: its end is one past the last code point, as --span ${start}-${start + 5}`,
      HELP,
    )
  if (end > text.length)
    throw new UsageError(
      `--span ${asked} is out of range: the text of ${input} has ${text.length} code points, 0-${text.length}`,
      HELP,
    )
  return { start, end }
}

const spanOfWords = ({ text, input }: Article, words: string): Span => {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (!parts.length) throw new UsageError('--words is empty: give some words of the text', HELP)
  const found = matches(text.string, parts, 'gu')
  const at = found.length ? found : matches(text.string, parts, 'giu')
  const spans = at.map((m) => text.spanOfUnits(m.index, m.index + m[0].length))
  const [first, ...others] = spans
  if (!first)
    throw new UsageError(
      `the words “${printable(words)}” do not stand in ${input}; muster analyse ${input} --layer blocks gives its text`,
      HELP,
    )
  if (others.length)
    throw new UsageError(
      `the words “${printable(words)}” stand ${spans.length} times in ${input}: give more of them, or choose --span ${spans
        .slice(0, 6)
        .map((s) => `${s.start}-${s.end}`)
        .join(', ')}${spans.length > 6 ? ' …' : ''}`,
      HELP,
    )
  return first
}

/** Straight and curly marks are one: a person types what the keyboard has. */
const asWritten = (part: string): string =>
  part
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')

const matches = (string: string, parts: readonly string[], flags: string): RegExpExecArray[] => [
  ...string.matchAll(new RegExp(parts.map(asWritten).join('\\s+'), flags)),
]

/** Why a span stands in no sentence that gives claims, and where the nearest one stands. */
export const withoutSentence = ({ article, sentences }: Analysis, at: Span): string => {
  const asked = `${at.start}-${at.end} of ${article.input}`
  const block = article.blocks.find((b) => overlaps(b, at))
  const why = block
    ? `stands in a block of kind ${block.kind} (${block.why}), which gives no claims`
    : 'stands in no sentence'
  const away = (s: Span): number => Math.max(s.start - at.end, at.start - s.end)
  const near = [...sentences].sort((a, b) => away(a) - away(b))[0]
  return `${asked} ${why}${near ? `; the nearest sentence is --span ${near.start}-${near.end}` : ''}`
}
