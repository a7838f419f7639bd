/**
 * `npm run eval [-- SET… --from-source --misses --verbose --save]`: measures Muster against the gold sets in
 * ../shared/data and prints one table. A set that is not there is named, so that the command works in any checkout.
 *
 * SET…           only these (`seeds`, `muc4`); else all
 * --from-source  runs src as it stands; else what is built, after building it anew where the sources are newer
 * --misses       tells on the error stream what was missed
 * --verbose      tells there what lies under the figures: by publisher, by label
 * --save         adds the run to eval/history.jsonl and eval/README.md, with its date and commit
 */
import { parseArgs } from 'node:util'
import { buildIfStale } from './build-if-stale.ts'
import { choose, measure, type Outcome } from './eval/run.ts'
import { save, stateOfTree } from './eval/save.ts'
import type { EvalSet } from './eval/set.ts'
import { SETS } from './eval/sets/index.ts'
import { closing, HEADING, tableLines } from './eval/table.ts'
import { openWorkbench } from './eval/workbench.ts'

const WRONG_USE = 2

interface Wanted {
  readonly sets: readonly EvalSet[]
  readonly flags: Readonly<Record<'from-source' | 'misses' | 'verbose' | 'save', boolean>>
}

const wanted = (): Wanted => {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'from-source': flag, misses: flag, verbose: flag, save: flag },
  })
  if (values.save && positionals.length)
    throw new RangeError('a saved run measures all sets: name none with --save')
  return { sets: choose(SETS, positionals), flags: values }
}

const evaluate = ({ sets, flags }: Wanted): void => {
  if (!flags['from-source']) buildIfStale()
  const tree = flags.save ? stateOfTree() : undefined
  const bench = openWorkbench({ ...flags, fromSource: flags['from-source'] })
  const outcomes: Outcome[] = []
  try {
    console.log(HEADING)
    for (const set of sets) {
      const outcome = measure(set, bench)
      outcomes.push(outcome)
      console.log(tableLines(outcome).join('\n'))
    }
  } finally {
    bench.close()
  }
  console.log(closing(outcomes))
  if (outcomes.some((o) => 'failed' in o)) process.exitCode = 1
  if (tree) save(outcomes, tree)
}

let asked: Wanted | undefined
try {
  asked = wanted()
} catch (error) {
  console.error(`eval: ${(error as Error).message}`)
  process.exitCode = WRONG_USE
}
if (asked) evaluate(asked)
