import { readArticle } from '../article/index.ts'
import { type Article, DocumentError, type Span } from '../base/index.ts'
import { captures } from '../capture/index.ts'
import { explain } from '../claims/index.ts'
import { type DocumentOptions, tell } from './documents.ts'
import { explanationText } from './layout/explanation.ts'
import { paletteOf } from './layout/palette.ts'
import { type SpanOptions, spanAsked, withoutSentence } from './span-asked.ts'
import { type Streams, write } from './streams.ts'
import { analyseArticle } from './tools.ts'
import { UsageError } from './usage.ts'

export interface WordsOptions extends DocumentOptions, SpanOptions {
  readonly document?: string
}

const USAGE = 'muster help explain'

/**
 * `muster explain` of some words: which rules were tried there, and how far each got. Returns the exit code. Throws a
 * UsageError for a span that is none, or that stands in no sentence.
 */
export const explainWords = async (
  file: string,
  options: WordsOptions,
  streams: Streams,
): Promise<number> => {
  if ((options.span === undefined) === (options.words === undefined))
    throw new UsageError(
      'say which words: --span A-B (code points), or --words "as they stand in the text"; or which record: --id ID',
      USAGE,
    )
  try {
    const article = await theDocument(file, options)
    const at: Span = spanAsked(article, options)
    const analysis = analyseArticle(article)
    const accounts = explain(analysis, at)
    if (!accounts.length) throw new UsageError(withoutSentence(analysis, at), USAGE)
    await write(
      streams.out,
      explanationText(analysis, at, accounts, streams.width, paletteOf(streams.colour)),
    )
    return 0
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    await tell(error.issue, streams)
    return 1
  }
}

/** The one document asked about. Throws a DocumentError where it cannot be read, a UsageError where there are several. */
const theDocument = async (file: string, { document, ...about }: WordsOptions): Promise<Article> => {
  let only: Article | undefined
  const names: string[] = []
  for await (const received of captures([file])) {
    if (document !== undefined && received.input !== document) {
      names.push(received.input)
      continue
    }
    if ('code' in received) throw new DocumentError(received.code, received.input, received.message)
    if (only)
      throw new UsageError(`${file} holds several documents: name one, as --document ${only.input}`, USAGE)
    only = await readArticle(received, about)
    if (document !== undefined) return only
  }
  if (only) return only
  throw new UsageError(
    document === undefined
      ? `${file} holds no document`
      : `${file} holds no document ${document}${names.length ? `; it has ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}` : ''}`,
    USAGE,
  )
}
