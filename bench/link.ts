/**
 * `npm run bench:link`: how linking grows. Reports are taken in one by one, and the last thousand before each size are
 * timed: `Linker.add`, and then `Linker.recordsAbout` of the report. Reading them is not. The invented reports
 * (bench/news.ts) come as a constant number a day, so that ten times as many span ten times the days; the real ones, where
 * ../shared is at hand, are those of two gold sets by their days. The clock is processor time, so that other work on the
 * machine weighs less. `--sizes 1000,10000` sets the sizes, `--a-day 3` the reports of a day, `--save` writes the table to bench/link.md.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Report } from '../src/base/index.ts'
import { Linker } from '../src/linker/index.ts'
import { GROWTH, type Growth, growthOf, tableOf } from './growth.ts'
import { A_DAY, type Document, news } from './news.ts'
import { realDocuments } from './real-documents.ts'
import { readReport } from './reports.ts'

const TIMED = 1000
const MEGABYTE = 2 ** 20

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    save: { type: 'boolean' },
    'a-day': { type: 'string', default: String(A_DAY) },
  },
})
const sizes = values.sizes.split(',').map(Number)

const collect = globalThis.gc
if (!collect) throw new Error('run with node --expose-gc, as npm run bench:link does')

const microseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Adds a report and asks for its records, and says what that took. */
const step = (linker: Linker, report: Report) => {
  const heap = process.memoryUsage().heapUsed
  const start = microseconds()
  const { judged, neighbours } = linker.add(report)
  const records = linker.recordsAbout(report.document)
  const milliseconds = (microseconds() - start) / 1000
  const grown = (process.memoryUsage().heapUsed - heap) / MEGABYTE
  const touched = new Set(records.flatMap((r) => (r.kind === 'event' ? r.documents : []))).size
  return { milliseconds, grown, judged, neighbours, touched }
}

const HEAD = [
  '# How linking grows',
  '',
  'Made by `npm run bench:link -- --save`. Means of the last thousand reports before each size, each added and asked for',
  'its records: milliseconds of processor time and their 95th percentile, pairs of episodes compared, reports that share',
  'its words, reports of its events. The heap is what the linker holds, reports and all; *step* is the most that the heap',
  'grew within one step, waste included.',
  '',
]

const figures: Growth[] = []

/** How the time at 100,000 stands to that at 10,000, where both were measured. */
const ratioOf = (): number | undefined => {
  const [tens, hundreds] = [10_000, 100_000].map(
    (n) => figures.find((f) => f.corpus === 'invented' && f.documents === n)?.milliseconds,
  )
  return tens !== undefined && hundreds !== undefined ? hundreds / tens : undefined
}

const verdict = (): string[] => {
  const ratio = ratioOf()
  if (ratio === undefined) return []
  const met = ratio <= GROWTH ? 'met' : 'not met'
  return [
    `A report added at 100,000 takes ${ratio.toFixed(2)} of the time at 10,000 (at most ${GROWTH}: ${met}).`,
  ]
}

const save = (): void =>
  writeFileSync('bench/link.md', `${[...HEAD, ...tableOf(figures), '', ...verdict()].join('\n').trim()}\n`)

/** Takes reports in until each size is reached, or none are left. */
const grow = async (name: string, documents: Iterator<Partial<Document>>, all: readonly number[]) => {
  const linker = new Linker()
  collect()
  const before = process.memoryUsage().heapUsed
  let count = 0
  const read = async (): Promise<Report | undefined> => {
    const next = documents.next()
    return next.done ? undefined : await readReport(next.value)
  }
  for (const size of all) {
    for (; count < size - TIMED; count++) linker.add((await read())!)
    const last: Report[] = []
    while (last.length < TIMED) last.push((await read())!)
    collect()
    const steps = last.map((report) => step(linker, report))
    count += last.length
    last.length = 0
    collect()
    const heap = (process.memoryUsage().heapUsed - before) / MEGABYTE
    const figure = growthOf(name, count, heap, steps)
    figures.push(figure)
    console.log(tableOf([figure]).at(-1))
    if (values.save) save()
  }
}

console.log(tableOf([]).join('\n'))
await grow('invented', news(Number(values['a-day'])), sizes)
const real = realDocuments()
if (real.length >= TIMED)
  await grow('real', real.values(), [...new Set(sizes.map((n) => Math.min(n, real.length)))])
console.log(verdict().join('\n'))
if ((ratioOf() ?? 0) > GROWTH) process.exitCode = 1
