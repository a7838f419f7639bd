/**
 * `npm run bench:read`: the whole of `muster read` (capture, article, analysis, claims, JSONL) against the language engine
 * alone, in one thread of one process, on the same news. Both are warmed up first and take turns in going first, so that
 * neither gains from what the other left warm; each figure is the median of the rounds. The clock is processor time, so
 * that other work on the machine weighs less. With --json it prints one line for other programs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { main } from '../src/cli/index.ts'
import { loadEngine } from '../src/language/index.ts'
import { readCorpus } from './corpus.ts'

const BYTES = 2 ** 18
const WARM_UPS = 1
const ROUNDS = 5
const ASKED = 0.5

const corpus = readCorpus(BYTES, WARM_UPS + ROUNDS)
const engine = loadEngine()
const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'))
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
const streams = { out: nowhere, err: process.stderr, width: 80, colour: false, errIsTerminal: false }

const seconds = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const parse = (texts: readonly string[]): number =>
  texts.reduce((n, text) => n + engine.parse(text).reduce((m, s) => m + s.words.length, 0), 0)

/** Words a second of the engine alone and of the whole command, on the same texts. */
const round = async (texts: readonly string[], index: number) => {
  const file = join(folder, `${index}.jsonl`)
  writeFileSync(file, texts.map((text, id) => `${JSON.stringify({ id: `${id}`, text })}\n`).join(''))
  let words = 0
  const timed = { engine: 0, read: 0 }
  const turns = [
    async () => {
      timed.engine = await seconds(() => {
        words = parse(texts)
      })
    },
    async () => {
      timed.read = await seconds(() => main(['read', file, '--format', 'jsonl'], streams))
    },
  ]
  for (const turn of index % 2 ? turns.toReversed() : turns) await turn()
  return { engine: words / timed.engine, read: words / timed.read, ratio: timed.engine / timed.read }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

try {
  const rounds = []
  for (const [i, texts] of corpus.parts.entries()) rounds.push(await round(texts, i))
  const timed = rounds.slice(WARM_UPS)
  const figures = {
    engine: median(timed.map((r) => r.engine)),
    read: median(timed.map((r) => r.read)),
    ratio: median(timed.map((r) => r.ratio)),
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
  else {
    const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')} words/s`
    console.log(`text          ${ROUNDS} rounds of a quarter of a megabyte of ${corpus.name}`)
    console.log(`engine alone  ${perSecond(figures.engine)}`)
    console.log(`muster read   ${perSecond(figures.read)}`)
    const met = figures.ratio >= ASKED ? 'met' : 'not met'
    console.log(`ratio         ${figures.ratio.toFixed(2)} (at least ${ASKED}: ${met})`)
    if (figures.ratio < ASKED) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
