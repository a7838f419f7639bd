/**
 * `npm run eval [SET…]`: measures Muster against the gold sets in ../shared/data and prints one table. A set that is not
 * there is named and passed over, so that the command works in any checkout.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SETS } from './eval/sets/index.ts'
import { tableLines } from './eval/table.ts'
import { openWorkbench, SHARED } from './eval/workbench.ts'

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    'from-source': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
})

const chosen = names.length ? SETS.filter((s) => names.some((n) => s.name.startsWith(n))) : SETS
const bench = openWorkbench({
  fromSource: flags['from-source'],
  misses: flags.misses,
  verbose: flags.verbose,
})
const missing: string[] = []
try {
  for (const set of chosen) {
    if (set.notYet) console.log(`${set.name.padEnd(20)} ${set.notYet}`)
    else if (set.needs.some((f) => !existsSync(join(SHARED, f)))) missing.push(set.name)
    else
      try {
        console.log(tableLines(set.name, set.measure(bench)).join('\n'))
      } catch (error) {
        process.exitCode = 1
        console.log(`${set.name.padEnd(20)} failed: ${(error as Error).message.split('\n')[0]}`)
      }
  }
  if (missing.length) console.log(`not measured, for ../shared does not hold them: ${missing.join(', ')}`)
} finally {
  bench.close()
}
