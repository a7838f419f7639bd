/**
 * How well the engine reads running text: `tsx bench/raw-text.ts [FOLDER]` rebuilds the text of the dev treebanks (each
 * paragraph, heading and caption a block of its own), parses it and scores words, sentences, tags, lemmas and trees.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ConlluSentence, loadEngine, readConllu, sentenceToConllu } from '../src/language/index.ts'
import { goldMentions } from './gold-mentions.ts'
import { rawBlocks } from './raw.ts'
import { scoreSyntax } from './score.ts'

const folder = process.argv[2] ?? '../shared/data/ud-english'
const treebank = (name: string): ConlluSentence[] => {
  const path = join(folder, `${name}.conllu.gz`)
  return readConllu(gunzipSync(readFileSync(path)).toString('utf8'), path)
}

const engine = loadEngine()
const report = (title: string, sentences: readonly ConlluSentence[], of = ''): void => {
  const blocks = rawBlocks(sentences).filter((b) => b.document.startsWith(of))
  const gold = blocks.flatMap((b) => b.sentences)
  const system = blocks.flatMap((b) => engine.parse(b.text).map((s) => sentenceToConllu(s)))
  const score = Object.entries(scoreSyntax(gold, system)).map(([k, v]) => `${k} ${v}`)
  console.log(`${title.padEnd(24)} ${score.join('  ')}`)
}

const gum = treebank('gum-dev')
const ewt = treebank('ewt-dev')
report('gum-dev news, raw text', gum, 'GUM_news')
report('gum-dev, raw text', gum)
report('ewt-dev, raw text', ewt)

let right = 0
let typed = 0
let found = 0
let wanted = 0
for (const s of gum) {
  const mentions = goldMentions(s) ?? []
  const types = new Map(mentions.map((m) => [`${m.first}-${m.last}`, m.type]))
  const given = s.words.map((w) => ({ form: w.form, spaceAfter: true }))
  const { entities } = engine.annotateWords(given)
  for (const e of entities) {
    const type = types.get(`${e.first}-${e.last}`)
    if (type) right++
    if (type === e.type) typed++
  }
  found += entities.length
  wanted += mentions.length
}
const f1 = (n: number) => ((200 * n) / (found + wanted)).toFixed(2)
console.log(`gum-dev, gold words       mentions ${f1(right)}  with type ${f1(typed)}`)
