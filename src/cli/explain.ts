import { existsSync } from 'node:fs'
import { Argument, Command, Option } from 'commander'
import type { RecordOptions } from './explain-record.ts'
import type { WordsOptions } from './explain-words.ts'
import { ledgerOption } from './ledger-option.ts'
import { published, publisher } from './options.ts'
import type { Streams } from './streams.ts'
import { UsageError } from './usage.ts'

type AnyOptions = WordsOptions & Partial<RecordOptions> & { readonly ledger: string }

const USAGE = 'muster help explain'

const HELP = `
With an ID and nothing else, says what a ledger holds of it and what that rests on: a
claim, an event (event:…), a figure (fig_…), an actor (actor:…) or a document
(sha256:…): the exact words and who said them, the rule, the links and the refusals of
links with their reasons, the status over time, what the coding profiles make of the
counts, and what people decided. The first signs of an id are enough. With --apart-from,
why two events are not one.

With FILE and --span or --words, says for the sentence in which the words stand: its tree; what
the analysis found there (counts, times, places, who is quoted); every rule that was
tried at these words and how far it got: at which step it gave up (trigger, condition,
role) and what it had by then; for those that fired, the claim and which part of the tree
gave each slot; and for finds that became no claim, why.

With FILE and --id, links the reports as muster link does and says what an event, figure, actor,
lineage or claim rests on: the reasons, the exact words, who said them, the status over
time, what the coding profiles make of the counts.

Spans are Unicode code points of the document's text, from the first to one past the
last, as the claims of muster read --format jsonl give them (target.selector).

Exit code: 0 done, 1 the document or the ledger cannot be read, 2 wrong use.

Examples:
  muster explain event:0123456789abcdef
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
      'Tells what a record of the ledger, or of muster link, rests on, or which rules were tried at some words.',
    )
    .addArgument(
      new Argument('<ID or FILE...>', 'an id of the ledger; or files and folders, with an option below'),
    )
    .addOption(ledgerOption())
    .addOption(new Option('--span <A-B>', 'the words asked about, as code points of the text'))
    .addOption(new Option('--words <WORDS>', 'the words asked about, as they stand in the text'))
    .addOption(new Option('--document <ID>', 'which document, where FILE holds several'))
    .addOption(new Option('--id <ID>', 'the record or claim asked about, as muster link prints its id'))
    .addOption(new Option('--apart-from <ID>', 'with --id: why these two events are not one'))
    .addOption(published())
    .addOption(publisher())
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options: AnyOptions, command: Command) => {
      const named = command.getOptionValueSource('ledger') === 'cli'
      done(await (isOfLedger(inputs, options, named) ? explainOne : explainAny)(inputs, options, streams))
    })

/** Whether it is asked about an id of the ledger: nothing else is said, and there is no file of that name. */
const isOfLedger = (inputs: readonly string[], options: AnyOptions, named: boolean): boolean => {
  const { id, span, words, document } = options
  if (named) return true
  const aboutFile = [id, span, words, document].some((o) => o !== undefined)
  return !aboutFile && inputs.length === 1 && !existsSync(inputs[0]!)
}

const explainOne = async (
  inputs: readonly string[],
  { id, span, words, document, apartFrom, ledger }: AnyOptions,
  streams: Streams,
): Promise<number> => {
  const [asked = '', ...others] = inputs
  if (others.length || [id, span, words, document].some((o) => o !== undefined))
    throw new UsageError('of a ledger, one id is explained: muster explain ID --ledger WHERE', USAGE)
  const { explainHeld } = await import('./explain-held/explain-held.ts')
  return explainHeld(asked, { ledger, ...(apartFrom === undefined ? {} : { apartFrom }) }, streams)
}

/** Sees which of the two questions is asked. Throws a UsageError where it is neither, both, or half of one. */
const explainAny = async (
  inputs: readonly string[],
  { id, apartFrom, ledger: _, ...options }: AnyOptions,
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
