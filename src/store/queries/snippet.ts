import type { Span, Text } from '../../base/index.ts'
import { type Query, type Term, type Token, tokensOf } from '../words/index.ts'

/** Some words of a text around those that were looked for. Offsets are code points of the text. */
export interface Snippet extends Span {
  readonly text: string
  /** Where the words stand that were looked for. */
  readonly found: readonly Span[]
}

/** Words that a snippet has at most. */
const LENGTH = 32

/** The stretch of a text that has most of the different words looked for; its beginning where it has none of them. */
export const snippetOf = (text: Text, query: Query): Snippet => {
  const tokens = [...tokensOf(text.string)]
  const hits = hitsIn(tokens, query.all.flat())
  const from = bestStart(tokens.length, hits)
  const shown = tokens.slice(from, from + LENGTH)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return { start: 0, end: 0, text: '', found: [] }
  const at = text.spanOfUnits(first.start, last.end)
  const found = hits
    .filter((h) => h.from >= from && h.to <= from + shown.length)
    .map((h) => text.spanOfUnits(tokens[h.from]!.start, tokens[h.to - 1]!.end))
  return { ...at, text: text.slice(at), found }
}

/** A term of the question in a text: half-open indices of its words. */
interface Hit {
  readonly from: number
  readonly to: number
  readonly term: number
}

/** Where the terms stand, in the order of the text; of terms that overlap, the first. */
const hitsIn = (tokens: readonly Token[], terms: readonly Term[]): Hit[] => {
  const hits: Hit[] = []
  for (let k = 0; k < tokens.length; k++) {
    const term = terms.findIndex((t) => standsAt(t, tokens, k))
    if (term < 0) continue
    const to = k + terms[term]!.words.length
    hits.push({ from: k, to, term })
    k = to - 1
  }
  return hits
}

const standsAt = ({ words, prefix }: Term, tokens: readonly Token[], at: number): boolean =>
  words.every((word, k) => {
    const token = tokens[at + k]?.word
    return token === word || (prefix && k === words.length - 1 && token?.startsWith(word) === true)
  })

/** The first word of the stretch that holds the most different terms, and the most of them; some words before the first hit. */
const bestStart = (length: number, hits: readonly Hit[]): number => {
  let best = { worth: 0, start: 0 }
  for (const { from } of hits) {
    const within = hits.filter((h) => h.from >= from && h.to <= from + LENGTH - LEAD)
    const worth = new Set(within.map((h) => h.term)).size * 1000 + within.length
    if (worth > best.worth) best = { worth, start: from - LEAD }
  }
  return Math.max(0, Math.min(best.start, length - LENGTH))
}

/** Words before the first that was looked for. */
const LEAD = 6
