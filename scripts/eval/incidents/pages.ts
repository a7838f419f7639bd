import { type Tree, treesOf } from '../../../src/analysis/index.ts'
import type { Span } from '../../../src/base/index.ts'
import type { Reading } from './incident.ts'

/** The sentences of one message, to be asked by code point. */
export interface Pages extends Reading {
  readonly trees: readonly Tree[]
  /** Index of the sentence at a code point; the last one where none holds it. */
  readonly sentenceAt: (point: number) => number
  /** The words of a span, on one line. */
  readonly words: (span: Span) => string
}

export const pagesOf = (reading: Reading): Pages => {
  const { sentences, article } = reading.analysis
  return {
    ...reading,
    trees: treesOf(sentences),
    sentenceAt: (point) => {
      const at = sentences.findIndex((s) => point < s.end)
      return at < 0 ? sentences.length - 1 : at
    },
    words: (span) => article.text.slice(span).replace(/\s+/g, ' '),
  }
}
