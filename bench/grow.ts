/**
 * `npm run bench:grow`: how a ledger's store grows. Reports are made of snippets of real sentences (of ../shared, where it
 * is at hand; else of invented ones): the snippets are read once, and their records moved to their places, so that what is
 * timed is keeping, linking and making the records anew, not reading. Every thousand before each size is timed, in
 * processor time of the whole process; then the questions of the views are asked many times. `--sizes 1000,10000`,
 * `--a-day 10`, `--told-for 14` (days for which a sentence comes back; 0 for ever), `--ledger FOLDER` (kept; goes on from a store that is there), `--snippets FILE` (keeps what was read of the sentences for
 * the next run), `--save` writes bench/grow.md.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { optimiseLate } from '../src/cli/index.ts'
import { tallySources } from '../src/store/index.ts'
import { ask } from './ask.ts'
import { BATCH, GrownLedger } from './grown-ledger.ts'
import { keptSnippets } from './kept-snippets.ts'

optimiseLate()
const TIMED = 1000
/** Queries of the views take at most so many milliseconds, of twenty times nineteen. */
const MOST_WAIT = 100
const GROWTH = 1.5

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,30000,60000,100000' },
    'a-day': { type: 'string', default: '10' },
    'told-for': { type: 'string', default: '14' },
    ledger: { type: 'string' },
    snippets: { type: 'string' },
    save: { type: 'boolean' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const { snippets, of } = await keptSnippets(values.snippets)
console.log(`${snippets.length} snippets of ${of} sentences`)

const folder = values.ledger ?? mkdtempSync(join(tmpdir(), 'muster-grow-'))
const flow = { aDay: Number(values['a-day']), toldFor: Number(values['told-for']) }
const ledger = await GrownLedger.open(folder, snippets, flow)
const { store, file } = ledger

interface Size {
  readonly reports: number
  readonly milliseconds: number
  readonly rss: number
  readonly megabytes: number
  readonly events: number
}

const figures: Size[] = []
const questions: string[] = []

const save = (): void => {
  const [tens, hundreds] = [10_000, 100_000].map((n) => figures.find((f) => f.reports === n)?.milliseconds)
  const ratio = tens !== undefined && hundreds !== undefined ? hundreds / tens : undefined
  const lines = [
    '# How a ledger grows',
    '',
    'Made by `npm run bench:grow -- --save`, in SQLite. Milliseconds of processor time a report (saved, linked, its events',
    'made anew), means of the last thousand before each size; the most memory that the process has had; the file.',
    '',
    '| reports | ms a report | memory, MB | file, MB | events |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...figures.map(rowOf),
    '',
    ...(ratio === undefined
      ? []
      : [
          `A report at 100,000 takes ${ratio.toFixed(2)} of the time at 10,000 (at most ${GROWTH}: ${ratio <= GROWTH ? 'met' : 'not met'}).`,
          '',
        ]),
    ...questions,
  ]
  if (values.save) writeFileSync('bench/grow.md', `${lines.join('\n').trim()}\n`)
}

const rowOf = (f: Size): string =>
  `| ${f.reports} | ${f.milliseconds.toFixed(1)} | ${f.rss.toFixed(0)} | ${f.megabytes.toFixed(0)} | ${f.events} |`

for (const size of sizes) {
  let spent = 0
  let timed = 0
  while (ledger.count < size) {
    const most = Math.min(BATCH, size - ledger.count)
    const milliseconds = await ledger.grow(most)
    if (ledger.count > size - TIMED) {
      spent += milliseconds
      timed += most
    }
    if (ledger.count % 5000 < most)
      console.error(`${ledger.count} reports, ${(process.cpuUsage().user / 1e6).toFixed(0)} s`)
  }
  const events = await store.db
    .selectFrom('event')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const files = [file, `${file}-wal`].filter(existsSync)
  figures.push({
    reports: ledger.count,
    milliseconds: spent / Math.max(1, timed),
    rss: process.resourceUsage().maxRSS / 1024,
    megabytes: files.reduce((sum, f) => sum + statSync(f).size, 0) / 2 ** 20,
    events: Number(events.n),
  })
  console.log(rowOf(figures.at(-1)!))
  save()
}
await tallySources(store)
const asked = await ask(store)
questions.push(
  `Questions of the views at ${ledger.count} reports, milliseconds:`,
  '',
  '| question | median | 95 % |',
  '| --- | ---: | ---: |',
)
for (const { name, median, slow } of asked)
  questions.push(`| ${name} | ${median.toFixed(1)} | ${slow.toFixed(1)} |`)
const slowest = Math.max(...asked.map((a) => a.slow))
questions.push(
  '',
  `The slowest takes ${slowest.toFixed(0)} ms (at most ${MOST_WAIT}: ${slowest <= MOST_WAIT ? 'met' : 'not met'}).`,
)
console.log(questions.join('\n'))
save()
await ledger.close()
if (!values.ledger) rmSync(folder, { recursive: true })
