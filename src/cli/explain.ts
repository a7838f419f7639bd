import { Command, Option } from 'commander'
import type { RecordOptions } from './explain-record.ts'
import type { WordsOptions } from './explain-words.ts'
import { files, published, publisher } from './options.ts'
import type { Streams } from './streams.ts'
import { UsageError } from './usage.ts'

type AnyOptions = WordsOptions & Partial<RecordOptions>

const USAGE = 'muster help explain'

const HELP = `
With --span or --words, says for the sentence in which the words stand: its tree; what
the analysis found there (counts, times, places, who is quoted); every rule that was
tried at these words and how far it got: at which step it gave up (trigger, condition,
role) and what it had by then; for those that fired, the claim and which part of the tree
gave each slot; and for finds that became no claim, why.

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
const explainAny = async (
  inputs: readonly string[],
  { id, apartFrom, ...options }: AnyOptions,
  streams: Streams,
): Promise<number> => {
  const { span, words, document, ...about } = options
  if (id !== undefined) {
    if (span !== undefined || words !== undefined || document !== undefined)
      throw new UsageError('--id asks about a record: leave out --span, --words and --document', USAGE)
    const { explainRecord } = await import('./explain-record.ts')
    return explainRecord(inputs, { id, ...(apartFrom === undefined ? {} : { apartFrom }) }, about, streams)
  }
  if (apartFrom !== undefined) throw new UsageError('--apart-from needs --id, the other event', USAGE)
  const [file = '', ...others] = inputs
  if (others.length)
    throw new UsageError('--span and --words are about one file: name one, or ask with --id', USAGE)
  const { explainWords } = await import('./explain-words.ts')
  return explainWords(file, options, streams)
}
