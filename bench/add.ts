/**
 * `npm run bench:add`: how fast a ledger takes documents in. The real reports at hand (../shared, those of two gold sets)
 * or invented ones (bench/news.ts) are added to an empty ledger in a temporary folder, once reading in one thread and once
 * in two, each in a process of its own; then twice at once, to see what the machine gives at most. What the store takes is
 * told apart: the time within calls to SQLite, by what they are for, and that of the archive, which is measured alone. `--reports 400` says how many, `--ledger postgres://…` where else, `--save` writes
 * bench/add.md.
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
    threads: { type: 'string', default: '1,2' },
    ledger: { type: 'string' },
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
try {
  const file = join(folder, 'reports.jsonl')
  writeFileSync(file, documents.map((d) => `${JSON.stringify(d)}\n`).join(''))
  const runs: Run[] = []
  for (const threads of values.threads.split(',')) {
    runs.push(await run(values.ledger ?? join(folder, `ledger-${threads}`), threads, file))
    console.log(rowOf(runs.at(-1)!))
  }
  // two at once that share nothing: no two threads on this machine can be faster
  const apart = await Promise.all(['a', 'b'].map((name) => run(join(folder, `apart-${name}`), '1', file)))
  const most = (2 * runs[0]!.seconds) / Math.max(...apart.map((r) => r.seconds))
  const [one, two] = runs
  const kind = real.length ? 'real' : 'invented'
  const lines = [
    '# How fast a ledger takes documents in',
    '',
    `Made by \`npm run bench:add -- --reports ${documents.length} --save\`: ${kind} reports into an empty ledger.`,
    '',
    '| threads | reports/s | words/s | seconds | saving | finding neighbours | memory, MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...runs.map(rowOf),
    '',
    ...(one && two
      ? [`Two threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one.`]
      : []),
    `Two processes at once, with one thread each and nothing in common, get ${most.toFixed(2)} times as much done as one alone:`,
    'what the cores of this machine give. Of two threads one reads, and the other links.',
  ]
  console.log(lines.slice(-3).join('\n'))
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

function rowOf(run: Run): string {
  const { threads, reports, words, seconds, parts, rss } = run
  const share = (name: string): string => `${(((parts[name] ?? 0) / seconds) * 100).toFixed(1)} %`
  return `| ${threads} | ${(reports / seconds).toFixed(1)} | ${Math.round(words / seconds)} | ${seconds.toFixed(1)} | ${share('saving')} | ${share('finding')} | ${rss.toFixed(0)} |`
}
