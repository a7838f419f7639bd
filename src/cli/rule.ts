import { Argument, Command, Option } from 'commander'
import { files, format, published, publisher } from './options.ts'
import type { RuleGrepOptions } from './rule-grep.ts'
import type { RuleListOptions } from './rule-list.ts'
import type { Streams } from './streams.ts'

const RULE_HELP = `
Examples:
  muster rule list --type kill                which rules find killings
  muster rule test kill/verb                  whether it does what it says
  muster rule grep kill/verb reports.jsonl    what it finds in your own reports
  muster rule help grep                       all about one of these`

const LIST_HELP = `
One rule a line, in the order in which they are asked: where two fire at one word,
the earlier one wins. The columns are the id (which begins with the claim type), how
many examples and near-misses it has, its group (a file in src/claims/rules), and what it
looks for: some words of its trigger, then its roles, with a question mark where a role
may be missing.

Examples:
  muster rule list --type kill
  muster rule list --format jsonl | grep -w mortar     all that is known of each`

const TEST_HELP = `
Without an ID, all rules. Each example must fire its rule, with the marked words as its
trigger and roles; no near-miss may. For one that fails, it says how far the rule got,
and gives the sentence's tree: number, word, tag, relation, and what the word hangs on.

Exit code: 0 all as declared, 1 some failed, 2 wrong use.`

const GREP_HELP = `
Each find stands with the words around it: [the words of the claim] with their
‹trigger›, then its slots. A find that became no claim says why.

FILE is what muster read takes: text, HTML, PDF, .jsonl (or .jsonl.gz), folders, or -
for standard input. A document that cannot be read is named on the error stream and the
others are read. Exit code: 0 done, 1 some documents failed, 2 wrong use.

Examples:
  muster rule grep flee/verb samples
  muster rule grep flee/verb reports.jsonl --format jsonl`

const ruleId = (): Argument => new Argument('<ID>', 'id of a rule, as muster rule list gives them')

/** `muster rule` and what it can do: list, test, grep. */
export const ruleCommand = (streams: Streams, done: (code: number) => void): Command => {
  const command = new Command('rule')
    .summary('list, test and try the rules that find claims')
    .description('Lists, tests and tries the rules that find claims.')
    .helpCommand('help [command]', 'show all about one of these')
    .addHelpText('after', RULE_HELP)

  command
    .command('list')
    .summary('list the rules')
    .description('Lists the rules.')
    .addOption(new Option('--type <TYPE>', 'only rules that yield claims of this type'))
    .addOption(format())
    .addHelpText('after', LIST_HELP)
    .action(async (options: RuleListOptions) => {
      const { listRules } = await import('./rule-list.ts')
      done(await listRules(options, streams))
    })

  command
    .command('test')
    .summary('run the examples and near-misses of rules')
    .description('Runs the examples and near-misses of rules through the real analysis.')
    .addArgument(new Argument('[ID...]', 'ids of rules, as muster rule list gives them'))
    .addHelpText('after', TEST_HELP)
    .action(async (ids: string[]) => {
      const { testRules } = await import('./rule-test.ts')
      done(await testRules(ids, streams))
    })

  command
    .command('grep')
    .summary('show what a rule finds in reports')
    .description('Shows what a rule finds in reports.')
    .addArgument(ruleId())
    .addArgument(files())
    .addOption(published())
    .addOption(publisher())
    .addOption(format())
    .addHelpText('after', GREP_HELP)
    .action(async (id: string, inputs: string[], options: RuleGrepOptions) => {
      const { grepRule } = await import('./rule-grep.ts')
      done(await grepRule(id, inputs, options, streams))
    })
  return command
}
