import { Command, Option } from 'commander'
import { readArticle } from '../article/index.ts'
import { type Article, DocumentError, type Span } from '../base/index.ts'
import { captures } from '../capture/index.ts'
import { explain } from '../claims/index.ts'
import { type DocumentOptions, tell } from './documents.ts'
import { explainRecord, type RecordOptions } from './explain-record.ts'
import { explanationText } from './layout/explanation.ts'
import { paletteOf } from './layout/palette.ts'
import { files, published, publisher } from './options.ts'
import { type SpanOptions, spanAsked, withoutSentence } from './span-asked.ts'
import { type Streams, write } from './streams.ts'
import { analyseArticle } from './tools.ts'
import { UsageError } from './usage.ts'

export interface ExplainOptions extends DocumentOptions, SpanOptions {
  readonly document?: string
}

type AnyOptions = ExplainOptions & Partial<RecordOptions>

const USAGE = 'muster help explain'

const HELP = `
With --span or --words, says for the sentence in which the words stand: its tree; what the analysis found there
(counts, times, places, who is quoted); every rule that was tried at these words and how
far it got: at which step it gave up (trigger, condition, role) and what it had by then;
for those that fired, the claim and which part of the tree gave each slot; and for finds
that became no claim, why.

With --id, links the reports as muster link does and says what an event, figure, actor,
lineage or claim rests on: the reasons, the exact words, who said them, the status over
time, what the coding profiles make of the counts. The first signs of an id are enough.
With --apart-from, why two events are not one.

Spans are Unicode code points of the document's text, from the first to one past the
last, as the claims of muster read --format jsonl give them (target.selector).

Exit code: 0 done, 1 the document cannot be read, 2 wrong use.

Examples:
  muster explain samples/05-two-counts.txt --words "died in Daraa"
  muster explain samples/05-two-counts.txt --span 203-253
  muster explain samples/12-dispatches.jsonl --document aleppo-university --words killed
  muster explain samples --id ID
  muster explain samples --id ID --apart-from ID`

/** `muster explain`. */
export const explainCommand = (streams: Streams, done: (code: number) => void): Command =>
  new Command('explain')
    .summary('tell why: of some words, or of an event, figure, actor, lineage')
    .description(
      'Tells which rules were tried at some words of a report, or what a record of muster link rests on.',
    )
    .addArgument(files())
    .addOption(new Option('--span <A-B>', 'the words asked about, as code points of the text'))
    .addOption(new Option('--words <WORDS>', 'the words asked about, as they stand in the text'))
    .addOption(new Option('--document <ID>', 'which document, where FILE holds several'))
    .addOption(new Option('--id <ID>', 'the record or claim asked about, as muster link prints its id'))
    .addOption(new Option('--apart-from <ID>', 'with --id: why these two events are not one'))
    .addOption(published())
    .addOption(publisher())
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options: AnyOptions) => done(await explainAny(inputs, options, streams)))

/** Sees which of the two questions is asked. Throws a UsageError where it is neither, both, or half of one. */
const explainAny = (
  inputs: readonly string[],
  { id, apartFrom, ...options }: AnyOptions,
  streams: Streams,
): Promise<number> => {
  const { span, words, document, ...about } = options
  if (id !== undefined) {
    if (span !== undefined || words !== undefined || document !== undefined)
      throw new UsageError('--id asks about a record: leave out --span, --words and --document', USAGE)
    return explainRecord(inputs, { id, ...(apartFrom === undefined ? {} : { apartFrom }) }, about, streams)
  }
  if (apartFrom !== undefined) throw new UsageError('--apart-from needs --id, the other event', USAGE)
  const [file = '', ...others] = inputs
  if (others.length)
    throw new UsageError('--span and --words are about one file: name one, or ask with --id', USAGE)
  return explainFile(file, options, streams)
}

/** Returns the exit code. Throws a UsageError for a span that is none, or that stands in no sentence. */
export const explainFile = async (
  file: string,
  options: ExplainOptions,
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
const theDocument = async (file: string, { document, ...about }: ExplainOptions): Promise<Article> => {
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
