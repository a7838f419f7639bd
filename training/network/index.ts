import type { WordFeatures } from '../../src/language/model/words.ts'
import { Optimiser } from '../optimiser.ts'
import type { Parameter } from '../parameter.ts'
import type { Random } from '../random.ts'
import type { Vectors } from '../vectors.ts'
import { ArcHead } from './arcs.ts'
import { ClassHead } from './classes.ts'
import { Dropout } from './dropout.ts'
import { Embedding } from './embedding.ts'
import { Recurrent } from './recurrent.ts'
import { RelationHead } from './relations.ts'
import { Workbench } from './workbench.ts'

export { BATCH_ROWS } from './workbench.ts'

/** Sizes of the network; the model card says what was tried. */
export interface Shape {
  readonly width: number
  readonly layers: number
  readonly arc: number
  readonly label: number
  readonly tags: number
  readonly relations: number
  readonly entities: number
  readonly formRows: number
}

/** Words of a batch and their sentences' lengths. */
export interface Batch {
  readonly words: readonly WordFeatures[]
  readonly lengths: readonly number[]
}

/** What the batch should have been labelled: indices, -1 where nothing is known; heads as rows of the batch. */
export interface Gold {
  readonly tags: readonly number[]
  readonly entities: readonly number[]
  readonly relations: readonly number[]
  readonly heads: readonly number[]
}

export interface Loss {
  readonly arcs: number
  readonly relations: number
  readonly tags: number
  readonly entities: number
}

/** The inputs lose fewer components than the layers above them. */
const INPUT_DROP = 0.6
/** Entity types are known for a fifth of the words, and count less. */
export const ENTITY_SHARE = 0.5

/** The network in training: the one of src/language/model/network.ts in floats, with the way back. */
export class TrainingNetwork {
  readonly parameters: readonly Parameter[]
  readonly optimiser: Optimiser
  private readonly bench: Workbench
  private readonly embedding: Embedding
  private readonly layers: readonly Recurrent[]
  private readonly dropouts: readonly Dropout[]
  private readonly arcs: ArcHead
  private readonly relations: RelationHead
  private readonly tags: ClassHead
  private readonly entities: ClassHead
  private readonly width: number

  constructor(shape: Shape, vectors: Vectors, random: Random) {
    const { width } = shape
    const bench = new Workbench(random)
    this.bench = bench
    this.width = width
    this.embedding = new Embedding(bench, vectors, shape.formRows, width)
    this.layers = Array.from({ length: shape.layers }, (_, l) => new Recurrent(bench, l, width))
    this.dropouts = Array.from({ length: shape.layers + 1 }, () => new Dropout(bench, width))
    this.arcs = new ArcHead(bench, width, shape.arc)
    this.relations = new RelationHead(bench, width, shape.label, shape.relations)
    this.tags = new ClassHead(bench, 'T', 'tb', width, shape.tags, 1)
    this.entities = new ClassHead(bench, 'E', 'eb', width, shape.entities, ENTITY_SHARE)
    this.parameters = bench.parameters
    this.optimiser = new Optimiser(bench.arena, bench.parameters, this.embedding.used)
  }

  /** Runs a batch forward and back from the loss (summed over words); gradients are added to the parameters'. */
  learn({ words, lengths }: Batch, gold: Gold, drop: number): Loss {
    const rows = words.length
    const { embedding, layers, dropouts } = this
    const inputs = [embedding.x, ...layers.map((l) => l.y)]
    const gradients = [embedding.dx, ...layers.map((l) => l.dy)]
    embedding.forward(words)
    dropouts[0]!.forward(embedding.x, rows, drop * INPUT_DROP)
    layers.forEach((layer, l) => {
      layer.forward(inputs[l]!, lengths)
      dropouts[l + 1]!.forward(layer.y, rows, drop)
    })

    const x = inputs.at(-1)!
    const dx = gradients.at(-1)!
    this.bench.clear(dx, rows * this.width)
    const relations = this.relations.learn(x, dx, gold.relations, gold.heads)
    const tags = this.tags.learn(x, dx, gold.tags)
    const entities = this.entities.learn(x, dx, gold.entities)
    const arcs = this.arcs.learn(x, dx, gold.heads, lengths)

    for (let l = layers.length - 1; l >= 0; l--) {
      dropouts[l + 1]!.backward(gradients[l + 1]!, rows)
      layers[l]!.backward(inputs[l]!, gradients[l]!, lengths)
    }
    dropouts[0]!.backward(embedding.dx, rows)
    embedding.backward(words)
    return { arcs, relations, tags, entities }
  }
}
