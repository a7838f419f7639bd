import { perspectivesOf } from '../analysis/index.ts'
import type { AnalysedSentence, Analysis, Article, Block } from '../base/index.ts'

/** Layers that the article stage gives; they need no language engine. */
export const ARTICLE_LAYERS = {
  blocks: ({ blocks, text }: Article): object[] =>
    blocks.map((b) => ({ start: b.start, end: b.end, text: text.slice(b), kind: b.kind, why: b.why })),
}

/** Layers of the language engine. They tell of every block, not only of those that give claims. */
export const SENTENCE_LAYERS = {
  sentences: (sentences: readonly AnalysedSentence[], { text }: Article): object[] =>
    sentences.map((s) => ({ start: s.start, end: s.end, text: text.slice(s), block: s.block })),

  tokens: (sentences: readonly AnalysedSentence[]): object[] =>
    sentences.flatMap((s, sentence) =>
      s.words.map((w) => ({
        start: w.start,
        end: w.end,
        text: w.form,
        lemma: w.lemma,
        upos: w.upos,
        xpos: w.xpos,
        feats: w.feats,
        sentence,
      })),
    ),

  entities: (sentences: readonly AnalysedSentence[], { text }: Article): object[] =>
    sentences.flatMap((s, sentence) =>
      s.entities.flatMap((e) => {
        const first = s.words[e.first]
        const last = s.words[e.last]
        if (!first || !last) return []
        const at = { start: first.start, end: last.end }
        return [{ ...at, text: text.slice(at), type: e.type, head: s.words[e.head]?.form, sentence }]
      }),
    ),
}

/** Layers of the analysis: what the blocks that give claims say. */
export const ANALYSIS_LAYERS = {
  times: ({ times }: Analysis): object[] =>
    times.flatMap(({ start, end, text, interval, ends, ...rest }) => {
      const whole = { start, end, text, ...edtfOf(interval), ...told(rest) }
      if (!ends) return [whole]
      // TIMEX3 has a value for each end of a stretch, none for the whole
      return ends.map(({ start, end, text, interval: own, timex }) => ({
        ...whole,
        start,
        end,
        text,
        ...edtfOf(own),
        ...(interval ? { stretch: interval.edtf } : {}),
        timex,
      }))
    }),
  places: ({ places }: Analysis): object[] => places.map(told),
  quantities: ({ quantities }: Analysis): object[] =>
    quantities.map(({ start, end, text, head, ...rest }) => ({ start, end, text, ...told(rest) })),
  attributions: (analysis: Analysis): object[] => perspectivesOf(analysis).map(told),
}

/** Sentence numbers of the analysis count other sentences than the sentence layers do: they are not told. */
const told = <T extends { readonly sentence: number }>({ sentence, ...rest }: T): Omit<T, 'sentence'> => rest

const edtfOf = (interval: Analysis['times'][number]['interval']): object =>
  interval ? { edtf: interval.edtf, from: interval.start, to: interval.end } : {}

const isOwnText = (b: Block): boolean => b.kind === 'body' || b.kind === 'quote'

/** The report: what is known about it, and its own text without headline, captions and page furniture. */
export const articleRecord = (article: Article): object => ({
  input: article.input,
  document: article.document,
  url: article.url,
  title: article.title,
  byline: article.byline,
  publisher: article.publisher,
  published: article.published,
  language: article.language,
  text: article.blocks
    .filter(isOwnText)
    .map((b) => article.text.slice(b).trim())
    .join('\n\n'),
})
