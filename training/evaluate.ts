/** Prints the figures of the shipped model by part and genre: `tsx training/evaluate.ts [../shared/data/ud-english]`. */
import { join } from 'node:path'
import { loadModel } from '../src/language/model/index.ts'
import { type Accuracy, accuracy } from './accuracy.ts'
import { withoutMarks } from './augment.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'

const folder = process.argv[2] ?? '../shared/data/ud-english'
const model = loadModel()
const columns = ['upos', 'xpos', 'uas', 'las', 'entity'] as const satisfies readonly (keyof Accuracy)[]

const row = (name: string, sentences: readonly TreebankSentence[]): void => {
  const a = accuracy(model, sentences)
  const shown = columns.map((k) => (Number.isNaN(a[k]) ? '' : a[k].toFixed(1)))
  console.log(`| ${[name, a.words, ...shown].join(' | ')} |`)
}

console.log('| part | words | UPOS | XPOS | UAS | LAS | entity F1 |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const name of ['ewt-dev', 'gum-dev']) {
  const sentences = readTreebank(join(folder, `${name}.conllu.gz`))
  row(`**${name}**`, sentences)
  row(
    `${name}, all capitals`,
    sentences.map((s) => ({ ...s, forms: s.forms.map((f) => f.toUpperCase()) })),
  )
  row(`${name}, without commas and quotation marks`, sentences.map(withoutMarks))
  for (const genre of new Set(sentences.map((s) => s.genre)))
    row(
      genre,
      sentences.filter((s) => s.genre === genre),
    )
}
