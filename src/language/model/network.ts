import { ArcDecoder } from './arcs.ts'
import type { ModelHeader, Tensor } from './file.ts'
import { WordInputs } from './inputs.ts'
import { Arena, padded } from './kernels.ts'
import { Multiplier, type Packed, pack } from './packed.ts'
import { Vocabulary } from './words.ts'

/** Labels of one word, as indices into the header's lists. `head` is an index into the sentence, -1 for the root. */
export interface Labels {
  readonly tag: number
  readonly head: number
  readonly relation: number
  readonly entity: number
}

/** Most words of a sentence, so that the arc scores stay small. */
export const LONGEST = 240
/** Words of one pass through the network. */
const ROWS = 640
/** Room for weights and for one pass, in bytes. */
const ROOM = 48 * 2 ** 20

/**
 * The network at work: embeddings, stacked bidirectional simple recurrent units, then from the last layer in one product
 * what tags, entity types, arcs and relations need of a word. Large products run in 12-bit integers.
 */
export class Network {
  private readonly arena: Arena
  private readonly header: ModelHeader
  private readonly multiplier: Multiplier
  private readonly inputs: WordInputs
  private readonly layers: readonly { readonly matrix: Packed; readonly bias: number }[]
  /** Columns: as dependent and as head in an arc, as dependent and as head in a relation, tags, entity types. */
  private readonly last: Packed
  private readonly lastBias: number
  private readonly arcs: ArcDecoder
  private readonly relation: { readonly matrix: Packed; readonly bias: number; readonly root: number }
  private readonly room: ReturnType<Network['allocate']>

  constructor(header: ModelHeader, tensors: ReadonlyMap<string, Tensor>) {
    this.header = header
    const { width, arc, label } = header
    const arena = new Arena(WordInputs.room(width) + ROOM)
    this.arena = arena
    const get = tensorsOf(tensors)
    const floats = (name: string): number => arena.put(get(name, 'f32').values)
    const matrix = (...names: string[]): Packed => pack(arena, ...names.map((n) => get(n, 'i16')))
    this.multiplier = new Multiplier(arena, ROWS, Math.max(width, arc, label))
    this.layers = Array.from({ length: header.layers }, (_, l) => ({
      matrix: matrix(`W${l}`),
      bias: floats(`b${l}`),
    }))
    this.inputs = new WordInputs(
      arena,
      new Vocabulary(header.forms, header.vectorWords),
      {
        form: get('form', 'i8'),
        affix: get('affix', 'i8'),
        vectors: get('vectors', 'i8'),
        projection: get('glove', 'f32'),
      },
      this.multiplier,
      this.layers[0]!.matrix,
    )
    this.last = matrix('A1', 'A2', 'L1', 'L2', 'T', 'E')
    const biases = ['a1', 'a2', 'l1', '', 'tb', 'eb']
    this.lastBias = arena.put(
      Float32Array.from(
        biases.flatMap((name) => (name ? [...get(name, 'f32').values] : Array<number>(label).fill(0))),
      ),
    )
    this.arcs = new ArcDecoder(arena, this.multiplier, {
      size: arc,
      rows: ROWS,
      longest: LONGEST,
      matrix: matrix('U'),
      bias: floats('hb'),
      root: floats('rootA'),
      distance: get('dist', 'f32').values,
    })
    this.relation = { matrix: matrix('L'), bias: floats('lb'), root: floats('rootL') }
    this.room = this.allocate()
  }

  /** Labels of the words of each sentence. The answer for one does not depend on the others. */
  label(sentences: readonly (readonly string[])[]): Labels[][] {
    const out: Labels[][] = []
    for (let from = 0; from < sentences.length; ) {
      let to = from
      let rows = 0
      while (to < sentences.length && rows + sentences[to]!.length <= ROWS) rows += sentences[to++]!.length
      if (to === from)
        throw new RangeError(`a sentence of ${sentences[from]!.length} words; ${LONGEST} are the most`)
      this.pass(sentences.slice(from, to), rows, out)
      from = to
    }
    return out
  }

  private allocate() {
    const { arena, header } = this
    const { width, label } = header
    return {
      x: [arena.floats(ROWS * width), arena.floats(ROWS * width)] as const,
      u: arena.floats(ROWS * 3 * width),
      last: arena.floats(ROWS * this.last.columns),
      pair: arena.floats(ROWS * label),
      scores: arena.floats(ROWS * this.relation.matrix.columns),
      heads: arena.floats(ROWS),
      relations: arena.floats(ROWS),
      tags: arena.floats(ROWS),
      entities: arena.floats(ROWS),
    }
  }

  private pass(sentences: readonly (readonly string[])[], rows: number, out: Labels[][]): void {
    const { room, header, last, relation } = this
    const { kernels } = this.arena
    const { arc, label } = header
    const lengths = sentences.map((s) => s.length)
    this.inputs.fill(sentences, room.x[0], room.u)
    this.recur(lengths, rows)
    this.multiplier.multiply(room.last, room.x[header.layers % 2 ? 1 : 0], last, rows)
    kernels.biasRelu(room.last, this.lastBias, rows, last.columns, 0)

    const relations = room.last + 2 * arc * 4
    const tags = relations + 2 * label * 4
    const entities = tags + padded(header.tags.length) * 4
    kernels.argmaxRows(room.tags, tags, rows, header.tags.length, last.columns)
    kernels.argmaxRows(room.entities, entities, rows, header.entities.length, last.columns)
    this.arcs.decode(lengths, room.last, room.last + arc * 4, last.columns, room.heads)

    const above = relations + label * 4
    kernels.pairRelu(room.pair, relations, above, relation.root, room.heads, rows, label, last.columns)
    this.multiplier.multiply(room.scores, room.pair, relation.matrix, rows)
    kernels.biasRelu(room.scores, relation.bias, rows, relation.matrix.columns, 0)
    kernels.argmaxRows(room.relations, room.scores, rows, header.relations.length, relation.matrix.columns)
    this.collect(lengths, out)
  }

  /** The layers, each reading one of the two rooms and writing the other; the first one's gates are there already. */
  private recur(lengths: readonly number[], rows: number): void {
    const { room } = this
    const { width } = this.header
    const { kernels } = this.arena
    const d = width / 2
    this.layers.forEach(({ matrix, bias }, l) => {
      const from = room.x[l % 2 ? 1 : 0]
      const to = room.x[l % 2 ? 0 : 1]
      if (l > 0) this.multiplier.multiply(room.u, from, matrix, rows)
      let at = 0
      for (const length of lengths) {
        for (let back = 0; back < 2; back++) {
          const x = (at * width + back * d) * 4
          const u = room.u + 3 * x
          kernels.sruRun(u, 3 * width, from + x, width, bias + back * 12 * d, to + x, width, length, d, back)
        }
        at += length
      }
    })
  }

  private collect(lengths: readonly number[], out: Labels[][]): void {
    const { i32 } = this.arena
    const { room } = this
    let row = 0
    for (const length of lengths) {
      const first = row
      const labels: Labels[] = []
      for (; row < first + length; row++) {
        const head = i32[(room.heads >> 2) + row]!
        labels.push({
          tag: i32[(room.tags >> 2) + row]!,
          head: head < 0 ? -1 : head - first,
          relation: i32[(room.relations >> 2) + row]!,
          entity: i32[(room.entities >> 2) + row]!,
        })
      }
      out.push(labels)
    }
  }
}

const tensorsOf =
  (tensors: ReadonlyMap<string, Tensor>) =>
  <T extends Tensor['type']>(name: string, type: T): Extract<Tensor, { type: T }> => {
    const t = tensors.get(name)
    if (t?.type !== type) throw new Error(`the weights have no ${name} in ${type}`)
    return t as Extract<Tensor, { type: T }>
  }
