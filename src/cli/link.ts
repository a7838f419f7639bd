import { Command, Option } from 'commander'
import type { LinkOptions } from './link-files.ts'
import { files, format, published, publisher } from './options.ts'
import type { Streams } from './streams.ts'

const HELP = `
Reads the reports and says what they tell together: which copy each other (lineage),
who is who (actors), which claims tell of one happening (events), on whose word and
how many independent ones, and how many by whose count (figures).

As text: first the events in the order of time. At length are those of several
reports, and those that are contested or have a look-alike; the others follow in a
list. Each ends with its id, which muster explain takes:

  muster explain samples --id ID

As JSONL: one record a line, each with "kind" (lineage, actor, event, figure) and
"id"; --claims puts the claims before them, with "kind": "claim".

What comes out does not depend on the order of the files. A document that cannot be
read is named with its reason on the error stream, and the others are linked. Exit
code: 0 done, 1 some documents failed, 2 wrong use.

Examples:
  muster link samples
  muster link reports.jsonl --format jsonl > records.jsonl`

/** `muster link`. */
export const linkCommand = (streams: Streams, done: (code: number) => void): Command =>
  new Command('link')
    .summary('say what several reports tell together')
    .description('Says what several reports tell together: events, figures, who copies whom, who is who.')
    .addArgument(files())
    .addOption(published())
    .addOption(publisher())
    .addOption(format())
    .addOption(new Option('--claims', 'with jsonl: the claims too, before the records'))
    .addOption(new Option('--all', 'with text: every event at length'))
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options: LinkOptions) => {
      const { linkFiles } = await import('./link-files.ts')
      done(await linkFiles(inputs, options, streams))
    })
