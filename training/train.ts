/**
 * Trains the parser's network and writes models/english.bin: first a network on the treebanks alone, then, on these and
 * on news that the first one parsed, the one that ships. Seeded: the same command gives the same bytes.
 *
 *   npm run train -- [--data ../shared/data] [--out models/english.bin] [--epochs 24] [--width 160] ...
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageFile } from '../src/base/index.ts'
import { lemmatizer } from '../src/language/lemmas/lemmatize.ts'
import { modelOf } from '../src/language/model/index.ts'
import { engineOf } from '../src/language/parse.ts'
import { learn } from './learn.ts'
import { readSilver } from './silver.ts'
import { readTreebank } from './treebank.ts'
import { readVectors } from './vectors.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/english.bin' },
    /** A trained network to begin with, in place of the first half of the work. */
    first: { type: 'string' },
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
type Numeric = Exclude<keyof typeof options, 'data' | 'out' | 'first'>
const number = (name: Numeric): number => Number(options[name])

const LONGEST = 120

const treebanks = join(options.data, 'ud-english')
const lesson = {
  train: readTreebank(join(treebanks, 'train.conllu.gz')).filter((s) => s.forms.length <= LONGEST),
  dev: ['ewt-dev', 'gum-dev'].map((name) => ({
    name,
    sentences: readTreebank(join(treebanks, `${name}.conllu.gz`)),
  })),
  vectors: readVectors(number('vectors')),
  size: { width: number('width'), layers: number('layers'), arc: number('arc'), label: number('label') },
  epochs: number('epochs'),
  rate: number('rate'),
  drop: number('drop'),
  seed: number('seed'),
}
const first = options.first ? readFileSync(options.first) : learn({ ...lesson, silver: [] })
const lemmas = JSON.parse(readFileSync(packageFile('models/lemmas.json'), 'utf8'))
const silver = readSilver(options.data, engineOf(modelOf(first), lemmatizer(lemmas)))
console.log(`${silver.length} sentences of news, parsed by the first network`)
const bytes = learn({ ...lesson, silver })
writeFileSync(options.out, bytes)
console.log(`${options.out}: ${(bytes.length / 2 ** 20).toFixed(1)} MB`)
