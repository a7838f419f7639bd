import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { ledgerOption, waitOption } from '../ledger-option.ts'
import { format, published, publisher } from '../options.ts'
import type { Streams } from '../streams.ts'
import type { AddCommandOptions } from './add-sources.ts'
import { allowHost, quiet, threads } from './options.ts'
import type { WatchCommandOptions } from './watch-sources.ts'

const ADD_HELP = `
SOURCE is a file (text, HTML, PDF, JSONL, WARC, WACZ, a feed), a folder, a URL of a page
or of a feed (RSS, Atom, JSON Feed), or - for standard input.

Each document is kept as it was received, read, and linked with all that the ledger
holds. One that is held already is not read again: the same call can be made again at
any time, and goes on where an earlier one was stopped (Ctrl-C: once ends in order,
twice at once). What failed is named with its reason; --retry tries it again.

Pages are fetched politely: robots.txt is followed, one request a second to each host,
and unchanged pages are not fetched again. Private addresses are refused unless their
host is allowed by name.

As JSONL: one line a document, as soon as it is on disk, read and linked: {"input",
"source", "document", "state", "claims", "issue"?}; states are added, held, waiting,
unchanged and failed.

Exit code: 0 done, 1 some documents failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  muster add archive/ reports.jsonl crawl.warc.gz
  muster add https://news.example/feed.xml --ledger ~/verification
  muster add --retry`

const WATCH_HELP = `
Adds what the feeds have now, and looks at them again and again: every 15 minutes, or as
often as --every says and the feed wishes. Goes on until Ctrl-C (once ends in order,
twice at once). It writes to the ledger only while it adds: in between others can, and
where another writes, it waits for that to end.

Exit code: 0 done, 1 some documents failed, 2 wrong use, 130 stopped by Ctrl-C.

Example:
  muster watch https://news.example/feed.xml --every 30`

/** `muster add` and `muster watch`. */
export const addCommands = (streams: Streams, done: (code: number) => void): Command[] => [
  new Command('add')
    .summary('take documents into a ledger')
    .description('Takes documents into a ledger: keeps, reads and links them.')
    .addArgument(
      new Argument('[SOURCE...]', 'files, folders, URLs of pages or feeds, or - for standard input'),
    )
    .addOption(ledgerOption())
    .addOption(threads())
    .addOption(published())
    .addOption(publisher())
    .addOption(new Option('--retry', 'try again what failed before'))
    .addOption(new Option('--later', 'only take in: muster work reads, or the next add without it'))
    .addOption(allowHost())
    .addOption(quiet())
    .addOption(format())
    .addOption(waitOption())
    .addHelpText('after', ADD_HELP)
    .action(async (sources: string[], options: AddCommandOptions) => {
      const { addSources } = await import('./add-sources.ts')
      done(await addSources(sources, options, streams))
    }),
  new Command('watch')
    .summary('add what feeds bring, until Ctrl-C')
    .description('Looks at feeds again and again, and adds what is new in them.')
    .addArgument(new Argument('<FEED...>', 'URLs of feeds (RSS, Atom, JSON Feed)'))
    .addOption(ledgerOption())
    .addOption(
      new Option('--every <MINUTES>', 'time between two looks').default(15).argParser((value) => {
        const minutes = Number(value)
        if (!(minutes > 0) || minutes > 7 * 24 * 60)
          throw new InvalidArgumentError('Minutes are a number above 0, a week at most.')
        return minutes
      }),
    )
    .addOption(threads())
    .addOption(publisher())
    .addOption(allowHost())
    .addOption(quiet())
    .addOption(format())
    .addOption(waitOption())
    .addHelpText('after', WATCH_HELP)
    .action(async (feeds: string[], options: WatchCommandOptions) => {
      const { watchSources } = await import('./watch-sources.ts')
      done(await watchSources(feeds, options, streams))
    }),
]
