import type { Tensor } from './file.ts'
import type { Arena } from './kernels.ts'
import type { Multiplier, Packed } from './packed.ts'
import type { Vocabulary } from './words.ts'

/** Forms that are kept. */
const CACHED = 16384

type Table = Extract<Tensor, { type: 'i8' }>

/** What the inputs are made of: tables by row, and the projection of pre-trained vectors. */
export interface InputTables {
  readonly form: Table
  readonly affix: Table
  readonly vectors: Table
  readonly projection: Tensor & { type: 'f32' }
}

/**
 * What a word brings to the first layer: its embeddings, added up, and their product with the layer's weights. It
 * depends on the form alone, so it is kept by form; when the room is full it starts again.
 */
export class WordInputs {
  private readonly arena: Arena
  private readonly vocabulary: Vocabulary
  private readonly tables: InputTables
  private readonly multiplier: Multiplier
  private readonly firstLayer: Packed
  private readonly slots = new Map<string, number>()
  private readonly inputs: number
  private readonly gates: number
  private readonly vector: number
  private readonly projection: number

  constructor(
    arena: Arena,
    vocabulary: Vocabulary,
    tables: InputTables,
    multiplier: Multiplier,
    firstLayer: Packed,
  ) {
    this.arena = arena
    this.vocabulary = vocabulary
    this.tables = tables
    this.multiplier = multiplier
    this.firstLayer = firstLayer
    this.inputs = arena.floats(CACHED * firstLayer.rows)
    this.gates = arena.floats(CACHED * firstLayer.columns)
    this.vector = arena.floats(tables.vectors.columns)
    this.projection = arena.put(tables.projection.values)
  }

  /** Room that the constructor takes, in bytes, for a layer of this width. */
  static room(width: number): number {
    return CACHED * width * 4 * 4
  }

  /** Writes the rows of all words to x (the layer's width) and u (three times that). */
  fill(sentences: readonly (readonly string[])[], x: number, u: number): void {
    const { f32 } = this.arena
    const { rows: width, columns } = this.firstLayer
    const words = sentences.reduce((n, s) => n + s.length, 0)
    if (this.slots.size + words > CACHED) this.slots.clear()
    let toX = x >> 2
    let toU = u >> 2
    for (const sentence of sentences)
      for (const form of sentence) {
        const slot = this.slot(form)
        const input = (this.inputs >> 2) + slot * width
        const gates = (this.gates >> 2) + slot * columns
        f32.copyWithin(toX, input, input + width)
        f32.copyWithin(toU, gates, gates + columns)
        toX += width
        toU += columns
      }
  }

  private slot(form: string): number {
    const known = this.slots.get(form)
    if (known !== undefined) return known
    const slot = this.slots.size
    this.slots.set(form, slot)
    const { f32, kernels } = this.arena
    const { rows: width, columns } = this.firstLayer
    const { form: formTable, affix, vectors } = this.tables
    const features = this.vocabulary.features(form)
    const at = this.inputs + slot * width * 4
    f32.fill(0, at >> 2, (at >> 2) + width)
    this.add(formTable, features.form, at)
    for (const row of features.affixes) this.add(affix, row, at)
    if (features.vector >= 0) {
      f32.fill(0, this.vector >> 2, (this.vector >> 2) + vectors.columns)
      this.add(vectors, features.vector, this.vector)
      kernels.gemm(at, this.vector, this.projection, 1, width, vectors.columns, 1)
    }
    this.multiplier.multiply(this.gates + slot * columns * 4, at, this.firstLayer, 1)
    return slot
  }

  private add(table: Table, row: number, at: number): void {
    const { f32 } = this.arena
    const to = at >> 2
    const scale = table.scales[row]!
    const from = row * table.columns
    for (let c = 0; c < table.columns; c++) f32[to + c]! += table.values[from + c]! * scale
  }
}
