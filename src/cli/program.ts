import { Command, Option } from 'commander'
import { accountCommand } from './account/commands.ts'
import { addCommands } from './add/commands.ts'
import { askCommands } from './ask/commands.ts'
import { auditCommand } from './audit.ts'
import { decideCommand } from './decide/commands.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export/commands.ts'
import { LAYERS, type Layer } from './layer-names.ts'
import { linkCommand } from './link.ts'
import { files, format, published, publisher } from './options.ts'
import { rebuildCommand } from './rebuild.ts'
import { ruleCommand } from './rule.ts'
import { serveCommand } from './serve/commands.ts'
import { portOption } from './serve/port-option.ts'
import type { Streams } from './streams.ts'
import { version } from './version.ts'
import { workCommand } from './work.ts'

const ABOUT = `Muster reads news reports and keeps what they claim: who says what happened,
where, when, to how many, and on whose word.`

const EXAMPLES = `
Try:
  muster samples                              the reports that ship with Muster
  muster read report.txt page.html            your own: text, HTML, PDF, JSONL, folders
  cat report.txt | muster read -              standard input
  muster read reports.jsonl --format jsonl    one JSON object a claim, for other programs
  muster link archive/                        which reports tell of one event, and by whose count
  muster add archive/ https://news.example/   keep them in a ledger, and ask it:
  muster events --min-origins 2               what several sources tell
  muster serve                                the workbench over it, in the browser
  muster analyse report.txt --layer times     one layer of what lies under the claims
  muster explain report.txt --words "fled to" which rules were tried there
  muster help read                            all about one command`

const READ_HELP = `
FILE is a text, HTML or PDF file, a .jsonl file with one document a line
({"id", "url", "title", "publisher", "published", "html" or "text"}), a folder of
these, or - for standard input.

A document that cannot be read is named with its reason on the error stream, and
the others are read. Exit code: 0 done, 1 some documents failed, 2 wrong use.

Example:
  muster read strike.html --published 2012-06-25 --publisher "The Harbour Gazette"`

const ANALYSE_HELP = `
Layers:
  article       what is known of the report, and its own text
  blocks        the parts of the text, and what each is
  sentences, tokens, entities
                of the language engine, for every block
  syntax        the same as CoNLL-U; a .conllu or .conllu.gz file keeps its words
                and sentences and gets new tags and trees
  times, places, quantities, attributions
                what the parts that give claims say

Prints one JSON object a document: {"input": …, "LAYER": […]}. Starts and ends are
Unicode code points of the document's text.

Example:
  muster analyse samples/01-wire-story.txt --layer attributions`

/** The commands. Each sets the exit code of the run through `done`, and loads what it needs when it is called. */
export const programOf = (streams: Streams, done: (code: number) => void): Command => {
  const program = new Command('muster')
    .description(ABOUT)
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show all about a command')
    .configureHelp({ helpWidth: streams.width })
    .configureOutput({
      writeOut: (text) => streams.out.write(text),
      writeErr: (text) => streams.err.write(text),
      outputError: (text, put) => put(text.replace(/^error: /, 'muster: ')),
    })
    .exitOverride()
    .addHelpText('after', EXAMPLES)

  program
    .command('read')
    .summary('print the claims of reports')
    .description('Prints what each report claims.')
    .addArgument(files())
    .addOption(published())
    .addOption(publisher())
    .addOption(format())
    .addHelpText('after', READ_HELP)
    .action(async (inputs: string[], options) => {
      const { read } = await import('./read.ts')
      done(await read(inputs, options, streams))
    })

  program
    .command('analyse')
    .summary('print one layer of the analysis')
    .description('Prints one layer of what lies under the claims.')
    .addArgument(files())
    .addOption(new Option('--layer <LAYER>', 'which layer').choices(LAYERS).makeOptionMandatory())
    .addOption(published())
    .addOption(publisher())
    .addHelpText('after', ANALYSE_HELP)
    .action(async (inputs: string[], options: { layer: Layer }) => {
      const { analyseFiles } = await import('./analyse.ts')
      done(await analyseFiles(inputs, options, streams))
    })

  program
    .command('samples')
    .summary('read the sample reports that ship with Muster')
    .description('Reads the sample reports that ship with Muster, and says what to try next.')
    .addOption(
      new Option('--serve', 'keep them in the ledger ./muster-samples, and open the workbench over it'),
    )
    .addOption(portOption().implies({ serve: true }))
    .addOption(new Option('--open', 'open it in the browser').implies({ serve: true }))
    .action(async (options: { serve?: true; port?: number; open?: true }) => {
      if (options.serve) {
        const { serveSamples } = await import('./serve/serve-samples.ts')
        return done(await serveSamples(options, streams))
      }
      const { readSamples } = await import('./samples.ts')
      done(await readSamples(streams))
    })

  for (const command of [
    linkCommand(streams, done),
    ...addCommands(streams, done),
    workCommand(streams, done),
    ...askCommands(streams, done),
    exportCommand(streams, done),
    serveCommand(streams, done),
    accountCommand(streams, done),
    decideCommand(streams, done),
    auditCommand(streams, done),
    rebuildCommand(streams, done),
    explainCommand(streams, done),
    ruleCommand(streams, done),
  ])
    program.addCommand(command)

  for (const command of program.commands) setUp(command, 'muster', program, streams)
  return program.showHelpAfterError('Try: muster --help')
}

/** A command and those below it print where the program prints, and name the command that tells more of them. */
const setUp = (command: Command, path: string, program: Command, streams: Streams): void => {
  command
    .copyInheritedSettings(program)
    .configureHelp({ helpWidth: streams.width })
    .showHelpAfterError(
      path === 'muster' ? `Try: muster help ${command.name()}` : `Try: ${path} help ${command.name()}`,
    )
  for (const below of command.commands) setUp(below, `${path} ${command.name()}`, program, streams)
}
