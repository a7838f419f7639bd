import type { Analysis, Claim, Passage, Report } from '../base/index.ts'
import { namesOf } from './names/index.ts'

/** What linking needs of a document that has been read. */
export const reportOf = (analysis: Analysis, claims: readonly Claim[]): Report => {
  const { article } = analysis
  const passages = passagesOf(analysis)
  return {
    document: article.document,
    input: article.input,
    ...(article.url ? { url: article.url } : {}),
    ...(article.title ? { title: article.title } : {}),
    ...(article.byline ? { byline: article.byline } : {}),
    ...(article.publisher ? { publisher: article.publisher } : {}),
    ...(article.published ? { published: article.published } : {}),
    ...(article.datelinePlace ? { datelinePlace: article.datelinePlace } : {}),
    passages,
    names: namesOf(analysis, passages),
    places: analysis.places.filter((p) => p.place),
    times: analysis.times.filter((t) => t.interval && t.kind === 'date'),
    claims,
  }
}

const passagesOf = ({ article, sentences }: Analysis): Passage[] => {
  const parsed = new Set(sentences.map((s) => s.block))
  const whole = article.blocks.filter((_, k) => !parsed.has(k))
  return [
    ...whole.map(({ start, end, kind }) => ({ start, end, block: kind })),
    ...sentences.map(({ start, end, block }) => ({ start, end, block: article.blocks[block]!.kind })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((p) => ({ ...p, text: article.text.slice(p) }))
}
