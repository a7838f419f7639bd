import type { ModelHeader, Tensor } from './file.ts'
import { Arena, padded } from './kernels.ts'
import { Vocabulary } from './words.ts'

/** Labels of one word, as indices into the header's lists. `head` is an index into the sentence, -1 for the root. */
export interface Labels {
  readonly tag: number
  readonly head: number
  readonly relation: number
  readonly entity: number
}

/** Heads further away than this share one bias. */
export const FAR = 12
/** Words of one pass through the network. */
const ROWS = 640
/** Words longer sentences are cut at, so that the arc scores stay small. */
export const LONGEST = 240
/** Forms whose first-layer input is kept. */
const CACHED = 16384

/** Column of the distance bias of word i with head column j (0 is the root). */
export const distanceBias = (i: number, j: number): number => {
  if (j === 0) return 2 * FAR + 1
  const d = j - 1 - i
  return (d < 0 ? Math.max(d, -FAR) : Math.min(d, FAR)) + FAR
}

interface Packed {
  readonly weights: number
  readonly scales: number
  readonly rows: number
  readonly columns: number
}

/**
 * The network at work: embeddings, stacked bidirectional simple recurrent units, heads for tags, arcs, relations and
 * entity types. Large products run in 12-bit integers; a word's input to the first layer is kept by form.
 */
export class Network {
  private readonly arena: Arena
  private readonly vocabulary: Vocabulary
  private readonly header: ModelHeader
  private readonly tensors: ReadonlyMap<string, Tensor>
  private readonly layers: { readonly product: Packed; readonly bias: number }[] = []
  private readonly joint: Packed
  private readonly jointBias: number
  private readonly arcProduct: Packed
  private readonly relationProduct: Packed
  private readonly room: ReturnType<Network['allocate']>
  private readonly slots = new Map<string, number>()
  private readonly cacheInput: number
  private readonly cacheGates: number

  constructor(header: ModelHeader, tensors: ReadonlyMap<string, Tensor>) {
    this.header = header
    this.tensors = tensors
    const { width, layers } = header
    this.arena = new Arena(CACHED * width * 4 * 4 + 48 * 2 ** 20)
    this.vocabulary = new Vocabulary(header.forms, header.vectorWords)
    for (let l = 0; l < layers; l++)
      this.layers.push({
        product: this.pack(this.values(`W${l}`), width, 3 * width),
        bias: this.put(this.values(`b${l}`)),
      })
    const parts = ['A1', 'A2', 'L1', 'L2', 'T', 'E'].map((name) => this.tensor(name))
    const columns = parts.reduce((n, t) => n + t.columns, 0)
    const all = new Float32Array(width * columns)
    let offset = 0
    for (const t of parts) {
      for (let k = 0; k < width; k++)
        all.set(t.values.subarray(k * t.columns, (k + 1) * t.columns), k * columns + offset)
      offset += t.columns
    }
    this.joint = this.pack(all, width, columns)
    const biases = ['a1', 'a2', 'l1', '', 'tb', 'eb'].flatMap((name, i) =>
      name ? [...this.values(name)] : [...new Float32Array(parts[i]!.columns)],
    )
    this.jointBias = this.put(new Float32Array(biases))
    this.arcProduct = this.pack(this.values('U'), header.arc, header.arc)
    this.relationProduct = this.pack(this.values('L'), header.label, padded(header.relations.length))
    this.room = this.allocate()
    this.cacheInput = this.arena.floats(CACHED * width)
    this.cacheGates = this.arena.floats(CACHED * 3 * width)
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

  private tensor(name: string): { rows: number; columns: number; values: Float32Array } {
    const t = this.tensors.get(name)
    if (t?.type !== 'f32') throw new Error(`the weights have no ${name}`)
    return t
  }

  private values(name: string): Float32Array {
    return this.tensor(name).values
  }

  private put(values: Float32Array): number {
    const at = this.arena.floats(values.length)
    this.arena.f32.set(values, at >> 2)
    return at
  }

  /** Weights [k, n] in 12 bits by column, laid out as gemmPacked wants them: panels of 8 columns, pairs of k together. */
  private pack(values: Float32Array, k: number, n: number): Packed {
    const { arena } = this
    const weights = arena.floats((k * n) / 2)
    const scales = arena.floats(n)
    const to = weights >> 1
    for (let c = 0; c < n; c++) {
      let top = 1e-12
      for (let r = 0; r < k; r++) top = Math.max(top, Math.abs(values[r * n + c]!))
      arena.f32[(scales >> 2) + c] = top / 2047
      for (let r = 0; r < k; r++) {
        const at = (c >> 3) * 8 * k + (r >> 1) * 16 + (c & 7) * 2 + (r & 1)
        arena.i16[to + at] = Math.round((values[r * n + c]! * 2047) / top)
      }
    }
    return { weights, scales, rows: k, columns: n }
  }

  private allocate() {
    const { arena, header } = this
    const { width, arc, label } = header
    const columns = this.joint.columns
    const scores = padded(LONGEST + 1)
    return {
      x: [arena.floats(ROWS * width), arena.floats(ROWS * width)],
      u: arena.floats(ROWS * 3 * width),
      q: arena.floats((ROWS * Math.max(width, arc, label)) / 2),
      qs: arena.floats(ROWS),
      joint: arena.floats(ROWS * columns),
      dep: arena.floats(ROWS * arc),
      depU: arena.floats(ROWS * arc),
      heads: arena.floats(scores * arc),
      headsT: arena.floats(scores * arc),
      scores: arena.floats(scores * scores),
      relationIn: arena.floats(ROWS * label),
      relations: arena.floats(ROWS * padded(header.relations.length)),
      tree: arena.floats(ROWS),
      /** Eisner's tables: four of floats, three of 16-bit split points. */
      chart: arena.floats(LONGEST * LONGEST * 6),
      best: arena.floats(ROWS),
      tags: arena.floats(ROWS),
      entities: arena.floats(ROWS),
      rootArc: this.put(this.values('rootA')),
      arcBias: this.put(this.values('hb')),
      rootLabel: this.put(this.values('rootL')),
      distance: this.put(this.values('dist')),
      relationBias: this.put(this.values('lb')),
    }
  }

  private product(c: number, a: number, p: Packed, rows: number): void {
    const { kernels } = this.arena
    kernels.quantiseRows(this.room.q, this.room.qs, a, rows, p.rows)
    kernels.gemmPacked(c, this.room.q, this.room.qs, p.weights, p.scales, rows, p.columns, p.rows)
  }

  /** The slot of a form in the cache of first-layer inputs; made where it is not there yet. */
  private slot(form: string): number {
    const known = this.slots.get(form)
    if (known !== undefined) return known
    const { f32 } = this.arena
    const { width } = this.header
    const slot = this.slots.size
    this.slots.set(form, slot)
    const { vector, form: row, affixes } = this.vocabulary.features(form)
    const at = (this.cacheInput >> 2) + slot * width
    f32.fill(0, at, at + width)
    this.add('form', row, at)
    for (const a of affixes) this.add('affix', a, at)
    if (vector >= 0) {
      const table = this.tensors.get('vectors')
      if (table?.type !== 'i8') throw new Error('the weights have no vectors')
      const { values } = this.tensor('glove')
      const scale = table.scales[vector]!
      for (let k = 0; k < table.columns; k++) {
        const v = table.values[vector * table.columns + k]! * scale
        for (let c = 0; c < width; c++) f32[at + c]! += v * values[k * width + c]!
      }
    }
    this.product(
      this.cacheGates + slot * 12 * width,
      this.cacheInput + slot * 4 * width,
      this.layers[0]!.product,
      1,
    )
    return slot
  }

  private add(name: string, row: number, at: number): void {
    const table = this.tensors.get(name)
    if (table?.type !== 'i8') throw new Error(`the weights have no ${name}`)
    const { f32 } = this.arena
    const scale = table.scales[row]!
    const from = row * table.columns
    for (let c = 0; c < table.columns; c++) f32[at + c]! += table.values[from + c]! * scale
  }

  private pass(sentences: readonly (readonly string[])[], rows: number, out: Labels[][]): void {
    const { room, header } = this
    const { kernels, f32, i32 } = this.arena
    const { width } = header
    if (this.slots.size + rows > CACHED) this.slots.clear()
    let row = 0
    for (const sentence of sentences)
      for (const form of sentence) {
        const slot = this.slot(form)
        f32.copyWithin(
          (room.x[0]! >> 2) + row * width,
          (this.cacheInput >> 2) + slot * width,
          (this.cacheInput >> 2) + (slot + 1) * width,
        )
        f32.copyWithin(
          (room.u >> 2) + row * 3 * width,
          (this.cacheGates >> 2) + slot * 3 * width,
          (this.cacheGates >> 2) + (slot + 1) * 3 * width,
        )
        row++
      }
    const d = width / 2
    this.layers.forEach(({ product, bias }, l) => {
      const from = room.x[l & 1]!
      const to = room.x[(l + 1) & 1]!
      if (l > 0) this.product(room.u, from, product, rows)
      let at = 0
      for (const sentence of sentences) {
        for (let back = 0; back < 2; back++) {
          const x = (at * width + back * d) * 4
          const gates = room.u + (at * 3 * width + back * 3 * d) * 4
          kernels.sruRun(
            gates,
            3 * width,
            from + x,
            width,
            bias + back * 12 * d,
            to + x,
            width,
            sentence.length,
            d,
            back,
          )
        }
        at += sentence.length
      }
    })
    const columns = this.joint.columns
    this.product(room.joint, room.x[header.layers & 1]!, this.joint, rows)
    kernels.biasRelu(room.joint, this.jointBias, rows, columns, 0)
    const { arc, label } = header
    const at = {
      dep: 0,
      head: arc,
      own: 2 * arc,
      above: 2 * arc + label,
      tag: 2 * arc + 2 * label,
      entity: 2 * arc + 2 * label + padded(header.tags.length),
    }
    kernels.argmaxRows(room.tags, room.joint + at.tag * 4, rows, header.tags.length, columns)
    kernels.argmaxRows(room.entities, room.joint + at.entity * 4, rows, header.entities.length, columns)
    kernels.gatherRelu(room.dep, room.joint + at.dep * 4, rows, arc, columns)
    this.product(room.depU, room.dep, this.arcProduct, rows)
    kernels.biasRelu(room.depU, room.arcBias, rows, arc, 0)
    let start = 0
    for (const sentence of sentences) {
      this.arcs(start, sentence.length, at.head)
      start += sentence.length
    }
    kernels.pairRelu(
      room.relationIn,
      room.joint + at.own * 4,
      room.joint + at.above * 4,
      room.rootLabel,
      room.tree,
      rows,
      label,
      columns,
    )
    const relations = padded(header.relations.length)
    this.product(room.relations, room.relationIn, this.relationProduct, rows)
    kernels.biasRelu(room.relations, room.relationBias, rows, relations, 0)
    kernels.argmaxRows(room.best, room.relations, rows, header.relations.length, relations)
    row = 0
    for (const sentence of sentences) {
      const first = row
      out.push(
        sentence.map(() => {
          const r = row++
          const headRow = i32[(room.tree >> 2) + r]!
          return {
            tag: i32[(room.tags >> 2) + r]!,
            head: headRow < 0 ? -1 : headRow - first,
            relation: i32[(room.best >> 2) + r]!,
            entity: i32[(room.entities >> 2) + r]!,
          }
        }),
      )
    }
  }

  /** Heads of one sentence of n words from row `start`, written as rows of the batch; -1 for the root. */
  private arcs(start: number, n: number, headColumn: number): void {
    const { room } = this
    const { kernels, f32, i32 } = this.arena
    const { arc } = this.header
    const columns = this.joint.columns
    const stride = padded(n + 1)
    const to = room.heads >> 2
    f32.copyWithin(to, room.rootArc >> 2, (room.rootArc >> 2) + arc)
    kernels.gatherRelu(room.heads + arc * 4, room.joint + (start * columns + headColumn) * 4, n, arc, columns)
    f32.fill(0, to + (n + 1) * arc, to + stride * arc)
    kernels.transpose(room.headsT, room.heads, stride, arc)
    kernels.gemm(room.scores, room.depU + start * arc * 4, room.headsT, n, stride, arc, 0)
    const scores = room.scores >> 2
    const bias = room.distance >> 2
    for (let i = 0; i < n; i++) {
      const row = scores + i * stride
      f32[row]! += f32[bias + 2 * FAR + 1]!
      for (let j = 1; j <= n; j++) f32[row + j]! += f32[bias + distanceBias(i, j)]!
    }
    const heads = room.tree + start * 4
    kernels.eisner(room.scores, n, stride, room.chart, heads)
    for (let i = heads >> 2; i < (heads >> 2) + n; i++) if (i32[i]! >= 0) i32[i]! += start
  }
}
