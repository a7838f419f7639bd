/** Prints the figures of the shipped model by part and genre: `tsx training/evaluate.ts [../shared/data/ud-english]`. */
import { join } from 'node:path'
import { loadModel } from '../src/language/model/index.ts'
import { accuracy, describeAccuracy } from './accuracy.ts'
import { readTreebank } from './treebank.ts'

const folder = process.argv[2] ?? '../shared/data/ud-english'
const model = loadModel()
for (const name of ['ewt-dev', 'gum-dev']) {
  const sentences = readTreebank(join(folder, `${name}.conllu.gz`))
  console.log(`${name.padEnd(18)} ${describeAccuracy(accuracy(model, sentences))}`)
  for (const genre of new Set(sentences.map((s) => s.genre)))
    console.log(
      `  ${genre.padEnd(16)} ${describeAccuracy(
        accuracy(
          model,
          sentences.filter((s) => s.genre === genre),
        ),
      )}`,
    )
  const upper = sentences.map((s) => ({ ...s, forms: s.forms.map((f) => f.toUpperCase()) }))
  console.log(`  ${'all capitals'.padEnd(16)} ${describeAccuracy(accuracy(model, upper))}`)
}
