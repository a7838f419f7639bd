import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { Reliability } from '../../base/index.ts'
import { ledgerOption, waitOption } from '../ledger-option.ts'
import { format } from '../options.ts'
import type { Streams } from '../streams.ts'
import type { DecideOptions } from './carry-out.ts'
import type { ListOptions } from './list.ts'

const HELP = `
A decision is kept forever, with who made it, when and why, and never rewritten: undo
makes another that takes it back. It holds through rebuilds and newer rules: it is known
by the words that it is about. Where these are not found any more, it is orphaned: it
is listed, and does nothing. Of two about the same, the later one counts.

Ids are those that muster claims, events and explain print. Exit code: 0 done, 1 the
ledger cannot be written, 2 wrong use.

Examples:
  muster decide accept 4c4727f12f35d519 --why "seen in the video"
  muster decide edit 4c4727f12f35d519 --set low=33 --set best=33 --why "the page says 33"
  muster decide merge event:d136b0b44cfc3f89 event:2f35d5194c4727f1 --why "one funeral"
  muster decide list --orphaned`

const EDIT_HELP = `
Slots: low, best, high (numbers), time (2012-06-25, 2012-06, or two with a slash), place
(as the document writes it), type, polarity, modality, stance. An empty value, or none,
takes a slot away. --span gives the claim other words of the same document.

Examples:
  muster decide edit 4c4727f12f35d519 --set low=33 --set best=33 --set high= --why "the page says 33"
  muster decide edit 4c4727f12f35d519 --set place="Deir ez-Zor" --span "17 in Deir ez-Zor" --why "two towns"`

const PAIR = 'two events, two claims, or two actors'

/** `muster decide …`. */
export const decideCommand = (streams: Streams, done: (code: number) => void): Command => {
  const run = async (
    options: DecideOptions,
    drafts: Parameters<typeof import('./carry-out.ts').carryOut>[0],
  ) => {
    const { carryOut } = await import('./carry-out.ts')
    done(await carryOut(drafts, options, streams))
  }
  const one = (name: string, summary: string) =>
    new Command(name)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
      .addOption(why())
      .addOption(by())
      .addOption(ledgerOption())
      .addOption(format())
      .addOption(waitOption())
  const decide = new Command('decide')
    .summary('say what a person found: accept, reject, edit, merge, split, grade, undo')
    .description('Keeps what a person decided about claims, events, actors and sources, and carries it out.')
    .addHelpText('after', HELP)
  for (const act of ['accept', 'reject'] as const)
    decide.addCommand(
      one(
        act,
        act === 'accept' ? 'say that claims are right' : 'say that claims are wrong: they count no more',
      )
        .addArgument(new Argument('<CLAIM...>', 'ids of claims'))
        .action((claims: string[], options: DecideOptions) =>
          run(
            options,
            claims.map((claim) => ({ act, claim })),
          ),
        ),
    )
  decide.addCommand(
    one('edit', 'change what a claim says')
      .addArgument(new Argument('<CLAIM>', 'id of a claim'))
      .addOption(set())
      .addOption(new Option('--span <WORDS>', 'the words that say it, as they stand in the document'))
      .addHelpText('after', EDIT_HELP)
      .action((claim: string, options: DecideOptions & { set: Record<string, string>; span?: string }) => {
        const { set, span, ...rest } = options
        return run(rest, [{ act: 'edit', claim, changes: { set, ...(span === undefined ? {} : { span }) } }])
      }),
  )
  for (const act of ['merge', 'split'] as const)
    decide.addCommand(
      one(act, act === 'merge' ? `say that ${PAIR} are one` : `say that ${PAIR} are not one`)
        .addArgument(new Argument('<ID>', 'event:…, actor:…, or a claim'))
        .addArgument(new Argument('<OTHER>', 'another of its kind'))
        .action((a: string, b: string, options: DecideOptions) => run(options, [{ act, these: [a, b] }])),
    )
  decide.addCommand(
    one('grade', 'say how far a source is to be relied on (Admiralty code)')
      .addArgument(new Argument('<SOURCE>', 'its name, as muster sources prints it'))
      .addArgument(
        new Argument('<GRADE>', 'A completely reliable … E unreliable, F cannot be judged').choices([
          'A',
          'B',
          'C',
          'D',
          'E',
          'F',
        ]),
      )
      .action((source: string, reliability: Reliability, options: DecideOptions) =>
        run(options, [{ act: 'grade', source, reliability }]),
      ),
  )
  decide.addCommand(
    one('undo', 'take decisions back')
      .addArgument(new Argument('<DECISION...>', 'ids of decisions'))
      .action((ids: string[], options: DecideOptions) =>
        run(
          options,
          ids.map((decision) => ({ act: 'undo', decision })),
        ),
      ),
  )
  return decide.addCommand(
    new Command('list')
      .summary('list the decisions')
      .description('Lists the decisions, the latest first.')
      .addOption(new Option('--orphaned', 'only those whose words are not found any more'))
      .addOption(ledgerOption())
      .addOption(format())
      .action(async (options: ListOptions) => {
        const { listDecisions } = await import('./list.ts')
        done(await listDecisions(options, streams))
      }),
  )
}

const why = (): Option => new Option('--why <TEXT>', 'the reason').makeOptionMandatory()

const by = (): Option =>
  new Option('--by <NAME>', 'who decides (default: the name you are logged in by)').env('MUSTER_USER')

const set = (): Option =>
  new Option('--set <SLOT=VALUE>', 'what a slot is to be; may be repeated')
    .default({}, 'nothing')
    .argParser((value, before) => {
      const at = value.indexOf('=')
      if (at < 1) throw new InvalidArgumentError('Write SLOT=VALUE, as low=33.')
      return { ...(before as Record<string, string>), [value.slice(0, at)]: value.slice(at + 1) }
    })
