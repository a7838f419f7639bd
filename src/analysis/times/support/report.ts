import type { AnalysedSentence, Article, Span } from '../../../base/index.ts'
import { Text } from '../../../base/index.ts'
import { loadEngine } from '../../../language/index.ts'
import { sentencesOf } from '../../analyse.ts'

/** A report of one block, published on a day or in an interval (`2012-06-25/2012-06-30`), for the tests of this stage. */
export const report = (
  string: string,
  published?: string,
): { article: Article; sentences: AnalysedSentence[] } => {
  const text = new Text(string)
  const [start, end = start] = published?.split('/') ?? []
  const article: Article = {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text,
    blocks: text.length ? [{ kind: 'body', start: 0, end: text.length, why: 'test' }] : [],
    map: [],
    ...(published && start && end
      ? { published: { edtf: published, start, end, basis: 'given', why: 'test' } }
      : {}),
  }
  return { article, sentences: sentencesOf(article, loadEngine()) }
}

/** A sentence with `[marks]`: its plain text, and the spans of the marks in code points. */
export const bracketed = (marked: string): { text: string; spans: Span[] } => {
  const parts = marked.split(/[[\]]/)
  if (parts.length % 2 === 0) throw new SyntaxError(`a bracket is not closed: ${marked}`)
  const spans: Span[] = []
  let at = 0
  parts.forEach((part, i) => {
    const length = [...part].length
    if (i % 2) spans.push({ start: at, end: at + length })
    at += length
  })
  return { text: parts.join(''), spans }
}
