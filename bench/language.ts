/**
 * `npm run bench`: the whole language engine (words, sentences, tags, lemmas, trees, noun phrases) against wink-nlp
 * (words, sentences, tags), in one thread. Each round is one more megabyte of text that both read in turn, for the first
 * time, as reports are read; the median round counts. A part that is not timed comes first, to warm both up.
 */
import { readCorpus } from './corpus.ts'

const MEGABYTE = 2 ** 20
const ROUNDS = 3

const started = performance.now()
const { loadEngine } = await import('../src/language/index.ts')
const engine = loadEngine()
engine.parse('The engine is ready when it has read its first sentence.')
const ready = performance.now() - started

const corpus = readCorpus(MEGABYTE, ROUNDS + 1)
console.log(`text      ${corpus.name}, ${ROUNDS} rounds of 1 MB`)

interface Timing {
  readonly words: number
  /** Words a second. */
  readonly rate: number
}

const timed = (texts: readonly string[], read: (text: string) => number): Timing => {
  const start = performance.now()
  const words = texts.reduce((n, text) => n + read(text), 0)
  return { words, rate: (words / (performance.now() - start)) * 1000 }
}

const muster = (text: string): number => engine.parse(text).reduce((n, s) => n + s.words.length, 0)

const [warmUp = [], ...rounds] = corpus.parts
timed(warmUp, muster)
const own: Timing[] = []
let memory = 0
for (const texts of rounds) {
  own.push(timed(texts, muster))
  memory = Math.max(memory, process.memoryUsage.rss())
}

// Loaded only now, so that the memory above is the engine's alone.
const { default: winkNLP } = await import('wink-nlp')
const { default: model } = await import('wink-eng-lite-web-model')
const nlp = winkNLP(model, ['sbd', 'pos'])
const winkRead = (text: string): number => {
  const doc = nlp.readDoc(text)
  doc.sentences().out()
  return doc.tokens().out(nlp.its.pos).length
}
timed(warmUp, winkRead)
const wink = rounds.map((texts) => timed(texts, winkRead))

const median = (timings: readonly Timing[]): Timing =>
  timings.toSorted((a, b) => a.rate - b.rate)[Math.floor(timings.length / 2)]!

const line = (name: string, { words, rate }: { words: number; rate: number }) =>
  console.log(`${name}${Math.round(rate).toLocaleString('en')} words/s (${words.toLocaleString('en')} words)`)
line('muster    ', median(own))
line('wink-nlp  ', median(wink))
const figures = [
  ['ratio     ', median(own).rate / median(wink).rate, '', 0.2, 'at least'] as const,
  ['ready     ', ready / 1000, ' s', 0.5, 'under'] as const,
  ['memory    ', memory / MEGABYTE, ' MB', 300, 'under'] as const,
]
for (const [name, value, unit, bound, kind] of figures) {
  const met = kind === 'under' ? value < bound : value >= bound
  console.log(`${name}${value.toFixed(2)}${unit} (${kind} ${bound}: ${met ? 'met' : 'not met'})`)
  if (!met) process.exitCode = 1
}
