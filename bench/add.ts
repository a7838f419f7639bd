/**
 * `npm run bench:add`: how fast a ledger takes documents in. The real reports at hand (../shared, those of two gold sets)
 * or invented ones (bench/news.ts) are added to an empty ledger in a temporary folder, once with one thread and once with
 * two, each in a process of its own; then twice at once, to see what the machine gives at most. This is done over and over
 * (`--rounds 3`), and the middle one of the results is told: a machine that others use too is now faster, now slower. What
 * the store takes is told apart: the time within calls to SQLite, by what they are for, and that of the archive, which is
 * measured alone. `--reports 400` says how many, `--save` writes bench/add.md.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Document, news } from './news.ts'
import { realDocuments } from './real-documents.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    save: { type: 'boolean' },
  },
})

/** What one run tells of itself. */
export interface Run {
  readonly threads: number
  readonly seconds: number
  readonly reports: number
  readonly words: number
  /** Seconds within calls of the main thread, by what they are for. */
  readonly parts: Readonly<Record<string, number>>
  readonly rss: number
}

const wanted = Number(values.reports)
const real = realDocuments()
const invented = function* (): Generator<Partial<Document>> {
  for (const story of news()) yield story
}
const documents: Partial<Document>[] = []
for (const document of real.length ? real : invented()) {
  if (documents.length >= wanted) break
  documents.push(document)
}

const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'))
const file = join(folder, 'reports.jsonl')
try {
  writeFileSync(file, documents.map((d) => `${JSON.stringify(d)}\n`).join(''))
  const rounds: Round[] = []
  while (rounds.length < Number(values.rounds)) {
    rounds.push(await round(rounds.length))
    console.log(said(rounds.at(-1)!))
  }
  const kind = real.length ? 'real' : 'invented'
  const most = middle(rounds.map((r) => (2 * r.one.seconds) / r.apart))
  const lines = [
    '# How fast a ledger takes documents in',
    '',
    `Made by \`npm run bench:add -- --reports ${documents.length} --rounds ${rounds.length} --save\`: ${kind} reports into an empty ledger, the middle of`,
    `${rounds.length} rounds by each column.`,
    '',
    '| threads | reports/s | words/s | seconds | saving | finding neighbours | memory, MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    rowOf(rounds.map((r) => r.one)),
    rowOf(rounds.map((r) => r.two)),
    '',
    `Two threads are ${middle(rounds.map(fasterBy)).toFixed(2)} times as fast as one (by rounds: ${rounds.map((r) => fasterBy(r).toFixed(2)).join(', ')}).`,
    `Two processes at once, with one thread each and nothing in common, get ${most.toFixed(2)} times as much done as one alone:`,
    'what the cores of this machine give. Of two threads one reads, and the other links. Both saving and finding are told of',
    'the time that passes; with two threads that is the time of one of them.',
  ]
  console.log(lines.slice(5).join('\n'))
  if (values.save) writeFileSync('bench/add.md', `${lines.join('\n')}\n`)
} finally {
  rmSync(folder, { recursive: true })
}

/** One run, in a process of its own. */
async function run(ledger: string, threads: string, file: string): Promise<Run> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'bench/add-run.ts', ledger, threads, file],
    { maxBuffer: 2 ** 26 },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Run
}

/** One thread, two threads, and two processes at once: the seconds of the slower one. */
interface Round {
  readonly one: Run
  readonly two: Run
  readonly apart: number
}

async function round(n: number): Promise<Round> {
  const at = (name: string): string => join(folder, `${name}-${n}`)
  const one = await run(at('one'), '1', file)
  const two = await run(at('two'), '2', file)
  // two at once that share nothing: no two threads on this machine can be faster
  const apart = await Promise.all(['a', 'b'].map((name) => run(at(name), '1', file)))
  for (const name of ['one', 'two', 'a', 'b']) rmSync(at(name), { recursive: true })
  return { one, two, apart: Math.max(...apart.map((r) => r.seconds)) }
}

function fasterBy({ one, two }: Round): number {
  return one.seconds / two.seconds
}

function said(round: Round): string {
  const { one, two, apart } = round
  return `${one.seconds.toFixed(1)} s with one thread, ${two.seconds.toFixed(1)} s with two (${fasterBy(round).toFixed(2)}); two processes ${apart.toFixed(1)} s`
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!
}

function rowOf(runs: readonly Run[]): string {
  const of = (value: (run: Run) => number, digits = 0): string => middle(runs.map(value)).toFixed(digits)
  const share = (name: string): string => `${of((r) => ((r.parts[name] ?? 0) / r.seconds) * 100, 1)} %`
  const cells = [
    runs[0]!.threads,
    of((r) => r.reports / r.seconds, 1),
    of((r) => r.words / r.seconds),
    of((r) => r.seconds, 1),
    share('saving'),
    share('finding'),
    of((r) => r.rss),
  ]
  return `| ${cells.join(' | ')} |`
}
