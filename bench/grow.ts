/**
 * `npm run bench:grow`: how a ledger's store grows. Reports are made of snippets of real sentences (of ../shared, where it
 * is at hand; else of invented ones): the snippets are read once, and their records moved to their places, so that what is
 * timed is keeping, linking and making the records anew, not reading. Every thousand before each size is timed, in
 * processor time of the whole process; then the questions of the views are asked many times. `--sizes 1000,10000`,
 * `--a-day 10`, `--told-for 14` (days for which a sentence comes back; 0 for ever), `--ledger FOLDER` (kept; goes on from a store that is there), `--snippets FILE` (keeps what was read of the sentences for
 * the next run), `--save` writes bench/grow.md.
 */
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { type Receipt, type Sealed, Text } from '../src/base/index.ts'
import { optimiseLate } from '../src/cli/index.ts'
import { openSqlite, register, StoredLinker, saveReadings, tallySources } from '../src/store/index.ts'
import { ask } from './ask.ts'
import { type Document, news } from './news.ts'
import { realDocuments } from './real-documents.ts'
import { type Recombined, recombined, type Snippet, snippetsOf } from './recombined.ts'

optimiseLate()
const BATCH = 32
const TIMED = 1000
/** Queries of the views take at most so many milliseconds, of twenty times nineteen. */
const MOST_WAIT = 100
const GROWTH = 1.5
const SNIPPETS = 50_000

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
const real = realDocuments()
const some = function* (): Generator<Partial<Document>> {
  let left = 2000
  for (const story of news())
    if (left--) yield story
    else return
}
/** The snippets, read now or kept from a run before: a line of JSON for each. */
const readSnippets = async (): Promise<Snippet[]> => {
  const kept = values.snippets
  if (kept && existsSync(kept)) {
    const snippets: Snippet[] = []
    for await (const line of createInterface({ input: createReadStream(kept) })) {
      const { json, ...rest } = JSON.parse(line) as Omit<Snippet, 'json'> & { json: string }
      snippets.push({ ...rest, json: Buffer.from(json) })
    }
    return snippets
  }
  const read = await snippetsOf(real.length ? real : [...some()], SNIPPETS)
  if (kept)
    writeFileSync(kept, read.map((s) => `${JSON.stringify({ ...s, json: s.json.toString() })}\n`).join(''))
  return read
}
const snippets = await readSnippets()
console.log(`${snippets.length} snippets of ${real.length ? 'real' : 'invented'} sentences`)

const folder = values.ledger ?? mkdtempSync(join(tmpdir(), 'muster-grow-'))
const file = join(folder, 'index.sqlite')
const store = await openSqlite(file, { write: true })
const linker = new StoredLinker()

const receiptOf = ({ report }: Recombined): Receipt => ({
  kind: 'capture',
  document: report.document,
  source: 'recombined',
  input: report.input,
  retrievedAt: '2026-01-01T00:00:00.000Z',
  length: 0,
  mediaType: 'text/plain',
  context: {},
})

/** Takes reports in, all or none of them. */
const take = (from: number, batch: readonly Recombined[]): Promise<void> =>
  store.db.transaction().execute(async (db) => {
    const entries = batch.map(
      (r, k): Sealed<Receipt> => ({ seq: from + k + 1, prev: '', hash: '', fact: receiptOf(r) }),
    )
    await register(db, store.dialect, entries)
    const readings = batch.map(({ report, text }, k) => {
      const { passages: _, names: __, places: ___, times: ____, claims: _____, ...about } = report
      const article = { ...about, language: 'en', text: new Text(text), blocks: [], map: [] }
      const packed = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value), { level: 3 })
      return {
        seq: from + k + 1,
        reading: { article, report, articleBody: packed({ ...article, text }), reportBody: packed(report) },
      }
    })
    await saveReadings(db, store.dialect, readings, { ruleSet: 'bench', model: 'bench' })
    const at = { db, dialect: store.dialect }
    await linker.add(
      at,
      batch.map((r) => r.report.document),
      readings,
    )
    await linker.refresh(at)
  })

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Size {
  readonly reports: number
  readonly milliseconds: number
  readonly rss: number
  readonly megabytes: number
  readonly events: number
}

const figures: Size[] = []
const questions: string[] = []
const stream = recombined(snippets, { aDay: Number(values['a-day']), toldFor: Number(values['told-for']) })
const held = await store.db
  .selectFrom('document')
  .select((e) => e.fn.countAll<number>().as('n'))
  .executeTakeFirstOrThrow()
let count = Number(held.n)
for (let k = 0; k < count; k++) stream.next()

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
  while (count < size) {
    const batch = Array.from(
      { length: Math.min(BATCH, size - count) },
      () => stream.next().value as Recombined,
    )
    const start = processorTime()
    await take(count, batch)
    if (count >= size - TIMED) {
      spent += processorTime() - start
      timed += batch.length
    }
    count += batch.length
    if (count % 5000 < batch.length)
      console.error(`${count} reports, ${(processorTime() / 1000).toFixed(0)} s`)
  }
  const events = await store.db
    .selectFrom('event')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const files = [file, `${file}-wal`].filter(existsSync)
  figures.push({
    reports: count,
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
  `Questions of the views at ${count} reports, milliseconds:`,
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
await store.close()
if (!values.ledger) rmSync(folder, { recursive: true })
