/**
 * `npm run bench:beside -- --ledgers SMALL,LARGE`: two stores of `bench:grow`, kept with `--ledger`, grow in turns by batches
 * in one process, so that what else the machine does touches both alike. Milliseconds of processor time a report, by
 * thousands, and their ratio; in the first thousand the process is still warming up. `--reports 3000` each; the flow of
 * reports as for `bench:grow`: `--a-day`, `--told-for`, `--snippets`.
 */
import { parseArgs } from 'node:util'
import { optimiseLate } from '../src/cli/index.ts'
import { BATCH, GrownLedger } from './grown-ledger.ts'
import { keptSnippets } from './kept-snippets.ts'

optimiseLate()
const PART = 1000

const { values } = parseArgs({
  options: {
    ledgers: { type: 'string' },
    reports: { type: 'string', default: '3000' },
    'a-day': { type: 'string', default: '10' },
    'told-for': { type: 'string', default: '14' },
    snippets: { type: 'string' },
  },
})
const [small, large] = values.ledgers?.split(',') ?? []
if (!small || !large) {
  console.error('bench:beside: give two folders that bench:grow has made: --ledgers SMALL,LARGE')
  process.exit(2)
}
const { snippets } = await keptSnippets(values.snippets)
const flow = { aDay: Number(values['a-day']), toldFor: Number(values['told-for']) }
const both = [await GrownLedger.open(small, snippets, flow), await GrownLedger.open(large, snippets, flow)]
console.log(
  `| reports | ms a report among ${both.map((l) => l.count).join(' | ms a report among ')} | ratio |`,
)
for (let done = 0; done < Number(values.reports); done += PART) {
  const spent = [0, 0]
  for (let part = 0; part < PART; part += BATCH)
    for (const [k, ledger] of both.entries()) spent[k]! += await ledger.grow(Math.min(BATCH, PART - part))
  const [a, b] = spent.map((ms) => ms / PART) as [number, number]
  console.log(`| ${done + 1} to ${done + PART} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)} |`)
}
for (const ledger of both) await ledger.close()
