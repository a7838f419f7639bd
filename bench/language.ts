/**
 * `npm run bench`: the whole language engine (words, sentences, tags, lemmas, trees, noun phrases) against wink-nlp
 * (words, sentences, tags), in one thread, on the same megabyte of text. What counts is the first reading, as a person
 * who runs the program meets it; how fast both are once the compiler of the runtime has warmed up is printed beside it.
 * The clock is processor time, so that other work on the machine weighs less.
 */
import { readCorpus } from './corpus.ts'

const MEGABYTE = 2 ** 20
const WARM_ROUNDS = 3

const started = performance.now()
const { loadEngine } = await import('../src/language/index.ts')
const engine = loadEngine()
engine.parse('The engine is ready when it has read its first sentence.')
const ready = performance.now() - started

const corpus = readCorpus(MEGABYTE, WARM_ROUNDS + 1)
console.log(`text      1 MB of ${corpus.name}`)

interface Timing {
  readonly words: number
  /** Words a second of processor time. */
  readonly rate: number
}

const timed = (texts: readonly string[], read: (text: string) => number): Timing => {
  const start = process.cpuUsage()
  const words = texts.reduce((n, text) => n + read(text), 0)
  const { user, system } = process.cpuUsage(start)
  return { words, rate: (words / (user + system)) * 1e6 }
}

const muster = (text: string): number => engine.parse(text).reduce((n, s) => n + s.words.length, 0)

let memory = 0
const readAll = (read: (text: string) => number): Timing[] =>
  corpus.parts.map((texts) => {
    const timing = timed(texts, read)
    memory = Math.max(memory, process.memoryUsage.rss())
    return timing
  })

const own = readAll(muster)
const ownMemory = memory

// Loaded only now, so that the memory above is the engine's alone.
const { default: winkNLP } = await import('wink-nlp')
const { default: model } = await import('wink-eng-lite-web-model')
const nlp = winkNLP(model, ['sbd', 'pos'])
const winkRead = (text: string): number => {
  const doc = nlp.readDoc(text)
  doc.sentences().out()
  return doc.tokens().out(nlp.its.pos).length
}
const wink = readAll(winkRead)

const first = (timings: readonly Timing[]): number => timings[0]?.rate ?? 0
const warm = (timings: readonly Timing[]): number =>
  timings
    .slice(1)
    .map((t) => t.rate)
    .toSorted((a, b) => a - b)[Math.floor(WARM_ROUNDS / 2)] ?? 0

const line = (name: string, timings: readonly Timing[]) =>
  console.log(
    `${name}${Math.round(first(timings)).toLocaleString('en')} words/s, warmed up ${Math.round(warm(timings)).toLocaleString('en')}`,
  )
line('muster    ', own)
line('wink-nlp  ', wink)
console.log(`warmed up ${(warm(own) / warm(wink)).toFixed(2)} of wink-nlp's words/s`)
const figures = [
  ['ratio     ', first(own) / first(wink), '', 0.2, 'at least'] as const,
  ['ready     ', ready / 1000, ' s', 0.5, 'under'] as const,
  ['memory    ', ownMemory / MEGABYTE, ' MB', 300, 'under'] as const,
]
for (const [name, value, unit, bound, kind] of figures) {
  const met = kind === 'under' ? value < bound : value >= bound
  console.log(`${name}${value.toFixed(2)}${unit} (${kind} ${bound}: ${met ? 'met' : 'not met'})`)
  if (!met) process.exitCode = 1
}
