import { modelOf } from '../src/language/model/index.ts'
import { Vocabulary } from '../src/language/model/words.ts'
import { accuracy, describeAccuracy } from './accuracy.ts'
import { augment, withoutMarks } from './augment.ts'
import { collectLabels } from './labels.ts'
import { BATCH_ROWS, type Gold, TrainingNetwork } from './network/index.ts'
import { packModel } from './pack.ts'
import { Random } from './random.ts'
import type { TreebankSentence } from './treebank.ts'
import type { Vectors } from './vectors.ts'

export interface Lesson {
  readonly train: readonly TreebankSentence[]
  /** Sentences parsed by an earlier network; a sample of them is learned beside the gold of every epoch. */
  readonly silver: readonly TreebankSentence[]
  /** Named parts that are measured on the way. */
  readonly dev: readonly { readonly name: string; readonly sentences: readonly TreebankSentence[] }[]
  readonly vectors: Vectors
  readonly size: {
    readonly width: number
    readonly layers: number
    readonly arc: number
    readonly label: number
  }
  readonly epochs: number
  readonly rate: number
  readonly drop: number
  readonly seed: number
}

const BATCH_WORDS = 420
const WARM_UP = 300
const DECAY = 1e-5
/** Weights are averaged over the second half of training; each sample takes this share. */
const AVERAGE = { from: 0.5, every: 4, share: 0.005 }
/** Silver words an epoch, as a share of the gold ones, and the share of them that lose their commas and quotation marks. */
const SILVER = { share: 0.35, bare: 0.7 }

/** Trains a network and gives the packed bytes of its model. The same lesson gives the same bytes. */
export const learn = (lesson: Lesson): Uint8Array => {
  const { train, dev, vectors } = lesson
  const random = new Random(lesson.seed)
  const labels = collectLabels(train)
  const vocabulary = new Vocabulary(labels.forms, vectors.words)
  const shape = {
    ...lesson.size,
    tags: labels.tags.length,
    relations: labels.relations.length,
    entities: labels.entities.length,
    formRows: vocabulary.formRows,
  }
  const network = new TrainingNetwork(shape, vectors, random)
  const indexed = (list: readonly string[]): ReadonlyMap<string, number> =>
    new Map(list.map((x, i) => [x, i]))
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

  const { epochs } = lesson
  const gold = wordsOf(train)
  const beside = lesson.silver.length ? SILVER.share : 0
  const total = Math.ceil((gold * (1 + beside)) / BATCH_WORDS) * epochs
  const silver = sampler(lesson.silver, random)
  const average = network.parameters.map((p) => p.values.slice())
  const measure = (bytes: Uint8Array): void => {
    const model = modelOf(bytes)
    for (const { name, sentences } of dev) {
      console.log(`  ${name}  ${describeAccuracy(accuracy(model, sentences))}`)
      console.log(
        `  ${name} without marks  ${describeAccuracy(accuracy(model, sentences.map(withoutMarks)))}`,
      )
    }
  }
  let step = 0
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const started = Date.now()
    const order = random.shuffle([...train, ...silver(beside * gold)])
    let words = 0
    const loss = { arcs: 0, relations: 0, tags: 0, entities: 0 }
    for (let at = 0; at < order.length; ) {
      const batch: TreebankSentence[] = []
      let size = 0
      while (at < order.length && (size === 0 || size + order[at]!.forms.length <= BATCH_WORDS)) {
        const next = dressed(order[at++]!, random)
        batch.push(next)
        size += next.forms.length
      }
      if (size > BATCH_ROWS) throw new RangeError(`a batch of ${size} words`)
      const features = batch.flatMap((s) => s.forms.map((f) => vocabulary.features(f)))
      const l = network.learn(
        { words: features, lengths: batch.map((s) => s.forms.length) },
        goldOf(batch),
        lesson.drop,
      )
      for (const k of Object.keys(loss) as (keyof typeof loss)[]) loss[k] += l[k]
      words += size
      step++
      const progress = step / total
      network.optimiser.step({
        rate: lesson.rate * Math.min(1, step / WARM_UP) * Math.max(0.02, 1 - progress),
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
    if (epoch % 6 === 0 && epoch < epochs)
      measure(
        packModel(
          shape,
          labels,
          vectors,
          network.parameters,
          network.parameters.map((p) => p.values),
        ),
      )
  }
  const bytes = packModel(shape, labels, vectors, network.parameters, average)
  measure(bytes)
  return bytes
}

const wordsOf = (sentences: readonly TreebankSentence[]): number =>
  sentences.reduce((n, s) => n + s.forms.length, 0)

const dressed = (s: TreebankSentence, random: Random): TreebankSentence =>
  s.genre === 'silver' && random.uniform() < SILVER.bare ? withoutMarks(s) : augment(s, random)

/** Gives the next sentences, about so many words of them, in a shuffled round that starts anew at its end. */
const sampler = (sentences: readonly TreebankSentence[], random: Random) => {
  let round: TreebankSentence[] = []
  return (words: number): TreebankSentence[] => {
    const taken: TreebankSentence[] = []
    for (let n = 0; n < words; n += taken.at(-1)!.forms.length) {
      if (!round.length) round = random.shuffle([...sentences])
      taken.push(round.pop()!)
    }
    return taken
  }
}
