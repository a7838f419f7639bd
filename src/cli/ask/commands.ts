import { type Command, Option } from 'commander'
import type { Streams } from '../streams.ts'
import type { ClaimsOptions } from './claims.ts'
import type { EventsOptions } from './events.ts'
import type { FiguresOptions } from './figures.ts'
import { claimFilters, eventFilters, figureFilters, searchFilters } from './filters.ts'
import * as o from './options.ts'
import type { SearchOptions } from './search.ts'
import type { SourcesOptions } from './sources.ts'
import type { StatusOptions } from './status.ts'
import { USUAL } from './usual.ts'

const PAGING = `
As text, a part at a time: the last line says how to go on. As JSONL, all of it, one
object a line, or --limit many; the next part begins after the cursor that is told on
the error stream. What is asked for must all hold; commas and repeated options ask for
any of several.`

const CODES = '\nExit code: 0 done, 1 the ledger cannot be read, 2 wrong use.\n'

const CLAIMS_HELP = `${PAGING}

A claim of JSONL is as muster read gives it, with its "status", its "event" and, where
a person decided of it, its "review".
${CODES}
Examples:
  muster claims --type kill --place Homs --from 2012-06
  muster claims --origin SANA --status disputed
  muster claims --format jsonl > claims.jsonl`

const EVENTS_HELP = `${PAGING}
${CODES}
Examples:
  muster events --min-origins 2 --country SYR
  muster events --contested --order documents --limit 10
  muster events --text "barrel bomb*" --format jsonl`

const FIGURES_HELP = `${PAGING}
${CODES}
Examples:
  muster figures --population "people killed" --contested
  muster figures --event event:0123456789abcdef`

const SOURCES_HELP = `${PAGING}

An outlet is who publishes; an origin is on whose word claims rest in the end. The counts
say how many of its claims have which status, by what other sources say of the same.
${CODES}
Examples:
  muster sources --role origin --min-documents 5
  muster sources --name observatory`

const STATUS_HELP = `${CODES}
Examples:
  muster status
  muster status --format jsonl --limit 1000    with so many failures`

const SEARCH_HELP = `
All words must be there, in a claim or in an article. "Words in quotation marks" stand
side by side, begin* is the beginning of a word, -word must not be there, and OR between
two asks for either. Nothing is wrong syntax. The best come first, claims before
documents; filters of claims (--type, --place ...) leave the documents out.
${CODES}
Examples:
  muster search shelling hospital
  muster search '"field hospital" OR clinic -rumour*' --from 2013`

/** The questions to a ledger: claims, events, figures, sources, status, search. */
export const askCommands = (streams: Streams, done: (code: number) => void): Command[] => [
  with_(o.question('claims', 'ask the ledger for claims', 'Prints the claims that the ledger holds.'), [
    ...claimFilters(),
    o.limit(USUAL.claims),
    o.after(),
  ])
    .addHelpText('after', CLAIMS_HELP)
    .action(async (options: ClaimsOptions) => {
      const { askClaims } = await import('./claims.ts')
      done(await askClaims(options, streams))
    }),
  with_(
    o.question(
      'events',
      'ask the ledger for events',
      'Prints the events that the reports of the ledger tell of.',
    ),
    [
      ...eventFilters(),
      new Option('--order <ORDER>', 'by time, by most documents, or by the latest change of status')
        .choices(['time', 'documents', 'changed'])
        .default('time'),
      new Option('--long', 'with text: every event at length'),
      new Option('--look-alikes', 'with those that each was kept apart from, and why (slower)'),
      o.limit(USUAL.events),
      o.after(),
    ],
  )
    .addHelpText('after', EVENTS_HELP)
    .action(async (options: EventsOptions) => {
      const { askEvents } = await import('./events.ts')
      done(await askEvents(options, streams))
    }),
  with_(o.question('figures', 'ask the ledger for counts', 'Prints how many, by whose count.'), [
    ...figureFilters(),
    o.limit(USUAL.figures),
    o.after(),
  ])
    .addHelpText('after', FIGURES_HELP)
    .action(async (options: FiguresOptions) => {
      const { askFigures } = await import('./figures.ts')
      done(await askFigures(options, streams))
    }),
  with_(
    o.question(
      'sources',
      'ask the ledger for its sources',
      'Prints the sources, and how often what they told held.',
    ),
    [
      new Option('--role <ROLE>', 'who publishes, or on whose word it rests').choices(['outlet', 'origin']),
      new Option('--name <WORDS>', 'words of the name'),
      o.minDocuments(),
      o.limit(USUAL.sources),
      o.after(),
    ],
  )
    .addHelpText('after', SOURCES_HELP)
    .action(async (options: SourcesOptions) => {
      const { askSources } = await import('./sources.ts')
      done(await askSources(options, streams))
    }),
  with_(
    o.question(
      'status',
      'say what the ledger holds',
      'Says what the ledger holds, what failed, and what waits.',
    ),
    [o.limit(5)],
  )
    .addHelpText('after', STATUS_HELP)
    .action(async (options: StatusOptions) => {
      const { askStatus } = await import('./status.ts')
      done(await askStatus(options, streams))
    }),
  with_(
    o
      .question('search', 'look for words in the ledger', 'Looks for words in claims and articles.')
      .addArgument(o.words()),
    [...searchFilters(), o.limit(USUAL.search)],
  )
    .addHelpText('after', SEARCH_HELP)
    .action(async (words: string[], options: SearchOptions) => {
      const { askSearch } = await import('./search.ts')
      done(await askSearch(words.join(' '), options, streams))
    }),
]

const with_ = (command: Command, options: readonly Option[]): Command => {
  for (const option of options) command.addOption(option)
  return o.answered(command)
}
