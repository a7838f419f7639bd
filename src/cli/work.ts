import { Command, Option } from 'commander'
import { quiet, threads } from './add/options.ts'
import { ledgerOption } from './ledger-option.ts'
import { format } from './options.ts'
import type { Streams } from './streams.ts'
import type { WorkCommandOptions } from './work-on.ts'

const HELP = `
Any number of workers, on any number of machines, read what muster add --later took into
a ledger in PostgreSQL. They take batches of up to 32 documents from a queue in the same
database. A batch that fails is tried again, after longer and longer; the batch of a
worker that died is taken over by another; a document that workers die of costs itself
only, and is listed with its reason (muster status).

Goes on until Ctrl-C (once ends in order, twice at once); with --once until nothing
waits any more.

Exit code: 0 done, 1 some documents failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  muster add crawl.warc.gz --later --ledger postgres://desk@db.example/muster
  muster work --ledger postgres://desk@db.example/muster`

/** `muster work`. */
export const workCommand = (streams: Streams, done: (code: number) => void): Command =>
  new Command('work')
    .summary('read what waits in a PostgreSQL ledger, with others')
    .description('Reads what waits in a ledger in PostgreSQL, beside any number of other workers.')
    .addOption(ledgerOption())
    .addOption(threads())
    .addOption(new Option('--once', 'end when nothing waits any more'))
    .addOption(quiet())
    .addOption(format())
    .addHelpText('after', HELP)
    .action(async (options: WorkCommandOptions) => {
      const { workOn } = await import('./work-on.ts')
      done(await workOn(options, streams))
    })
