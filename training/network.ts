import { distanceBias, FAR } from '../src/language/model/arcs.ts'
import { Arena, padded } from '../src/language/model/kernels.ts'
import { AFFIX_ROWS, DROPPED_FORM, type WordFeatures } from '../src/language/model/words.ts'
import { Optimiser, Parameter } from './parameter.ts'
import type { Random } from './random.ts'
import type { Vectors } from './vectors.ts'

/** Sizes of the network; see the model card for what was tried. */
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

export interface Dropping {
  /** Share of components of each layer's output. */
  readonly layer: number
  /** Share of words seen without their form. */
  readonly form: number
  /** Share of words seen without their pre-trained vector. */
  readonly vector: number
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

/** Most words of a batch. */
export const BATCH_ROWS = 640
const LONGEST = 250

/** The network in training: the same as src/language/model/network.ts in floats, with the way back. */
export class TrainingNetwork {
  readonly parameters: readonly Parameter[]
  readonly optimiser: Optimiser
  private readonly arena: Arena
  private readonly shape: Shape
  private readonly vectors: Vectors
  private readonly random: Random
  private readonly p: ReadonlyMap<string, Parameter>
  private readonly room: ReturnType<TrainingNetwork['allocate']>
  private dropped: boolean[] = []

  constructor(shape: Shape, vectors: Vectors, random: Random) {
    this.shape = shape
    this.vectors = vectors
    this.random = random
    this.arena = new Arena(900 * 2 ** 20)
    const { width, arc, label } = shape
    const p = new Map<string, Parameter>()
    const add = (name: string, rows: number, columns: number, deviation = Math.sqrt(1 / rows)): void => {
      p.set(name, new Parameter(this.arena, name, rows, columns, deviation, random))
    }
    add('glove', vectors.length, width, 0.25 / Math.sqrt(vectors.length))
    add('form', shape.formRows, width, 0.05)
    add('affix', AFFIX_ROWS, width, 0.05)
    for (let l = 0; l < shape.layers; l++) {
      add(`W${l}`, width, 3 * width)
      add(`b${l}`, 2, (3 * width) / 2, 0)
      // Forget gates start spread out, so that some units remember long and some short.
      const d = width / 2
      const bias = p.get(`b${l}`)!.values
      for (let back = 0; back < 2; back++)
        for (let k = 0; k < d; k++) bias[back * 3 * d + k] = 1 - (2 * k) / d
    }
    add('A1', width, arc)
    add('a1', 1, arc, 0)
    add('A2', width, arc)
    add('a2', 1, arc, 0)
    add('U', arc, arc, 0.02)
    add('hb', 1, arc, 0.02)
    add('rootA', 1, arc, 0.1)
    add('dist', 1, padded(2 * FAR + 2), 0)
    add('L1', width, label)
    add('l1', 1, label, 0)
    add('L2', width, label)
    add('rootL', 1, label, 0.1)
    add('L', label, padded(shape.relations))
    add('lb', 1, padded(shape.relations), 0)
    add('T', width, padded(shape.tags))
    add('tb', 1, padded(shape.tags), 0)
    add('E', width, padded(shape.entities))
    add('eb', 1, padded(shape.entities), 0)
    this.p = p
    this.parameters = [...p.values()]
    const tables = [this.get('form'), this.get('affix')]
    this.optimiser = new Optimiser(
      this.arena,
      this.parameters.filter((q) => !tables.includes(q)),
      tables,
    )
    this.room = this.allocate()
  }

  private get(name: string): Parameter {
    const p = this.p.get(name)
    if (!p) throw new Error(`no parameter ${name}`)
    return p
  }

  private allocate() {
    const { width, layers, arc, label, relations, tags, entities } = this.shape
    const rows = BATCH_ROWS
    const room = (n: number): number => this.arena.floats(n)
    const each = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make)
    const scores = padded(LONGEST + 1)
    return {
      vectors: room(rows * this.vectors.length),
      x: each(layers + 1, () => room(rows * width)),
      dx: each(layers + 1, () => room(rows * width)),
      mask: each(layers + 1, () => room(rows * width)),
      u: each(layers, () => room(rows * 3 * width)),
      forget: each(layers, () => room(rows * width)),
      reset: each(layers, () => room(rows * width)),
      state: each(layers, () => room(rows * width)),
      du: room(rows * 3 * width),
      dep: room(rows * arc),
      head: room(rows * arc),
      depU: room(rows * arc),
      ddep: room(rows * arc),
      dhead: room(rows * arc),
      ddepU: room(rows * arc),
      scores: room(scores * scores),
      heads: room(scores * arc),
      headsT: room(scores * arc),
      dheads: room(scores * arc),
      own: room(rows * label),
      above: room(rows * label),
      pair: room(rows * label),
      dpair: room(rows * label),
      relations: room(rows * padded(relations)),
      tags: room(rows * padded(tags)),
      entities: room(rows * padded(entities)),
      gold: room(rows),
      turned: room(Math.max(rows * 3 * width, scores * scores)),
      weights: room(3 * width * width),
    }
  }

  /** Runs a batch forward in training, and backward from the loss; gradients are added to the parameters'. */
  learn(batch: Batch, gold: Gold, dropping: Dropping): Loss {
    const rows = batch.words.length
    this.embed(batch, dropping)
    this.mask(0, rows, dropping.layer * 0.6)
    this.recur(batch, dropping.layer)
    this.project(rows)
    const top = this.room.dx[this.shape.layers]!
    this.arena.f32.fill(0, top >> 2, (top >> 2) + rows * this.shape.width)
    const relations = this.relationLoss(rows, gold)
    const tags = this.classLoss('T', 'tb', this.room.tags, gold.tags, this.shape.tags, rows, 1)
    const entities = this.classLoss(
      'E',
      'eb',
      this.room.entities,
      gold.entities,
      this.shape.entities,
      rows,
      0.5,
    )
    const arcs = this.arcLoss(batch, gold)
    this.recurBack(batch, dropping.layer)
    this.embedBack(batch, dropping.layer)
    return { arcs, relations, tags, entities }
  }

  /** The input of the first layer: projected vector, form and affixes, added up. */
  private embed({ words }: Batch, dropping: Dropping): void {
    const { f32, kernels } = this.arena
    const { width } = this.shape
    const { length, values } = this.vectors
    const to = this.room.vectors >> 2
    this.dropped = words.map(() => this.random.uniform() < dropping.form)
    words.forEach((w, i) => {
      if (w.vector >= 0 && this.random.uniform() >= dropping.vector)
        f32.set(values.subarray(w.vector * length, (w.vector + 1) * length), to + i * length)
      else f32.fill(0, to + i * length, to + (i + 1) * length)
    })
    const x = this.room.x[0]!
    kernels.gemm(x, this.room.vectors, this.get('glove').value, words.length, width, length, 0)
    words.forEach((w, i) => {
      kernels.axpy(x + i * width * 4, this.get('form').value + this.formRow(w, i) * width * 4, 1, width)
      for (const a of w.affixes)
        kernels.axpy(x + i * width * 4, this.get('affix').value + a * width * 4, 1, width)
    })
  }

  private formRow(w: WordFeatures, i: number): number {
    return this.dropped[i] ? DROPPED_FORM : w.form
  }

  private embedBack({ words }: Batch, drop: number): void {
    const { kernels } = this.arena
    const { width } = this.shape
    const rows = words.length
    const dx = this.room.dx[0]!
    if (drop) kernels.mulInto(dx, this.room.mask[0]!, rows * width)
    kernels.transpose(this.room.turned, this.room.vectors, rows, this.vectors.length)
    kernels.gemm(this.get('glove').gradient, this.room.turned, dx, this.vectors.length, width, rows, 1)
    const form = this.get('form')
    const affix = this.get('affix')
    words.forEach((w, i) => {
      const row = this.formRow(w, i)
      this.optimiser.used(form).add(row)
      kernels.axpy(form.gradient + row * width * 4, dx + i * width * 4, 1, width)
      for (const a of w.affixes) {
        this.optimiser.used(affix).add(a)
        kernels.axpy(affix.gradient + a * width * 4, dx + i * width * 4, 1, width)
      }
    })
  }

  private mask(layer: number, rows: number, rate: number): void {
    const { f32, kernels } = this.arena
    const n = rows * this.shape.width
    const at = this.room.mask[layer]! >> 2
    const keep = 1 / (1 - rate)
    for (let i = 0; i < n; i++) f32[at + i] = this.random.uniform() < rate ? 0 : keep
    kernels.mulInto(this.room.x[layer]!, this.room.mask[layer]!, n)
  }

  private recur({ words, lengths }: Batch, drop: number): void {
    const { kernels } = this.arena
    const { room, shape } = this
    const { width } = shape
    const d = width / 2
    for (let l = 0; l < shape.layers; l++) {
      kernels.gemm(room.u[l]!, room.x[l]!, this.get(`W${l}`).value, words.length, 3 * width, width, 0)
      this.eachDirection(lengths, (at, length, back) => {
        const kept = (back * BATCH_ROWS + at) * d * 4
        const x = (at * width + back * d) * 4
        kernels.sruForward(
          room.u[l]! + (at * 3 * width + back * 3 * d) * 4,
          3 * width,
          room.x[l]! + x,
          width,
          this.get(`b${l}`).value + back * 12 * d,
          room.x[l + 1]! + x,
          width,
          room.forget[l]! + kept,
          room.reset[l]! + kept,
          room.state[l]! + kept,
          length,
          d,
          back,
        )
      })
      this.mask(l + 1, words.length, drop)
    }
  }

  private recurBack({ words, lengths }: Batch, drop: number): void {
    const { kernels, f32 } = this.arena
    const { room, shape } = this
    const { width } = shape
    const d = width / 2
    const rows = words.length
    for (let l = shape.layers - 1; l >= 0; l--) {
      const out = room.dx[l + 1]!
      const into = room.dx[l]!
      if (drop) kernels.mulInto(out, room.mask[l + 1]!, rows * width)
      f32.fill(0, into >> 2, (into >> 2) + rows * width)
      const bias = this.get(`b${l}`)
      this.eachDirection(lengths, (at, length, back) => {
        const kept = (back * BATCH_ROWS + at) * d * 4
        const x = (at * width + back * d) * 4
        const u = (at * 3 * width + back * 3 * d) * 4
        kernels.sruBackward(
          room.u[l]! + u,
          3 * width,
          room.x[l]! + x,
          width,
          bias.value + back * 12 * d,
          out + x,
          width,
          room.forget[l]! + kept,
          room.reset[l]! + kept,
          room.state[l]! + kept,
          room.du + u,
          into + x,
          bias.gradient + back * 12 * d,
          length,
          d,
          back,
        )
      })
      this.back(room.x[l]!, room.du, this.get(`W${l}`), undefined, rows, into, true)
    }
  }

  private eachDirection(
    lengths: readonly number[],
    run: (at: number, length: number, back: 0 | 1) => void,
  ): void {
    let at = 0
    for (const length of lengths) {
      run(at, length, 0)
      run(at, length, 1)
      at += length
    }
  }

  private project(rows: number): void {
    const { room, shape } = this
    const x = room.x[shape.layers]!
    this.linear(room.dep, x, 'A1', 'a1', rows, true)
    this.linear(room.head, x, 'A2', 'a2', rows, true)
    this.linear(room.depU, room.dep, 'U', 'hb', rows, false)
    this.linear(room.own, x, 'L1', 'l1', rows, false)
    this.linear(room.above, x, 'L2', undefined, rows, false)
    this.linear(room.tags, x, 'T', 'tb', rows, false)
    this.linear(room.entities, x, 'E', 'eb', rows, false)
  }

  private linear(
    to: number,
    x: number,
    weight: string,
    bias: string | undefined,
    rows: number,
    cut: boolean,
  ): void {
    const { kernels } = this.arena
    const w = this.get(weight)
    kernels.gemm(to, x, w.value, rows, w.columns, w.rows, 0)
    if (bias) kernels.biasRelu(to, this.get(bias).value, rows, w.columns, cut ? 1 : 0)
  }

  /** Gradients of a product: to its weights, its bias, and its input (added to what is there where `add`). */
  private back(
    x: number,
    dy: number,
    weight: Parameter,
    bias: Parameter | undefined,
    rows: number,
    dx: number,
    add: boolean,
  ): void {
    const { kernels } = this.arena
    const { rows: k, columns: n } = weight
    kernels.transpose(this.room.turned, x, rows, k)
    kernels.gemm(weight.gradient, this.room.turned, dy, k, n, rows, 1)
    if (bias) kernels.sumRows(bias.gradient, dy, rows, n)
    kernels.transpose(this.room.weights, weight.value, k, n)
    kernels.gemm(dx, dy, this.room.weights, rows, k, n, add ? 1 : 0)
  }

  private setGold(gold: readonly number[]): void {
    this.arena.i32.set(gold, this.room.gold >> 2)
  }

  private classLoss(
    weight: string,
    bias: string,
    scores: number,
    gold: readonly number[],
    classes: number,
    rows: number,
    share: number,
  ): number {
    const { room, shape } = this
    this.setGold(gold)
    const loss = this.arena.kernels.softmaxLoss(
      scores,
      room.gold,
      rows,
      classes,
      padded(classes),
      share / rows,
    )
    this.back(
      room.x[shape.layers]!,
      scores,
      this.get(weight),
      this.get(bias),
      rows,
      room.dx[shape.layers]!,
      true,
    )
    return loss
  }

  /** Relations are learned at the true heads. */
  private relationLoss(rows: number, gold: Gold): number {
    const { room, shape } = this
    const { f32, kernels } = this.arena
    const { label } = shape
    const root = this.get('rootL')
    const above = (i: number, heads: number, atRoot: number): number =>
      gold.heads[i]! < 0 ? atRoot >> 2 : (heads >> 2) + gold.heads[i]! * label
    for (let i = 0; i < rows; i++) {
      const own = (room.own >> 2) + i * label
      const from = above(i, room.above, root.value)
      for (let k = 0; k < label; k++)
        f32[(room.pair >> 2) + i * label + k] = Math.max(0, f32[own + k]! + f32[from + k]!)
    }
    this.linear(room.relations, room.pair, 'L', 'lb', rows, false)
    this.setGold(gold.relations)
    const loss = kernels.softmaxLoss(
      room.relations,
      room.gold,
      rows,
      shape.relations,
      padded(shape.relations),
      1 / rows,
    )
    this.back(room.pair, room.relations, this.get('L'), this.get('lb'), rows, room.dpair, false)
    kernels.reluBack(room.dpair, room.pair, rows * label)
    // The pair's gradient goes to the word itself and, in the room of `pair`, to its head.
    f32.fill(0, room.pair >> 2, (room.pair >> 2) + rows * label)
    for (let i = 0; i < rows; i++) {
      const to = above(i, room.pair, root.gradient)
      for (let k = 0; k < label; k++) f32[to + k]! += f32[(room.dpair >> 2) + i * label + k]!
    }
    const x = room.x[shape.layers]!
    const dx = room.dx[shape.layers]!
    this.back(x, room.dpair, this.get('L1'), this.get('l1'), rows, dx, true)
    this.back(x, room.pair, this.get('L2'), undefined, rows, dx, true)
    return loss
  }

  private arcLoss({ words, lengths }: Batch, gold: Gold): number {
    const { room, shape } = this
    const { f32, kernels } = this.arena
    const { arc } = shape
    const rows = words.length
    const root = this.get('rootA')
    const distance = this.get('dist')
    f32.fill(0, room.dhead >> 2, (room.dhead >> 2) + rows * arc)
    let loss = 0
    let at = 0
    for (const length of lengths) {
      const stride = padded(length + 1)
      const heads = room.heads >> 2
      f32.fill(0, heads, heads + stride * arc)
      f32.copyWithin(heads, root.value >> 2, (root.value >> 2) + arc)
      f32.copyWithin(heads + arc, (room.head >> 2) + at * arc, (room.head >> 2) + (at + length) * arc)
      kernels.transpose(room.headsT, room.heads, stride, arc)
      kernels.gemm(room.scores, room.depU + at * arc * 4, room.headsT, length, stride, arc, 0)
      const scores = room.scores >> 2
      for (let i = 0; i < length; i++)
        for (let j = 0; j < stride; j++) {
          const impossible = j > length || j - 1 === i
          f32[scores + i * stride + j] = impossible
            ? -1e9
            : f32[scores + i * stride + j]! + distance.values[distanceBias(i, j)]!
        }
      const first = at
      this.setGold(gold.heads.slice(at, at + length).map((h) => (h < 0 ? 0 : h - first + 1)))
      loss += kernels.softmaxLoss(room.scores, room.gold, length, stride, stride, 1 / rows)
      for (let i = 0; i < length; i++)
        for (let j = 0; j <= length; j++)
          distance.gradients[distanceBias(i, j)]! += f32[scores + i * stride + j]!
      kernels.gemm(room.ddepU + at * arc * 4, room.scores, room.heads, length, arc, stride, 0)
      kernels.transpose(room.turned, room.scores, length, stride)
      kernels.gemm(room.dheads, room.turned, room.depU + at * arc * 4, stride, arc, length, 0)
      kernels.axpy(root.gradient, room.dheads, 1, arc)
      kernels.axpy(room.dhead + at * arc * 4, room.dheads + arc * 4, 1, length * arc)
      at += length
    }
    kernels.sumRows(this.get('hb').gradient, room.ddepU, rows, arc)
    this.back(room.dep, room.ddepU, this.get('U'), undefined, rows, room.ddep, false)
    kernels.reluBack(room.ddep, room.dep, rows * arc)
    kernels.reluBack(room.dhead, room.head, rows * arc)
    const x = room.x[shape.layers]!
    const dx = room.dx[shape.layers]!
    this.back(x, room.ddep, this.get('A1'), this.get('a1'), rows, dx, true)
    this.back(x, room.dhead, this.get('A2'), this.get('a2'), rows, dx, true)
    return loss
  }
}
