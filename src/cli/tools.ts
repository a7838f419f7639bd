import { analyse, sentencesOf } from '../analysis/index.ts'
import type { AnalysedSentence, Analysis, Article } from '../base/index.ts'
import { type LanguageEngine, loadEngine } from '../language/index.ts'
import { analysisTools } from '../reading/index.ts'

export const analyseArticle = (article: Article): Analysis => analyse(article, analysisTools())

export const engine = (): LanguageEngine => loadEngine()

/** The sentences of all blocks, those that give no claims too, so that no word of the text is missing. */
export const everySentence = (article: Article): AnalysedSentence[] =>
  sentencesOf(
    { ...article, blocks: article.blocks.map((b) => ({ ...b, kind: 'body' as const })) },
    loadEngine(),
  )
