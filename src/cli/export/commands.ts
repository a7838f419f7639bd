import { Command, Option } from 'commander'
import { claimFilters, eventFilters, figureFilters } from '../ask/filters.ts'
import { ledgerOption } from '../ledger-option.ts'
import type { Streams } from '../streams.ts'
import type { ExportOptions } from './export-ledger.ts'

const HELP = `
To standard output, all that fits the filters, which are those of muster claims, events
and figures. In CSV, text that a spreadsheet would take for a formula has an apostrophe
before it; --bom puts the mark before it by which some spreadsheets know UTF-8.

Exit code: 0 done, 1 the ledger cannot be read, 2 wrong use.

Examples:
  muster export events --as geojson --country SYR > events.geojson
  muster export claims --as csv --type kill > killed.csv
  muster export figures --as jsonl --contested`

/** What can be exported as what: as `EXPORTS` of the API has it, which is not loaded for a command line. */
export const FORMATS = {
  claims: ['csv', 'jsonl'],
  events: ['csv', 'jsonl', 'geojson'],
  figures: ['csv', 'jsonl'],
} as const

const FILTERS = { claims: claimFilters, events: eventFilters, figures: figureFilters } as const

/** `muster export claims|events|figures`. */
export const exportCommand = (streams: Streams, done: (code: number) => void): Command => {
  const parent = new Command('export')
    .summary('hand claims, events or figures to another tool')
    .description('Prints claims, events or figures of the ledger as CSV, JSONL or GeoJSON.')
    .addHelpText('after', HELP)
  for (const what of ['claims', 'events', 'figures'] as const) {
    const command = new Command(what)
      .summary(`as ${FORMATS[what].join(', ')}`)
      .description(`Prints the ${what} of the ledger that fit the filters, for another tool.`)
      .addOption(ledgerOption())
      .addOption(new Option('--as <FORMAT>', 'of the file').choices(FORMATS[what]).default('csv'))
      .addOption(new Option('--bom', 'with CSV: the mark of UTF-8'))
    for (const option of FILTERS[what]()) command.addOption(option)
    parent.addCommand(
      command.addHelpText('after', HELP).action(async (options: ExportOptions) => {
        const { exportLedger } = await import('./export-ledger.ts')
        done(await exportLedger(what, options, streams))
      }),
    )
  }
  return parent
}
