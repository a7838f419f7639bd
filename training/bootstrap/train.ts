/** Trains the baseline: `tsx training/bootstrap/train.ts TRAIN.conllu[.gz] [ROUNDS]` writes data/bootstrap.{bin,json}. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { labelsOf, readTreebank, treeOf } from './data.ts'
import { Baseline } from './parser.ts'

const [file = '../shared/data/ud-english/train.conllu.gz', rounds = '6'] = process.argv.slice(2)
const sentences = readTreebank(file)
const labels = labelsOf(sentences)
const parser = new Baseline(labels)
const items = sentences.map((s) => ({ forms: s.words.map((w) => w.form), tree: treeOf(s, labels) }))
let seed = 1
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
for (let round = 1; round <= Number(rounds); round++) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
  for (const { forms, tree } of items) parser.run(forms, tree)
  console.error(`round ${round}: ${process.uptime().toFixed(0)} s`)
}
const parts = [parser.tagger, parser.mover, parser.labeller, parser.typer]
for (const p of parts) p.average()
mkdirSync('data', { recursive: true })
writeFileSync('data/bootstrap.bin', Buffer.concat(parts.map((p) => Buffer.from(p.weights.buffer))))
writeFileSync('data/bootstrap.json', JSON.stringify(labels))
