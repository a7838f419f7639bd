import type { AnalysedSentence, Analysis, Article, Word } from '../base/index.ts'
import { CLAIM_BLOCKS, DocumentError } from '../base/index.ts'
import type { LanguageEngine } from '../language/index.ts'
import type { Gazetteer } from '../places/index.ts'
import { findAllAttributions } from './attribution/index.ts'
import { mended } from './mend/index.ts'
import { findPlaces } from './places/index.ts'
import { findQuantities } from './quantities/index.ts'
import { parsedAgain } from './reparse/index.ts'
import { findTimes } from './times/index.ts'
import { treesOf } from './tree/index.ts'

/** What the analysis needs from outside: both are loaded once and hold no state between documents. */
export interface AnalysisTools {
  readonly engine: LanguageEngine
  readonly gazetteer: Gazetteer
}

const claimBlocks: ReadonlySet<string> = new Set(CLAIM_BLOCKS)

/**
 * The sentences of the blocks that can give claims. Each block is parsed by itself, so that no sentence spans two.
 * Throws a DocumentError for text that is not English.
 */
export const sentencesOf = (article: Article, engine: LanguageEngine): AnalysedSentence[] => {
  if (article.language !== 'en' && article.language !== 'und')
    throw new DocumentError(
      'not-english',
      article.input,
      `the text is in another language (${article.language}); Muster reads English only, so translate it first`,
    )
  return article.blocks.flatMap((block, index) => {
    if (!claimBlocks.has(block.kind)) return []
    return engine.parse(article.text.slice(block)).map((parsed) => {
      const s = parsedAgain(parsed, engine)
      return {
        ...s,
        block: index,
        start: s.start + block.start,
        end: s.end + block.start,
        words: moved(mended(s.words), block.start),
      }
    })
  })
}

/** Words of a block as words of the text. */
const moved = (words: readonly Word[], by: number): readonly Word[] =>
  by ? words.map((w) => ({ ...w, start: w.start + by, end: w.end + by })) : words

/** What each sentence says, and on whose word. Throws a DocumentError for text that is not English. */
export const analyse = (article: Article, tools: AnalysisTools): Analysis => {
  const sentences = sentencesOf(article, tools.engine)
  return {
    article,
    sentences,
    times: findTimes(article, sentences),
    places: findPlaces(article, sentences, tools.gazetteer),
    quantities: findQuantities(article, sentences),
    attributions: findAllAttributions(article, treesOf(sentences)),
  }
}
