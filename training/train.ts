/**
 * Trains the parser's network and writes models/english.bin. Seeded: the same command gives the same bytes.
 *
 *   npm run train -- [--data ../shared/data/ud-english] [--out models/english.bin] [--epochs 24] [--width 160] ...
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { modelOf } from '../src/language/model/index.ts'
import { Vocabulary } from '../src/language/model/words.ts'
import { accuracy, describeAccuracy } from './accuracy.ts'
import { augment } from './augment.ts'
import { collectLabels } from './labels.ts'
import { BATCH_ROWS, type Gold, TrainingNetwork } from './network/index.ts'
import { packModel } from './pack.ts'
import { Random } from './random.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'
import { readVectors } from './vectors.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/ud-english' },
    out: { type: 'string', default: 'models/english.bin' },
    epochs: { type: 'string', default: '24' },
    width: { type: 'string', default: '160' },
    layers: { type: 'string', default: '2' },
    arc: { type: 'string', default: '96' },
    label: { type: 'string', default: '96' },
    rate: { type: 'string', default: '0.003' },
    drop: { type: 'string', default: '0.22' },
    vectors: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
  },
})
const number = (name: keyof typeof options): number => Number(options[name])

const LONGEST = 120
const BATCH_WORDS = 420
const WARM_UP = 300
const DECAY = 1e-5
/** Weights are averaged over the second half of training; each sample takes this share. */
const AVERAGE = { from: 0.5, every: 4, share: 0.005 }

const random = new Random(number('seed'))
const train = readTreebank(join(options.data, 'train.conllu.gz')).filter((s) => s.forms.length <= LONGEST)
const dev = ['ewt-dev', 'gum-dev'].map((name) => ({
  name,
  sentences: readTreebank(join(options.data, `${name}.conllu.gz`)),
}))
const labels = collectLabels(train)
const vectors = readVectors(number('vectors'))
const vocabulary = new Vocabulary(labels.forms, vectors.words)
const shape = {
  width: number('width'),
  layers: number('layers'),
  arc: number('arc'),
  label: number('label'),
  tags: labels.tags.length,
  relations: labels.relations.length,
  entities: labels.entities.length,
  formRows: vocabulary.formRows,
}
const network = new TrainingNetwork(shape, vectors, random)

const indexed = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((x, i) => [x, i]))
const ids = {
  tags: indexed(labels.tags),
  relations: indexed(labels.relations),
  entities: indexed(labels.entities),
}

const goldOf = (batch: readonly TreebankSentence[]): Gold => {
  let at = 0
  const heads = batch.flatMap((s) => {
    const first = at
    at += s.heads.length
    return s.heads.map((h) => (h < 0 ? -1 : first + h))
  })
  return {
    heads,
    tags: batch.flatMap((s) => s.tags.map((t) => ids.tags.get(t) ?? -1)),
    relations: batch.flatMap((s) => s.relations.map((r) => ids.relations.get(r) ?? -1)),
    entities: batch.flatMap((s) =>
      s.forms.map((_, i) => (s.entities ? (ids.entities.get(s.entities[i]!) ?? -1) : -1)),
    ),
  }
}

const epochs = number('epochs')
const total = Math.ceil(train.reduce((n, s) => n + s.forms.length, 0) / BATCH_WORDS) * epochs
const average = network.parameters.map((p) => p.values.slice())
let step = 0
for (let epoch = 1; epoch <= epochs; epoch++) {
  const started = Date.now()
  const order = random.shuffle([...train])
  let words = 0
  const loss = { arcs: 0, relations: 0, tags: 0, entities: 0 }
  for (let at = 0; at < order.length; ) {
    const batch: TreebankSentence[] = []
    let size = 0
    while (at < order.length && (size === 0 || size + order[at]!.forms.length <= BATCH_WORDS)) {
      const next = augment(order[at++]!, random)
      batch.push(next)
      size += next.forms.length
    }
    if (size > BATCH_ROWS) throw new RangeError(`a batch of ${size} words`)
    const features = batch.flatMap((s) => s.forms.map((f) => vocabulary.features(f)))
    const l = network.learn(
      { words: features, lengths: batch.map((s) => s.forms.length) },
      goldOf(batch),
      number('drop'),
    )
    for (const k of Object.keys(loss) as (keyof typeof loss)[]) loss[k] += l[k]
    words += size
    step++
    const progress = step / total
    network.optimiser.step({
      rate: number('rate') * Math.min(1, step / WARM_UP) * Math.max(0.02, 1 - progress),
      decay: DECAY,
    })
    if (progress <= AVERAGE.from) {
      if (step % 400 === 0) for (const [i, p] of network.parameters.entries()) average[i]!.set(p.values)
    } else if (step % AVERAGE.every === 0)
      network.parameters.forEach((p, i) => {
        const values = p.values
        const mean = average[i]!
        for (let k = 0; k < mean.length; k++) mean[k]! += AVERAGE.share * (values[k]! - mean[k]!)
      })
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  const shown = Object.entries(loss).map(([k, v]) => `${k} ${(v / words).toFixed(3)}`)
  console.log(`epoch ${epoch}: ${seconds} s  ${shown.join('  ')}`)
  if (epoch % 6 === 0 || epoch === epochs) {
    const bytes = packModel(
      shape,
      labels,
      vectors,
      network.parameters,
      epoch === epochs ? average : network.parameters.map((p) => p.values),
    )
    if (epoch === epochs) writeFileSync(options.out, bytes)
    const model = modelOf(bytes)
    for (const { name, sentences } of dev)
      console.log(`  ${name}  ${describeAccuracy(accuracy(model, sentences))}`)
    if (epoch === epochs) console.log(`${options.out}: ${(bytes.length / 2 ** 20).toFixed(1)} MB`)
  }
}
