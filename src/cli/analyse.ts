import type { Article } from '../base/index.ts'
import { annotateConllu, isConllu, reportSentenceToConllu } from './conllu.ts'
import { type DocumentOptions, eachDocument } from './documents.ts'
import type { Layer } from './layer-names.ts'
import { ANALYSIS_LAYERS, ARTICLE_LAYERS, articleRecord, SENTENCE_LAYERS } from './layers.ts'
import type { Streams } from './streams.ts'
import { analyseArticle, everySentence } from './tools.ts'
import { UsageError } from './usage.ts'

export interface AnalyseOptions extends DocumentOptions {
  readonly layer: Layer
}

/** `muster analyse`: prints one layer of each document. Returns the exit code. */
export const analyseFiles = async (
  inputs: readonly string[],
  { layer, ...about }: AnalyseOptions,
  streams: Streams,
): Promise<number> => {
  const words = inputs.find(isConllu)
  if (words !== undefined && layer !== 'syntax')
    throw new UsageError(`${words} is CoNLL-U, words without their text: read it with --layer syntax`)
  let failed = 0
  for (const input of inputs)
    failed += isConllu(input)
      ? await annotateConllu(input, streams)
      : await eachDocument([input], about, streams, (article) => printed(article, layer))
  return failed ? 1 : 0
}

const has = <T extends object>(layers: T, layer: string): layer is keyof T & string => layer in layers

const printed = (article: Article, layer: Layer): string[] => {
  const record = (values: readonly object[]) => [
    `${JSON.stringify({ input: article.input, [layer]: values })}\n`,
  ]
  if (layer === 'article') return [`${JSON.stringify(articleRecord(article))}\n`]
  if (has(ARTICLE_LAYERS, layer)) return record(ARTICLE_LAYERS[layer](article))
  if (has(ANALYSIS_LAYERS, layer)) return record(ANALYSIS_LAYERS[layer](analyseArticle(article)))
  const sentences = everySentence(article)
  if (has(SENTENCE_LAYERS, layer)) return record(SENTENCE_LAYERS[layer](sentences, article))
  return [
    `# newdoc id = ${article.input}\n`,
    ...sentences.map((s, i) => reportSentenceToConllu(s, i, sentences, article)),
  ]
}
