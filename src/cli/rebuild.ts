import { Command, InvalidArgumentError, Option } from 'commander'
import { quiet, threads } from './add/options.ts'
import { ledgerOption, waitOption } from './ledger-option.ts'
import { format } from './options.ts'
import type { RebuildCommandOptions } from './rebuild-ledger.ts'
import type { Streams } from './streams.ts'

const HELP = `
Captures and decisions are facts; all else is made from them. This makes it anew, with
the rules of this Muster, beside the index in use: who reads meanwhile has the old records,
and so has everybody where it is stopped or cut off. The index may be missing or damaged.

With --diff, says what would change, and changes nothing: claims that would come, go or
change, known by their words and not by their ids; events and figures by their claims;
decisions whose words would not be found any more.

Exit code: 0 done, 1 some documents failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  muster rebuild --diff
  muster rebuild --diff --format jsonl --most 1000 > changes.jsonl
  muster rebuild`

/** How many of each sort a diff tells at length, unless told otherwise. */
const MOST = 10

/** `muster rebuild`. */
export const rebuildCommand = (streams: Streams, done: (code: number) => void): Command =>
  new Command('rebuild')
    .summary('make all records of a ledger anew from its captures and decisions')
    .description('Makes all records of a ledger anew from its captures and decisions.')
    .addOption(new Option('--diff', 'only say what would change'))
    .addOption(
      new Option('--most <N>', 'with --diff: how many changes of each sort are told at length')
        .default(MOST)
        .argParser((value) => {
          if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number from 0 on.')
          return Number(value)
        }),
    )
    .addOption(ledgerOption())
    .addOption(threads())
    .addOption(quiet())
    .addOption(format())
    .addOption(waitOption())
    .addHelpText('after', HELP)
    .action(async (options: RebuildCommandOptions) => {
      const { rebuildLedger } = await import('./rebuild-ledger.ts')
      done(await rebuildLedger(options, streams))
    })
