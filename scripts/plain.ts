import { type AnalysedSentence, type Article, type Block, Text } from '../src/base/index.ts'
import type { LanguageEngine } from '../src/language/index.ts'

/** An article of bare text, every paragraph a body block: for measuring the stages above without the one that reads pages. */
export const plainArticle = (doc: { id: string; text: string; published?: string }): Article => {
  const text = new Text(doc.text)
  const blocks: Block[] = []
  for (const m of doc.text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g))
    if (m[0].trim())
      blocks.push({ ...text.spanOfUnits(m.index, m.index + m[0].length), kind: 'body', why: 'paragraph' })
  const day = doc.published?.slice(0, 10)
  return {
    document: `sha256:${doc.id}`,
    input: doc.id,
    language: 'en',
    text,
    blocks,
    map: [],
    ...(day ? { published: { edtf: day, start: day, end: day, basis: 'given', why: 'given' } } : {}),
  }
}

export const plainSentences = (article: Article, engine: LanguageEngine): AnalysedSentence[] =>
  article.blocks.flatMap((block, index) =>
    engine.parse(article.text.slice(block)).map((s) => ({
      ...s,
      block: index,
      start: s.start + block.start,
      end: s.end + block.start,
      words: s.words.map((w) => ({ ...w, start: w.start + block.start, end: w.end + block.start })),
    })),
  )
