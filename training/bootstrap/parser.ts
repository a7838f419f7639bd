import type { EntityType } from '../../src/base/index.ts'
import { best, Features, hash, Perceptron } from './perceptron.ts'

export interface Labels {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly entities: readonly string[]
  /** Features by `form tag` and by tag. */
  readonly feats: Readonly<Record<string, string>>
}

export interface Tree {
  readonly tags: readonly number[]
  readonly heads: readonly number[]
  readonly relations: readonly number[]
  readonly entities: readonly number[]
}

const BITS = { tag: 17, move: 20, label: 17, entity: 16 }

/** The baseline: greedy arc-eager moves (dynamic oracle), tags before and relations after them, all perceptrons. */
export class Baseline {
  readonly labels: Labels
  readonly tagger: Perceptron
  readonly mover: Perceptron
  readonly labeller: Perceptron
  readonly typer: Perceptron
  private readonly f = new Features()

  constructor(labels: Labels, weights?: Float32Array) {
    this.labels = labels
    let at = 0
    const part = (bits: number, classes: number) => {
      const size = classes << bits
      at += size
      return new Perceptron(bits, classes, weights?.subarray(at - size, at))
    }
    this.tagger = part(BITS.tag, labels.tags.length)
    this.mover = part(BITS.move, 4)
    this.labeller = part(BITS.label, labels.relations.length)
    this.typer = part(BITS.entity, labels.entities.length)
  }

  /** Parses a sentence; with a gold tree it learns from it. */
  run(forms: readonly string[], gold?: Tree): Tree {
    const w = forms.map((x) => new Form(x))
    const tags = this.tag(w, gold?.tags)
    const heads = this.move(w, tags, gold?.heads)
    const relations = this.label(w, tags, gold?.heads ?? heads, gold?.relations)
    const entities = this.type(w, tags, gold?.heads ?? heads, relations, gold?.entities)
    return { tags, heads, relations, entities }
  }

  annotate(forms: readonly string[]) {
    const t = this.run(forms)
    return forms.map((form, i) => {
      const tag = this.labels.tags[t.tags[i]!]!
      const entity = this.labels.entities[t.entities[i]!]!
      const [upos = '', xpos = ''] = tag.split(' ')
      return {
        upos,
        xpos,
        feats: this.labels.feats[`${form.toLowerCase()} ${tag}`] ?? this.labels.feats[tag] ?? '_',
        head: t.heads[i]!,
        deprel: this.labels.relations[t.relations[i]!]!,
        entity: entity === '' ? null : (entity as EntityType),
      }
    })
  }

  private decide(p: Perceptron, gold: number | undefined): number {
    const guess = best(p.score(this.f.hashes, this.f.n))
    if (gold !== undefined && gold >= 0) p.update(this.f.hashes, this.f.n, gold, guess)
    return guess
  }

  private tag(w: readonly Form[], gold?: readonly number[]): number[] {
    const tags: number[] = []
    const f = this.f
    for (let i = 0; i < w.length; i++) {
      const [a, b, c, d, e] = [w[i - 2] ?? none, w[i - 1] ?? none, w[i]!, w[i + 1] ?? none, w[i + 2] ?? none]
      const [t1, t2] = [tags[i - 1] ?? -1, tags[i - 2] ?? -1]
      f.start()
      f.add(c.word)
      f.add(c.exact)
      f.add(c.suffix1)
      f.add(c.suffix2)
      f.add(c.suffix3)
      f.add(c.suffix4)
      f.add(c.prefix1)
      f.add(c.prefix3)
      f.add(c.shape, i ? 1 : 0)
      f.add(b.word)
      f.add(a.word)
      f.add(d.word)
      f.add(e.word)
      f.add(d.suffix3)
      f.add(d.shape)
      f.add(b.suffix3)
      f.add(t1)
      f.add(t1, t2)
      f.add(t1, c.word)
      f.add(t2, c.word)
      f.add(t1, t2, c.suffix3)
      f.add(b.word, c.word)
      f.add(c.word, d.word)
      f.add(t1, d.word)
      f.add(0)
      tags.push(this.decide(this.tagger, gold?.[i]))
    }
    return tags
  }

  private move(w: readonly Form[], t: readonly number[], gold?: readonly number[]): number[] {
    const n = w.length
    const heads = new Array<number>(n).fill(-2)
    const left: number[][] = w.map(() => [])
    const right: number[][] = w.map(() => [])
    const stack: number[] = []
    let b = 0
    while (b < n || stack.length > 1) {
      const s = stack.at(-1) ?? -1
      const legal = [
        b < n,
        s >= 0 && (heads[s] !== -2 || b >= n),
        s >= 0 && heads[s] === -2 && b < n,
        s >= 0 && b < n,
      ]
      let move: number
      if (b >= n) move = 1
      else {
        this.moveFeatures(w, t, stack, b, heads, left, right)
        const scores = this.mover.score(this.f.hashes, this.f.n)
        move = pick(scores, legal)
        if (gold) {
          const costs = oracle(gold, stack, b, heads, n)
          const good = legal.map((ok, m) => ok && costs[m] === 0)
          const right = good.includes(true) ? pick(scores, good) : move
          this.mover.update(this.f.hashes, this.f.n, good[move] ? move : right, move)
          // Going on from wrong moves now and then is what makes a greedy parser robust to its own mistakes.
          if (!good[move] && (hash(`${b} ${n} ${s}`) & 15) < 2) move = right
        }
      }
      if (move === 0) stack.push(b++)
      else if (move === 1) {
        if (heads[s] === -2 && stack.length > 1) {
          const under = stack.at(-2)!
          heads[s] = under
          right[under]!.push(s)
        }
        stack.pop()
      } else if (move === 2) {
        heads[s] = b
        left[b]!.push(s)
        stack.pop()
      } else {
        heads[b] = s
        right[s]!.push(b)
        stack.push(b++)
      }
    }
    const root = heads.findIndex((h) => h === -2)
    return heads.map((h, i) => (h === -2 ? (i === root ? -1 : root) : h))
  }

  private moveFeatures(
    w: readonly Form[],
    t: readonly number[],
    stack: readonly number[],
    b: number,
    heads: readonly number[],
    left: readonly number[][],
    right: readonly number[][],
  ): void {
    const f = this.f
    const s = stack.at(-1) ?? -1
    const s2 = stack.at(-2) ?? -1
    const [S, B, B1, B2, S2] = [w[s] ?? none, w[b] ?? none, w[b + 1] ?? none, w[b + 2] ?? none, w[s2] ?? none]
    const tag = (i: number | undefined) => (i === undefined ? -1 : (t[i] ?? -1))
    const [ts, tb, tb1, tb2, ts2] = [tag(s), tag(b), tag(b + 1), tag(b + 2), tag(s2)]
    const h = s >= 0 ? (heads[s] ?? -2) : -2
    const th = tag(h)
    const sl = left[s]?.at(-1)
    const sr = right[s]?.at(-1)
    const bl = left[b]?.at(0)
    const dist = s < 0 ? 0 : Math.min(b - s, 8)
    const headed = h === -2 ? 0 : 1
    const vs = right[s]?.length ?? 0
    f.start()
    f.add(S.word, headed)
    f.add(B.word)
    f.add(B1.word)
    f.add(ts, headed)
    f.add(tb)
    f.add(tb1, tb2)
    f.add(S.word, ts)
    f.add(B.word, tb)
    f.add(S.word, B.word)
    f.add(S.word, tb, dist)
    f.add(ts, B.word, dist)
    f.add(ts, tb, dist)
    f.add(ts, tb, tb1)
    f.add(ts, tb, tb1, tb2)
    f.add(ts2, ts, tb)
    f.add(ts2, ts, tb, tb1)
    f.add(th, ts, tb)
    f.add(ts, tag(sl), tb)
    f.add(ts, tag(sr), tb)
    f.add(ts, tb, tag(bl))
    f.add(S2.word, S.word)
    f.add(w[h]?.word ?? 0, tb)
    f.add(S.word, tb, tb1)
    f.add(ts, B.word, tb1)
    f.add(ts, tb, B1.word)
    f.add(S.word, vs)
    f.add(ts, left[s]?.length ?? 0, vs, tb)
    f.add(B.word, left[b]?.length ?? 0)
    f.add(w[sr ?? -1]?.word ?? 0, tb, ts)
    f.add(w[bl ?? -1]?.word ?? 0, tb, ts)
    f.add(ts, tag(sl), tag(sr), tb)
    f.add(th, headed, tag(sr))
    f.add(B2.word, tb)
    f.add(stack.length > 3 ? 3 : stack.length, ts, tb)
    f.add(0)
  }

  private label(
    w: readonly Form[],
    t: readonly number[],
    heads: readonly number[],
    gold?: readonly number[],
  ): number[] {
    const children: number[][] = w.map(() => [])
    heads.forEach((h, i) => {
      if (h >= 0) children[h]!.push(i)
    })
    const out: number[] = []
    const f = this.f
    for (let i = 0; i < w.length; i++) {
      const h = heads[i]!
      const W = w[i]!
      const H = w[h] ?? none
      const tw = t[i]!
      const th = t[h] ?? -1
      const kids = children[i]!
      const first = kids[0] ?? -1
      const sisters = children[h] ?? []
      const at = sisters.indexOf(i)
      const before = sisters[at - 1] ?? -1
      const after = sisters[at + 1] ?? -1
      const side = h < 0 ? 0 : h < i ? 1 : 2
      const dist = Math.min(Math.abs(h - i), 5)
      f.start()
      f.add(W.word, side)
      f.add(tw, side)
      f.add(H.word, side)
      f.add(th, tw, side)
      f.add(th, W.word, side)
      f.add(H.word, tw, side)
      f.add(H.word, W.word, side)
      f.add(th, tw, side, dist)
      f.add(tw, t[first] ?? -1, th, side)
      f.add(tw, w[first]?.word ?? 0, side, th)
      f.add(w[first]?.word ?? 0, W.word)
      f.add(w[first]?.word ?? 0, H.word, tw)
      f.add(th, tw, t[before] ?? -1, side)
      f.add(th, tw, t[after] ?? -1, side)
      f.add(th, tw, w[before]?.word ?? 0)
      f.add(tw, t[i - 1] ?? -1, t[i + 1] ?? -1)
      f.add(w[i - 1]?.word ?? 0, tw, th)
      f.add(w[i + 1]?.word ?? 0, tw, th)
      f.add(tw, th, t[heads[h] ?? -1] ?? -1, side)
      f.add(tw, th, out[before] ?? -1, side)
      f.add(W.suffix3, th, side)
      f.add(kids.length, tw, side)
      f.add(0)
      const label = this.decide(this.labeller, gold?.[i])
      out.push(gold?.[i] ?? label)
    }
    return out
  }

  private type(
    w: readonly Form[],
    t: readonly number[],
    heads: readonly number[],
    r: readonly number[],
    gold?: readonly number[],
  ): number[] {
    const f = this.f
    const mods: number[] = w.map(() => -1)
    heads.forEach((h, i) => {
      if (h > i && mods[h] === -1) mods[h] = i
    })
    return w.map((W, i) => {
      if (gold && (gold[i] ?? -1) < 0) return 0
      const H = w[heads[i]!] ?? none
      const M = w[mods[i]!] ?? none
      f.start()
      f.add(W.word)
      f.add(W.word, t[i])
      f.add(t[i]!, r[i])
      f.add(W.suffix3, t[i])
      f.add(W.suffix2, t[i])
      f.add(W.prefix3, t[i])
      f.add(W.shape, t[i])
      f.add(H.word, r[i], t[i])
      f.add(M.word, t[i])
      f.add(w[i - 1]?.word ?? 0, t[i])
      f.add(w[i + 1]?.word ?? 0, t[i])
      f.add(t[i - 1] ?? -1, t[i], t[i + 1] ?? -1)
      f.add(0)
      return this.decide(this.typer, gold?.[i])
    })
  }
}

const pick = (scores: Float32Array, allowed: readonly boolean[]): number => {
  let top = -1
  for (let m = 0; m < 4; m++) if (allowed[m] && (top < 0 || scores[m]! > scores[top]!)) top = m
  return top
}

/** How many gold arcs each move (shift, reduce, left, right) makes unreachable: Goldberg and Nivre 2012. */
const oracle = (
  gold: readonly number[],
  stack: readonly number[],
  b: number,
  heads: readonly number[],
  n: number,
) => {
  const s = stack.at(-1) ?? -1
  const costs = [0, 0, 0, 0]
  for (const k of stack) {
    if (gold[k] === b && heads[k] === -2) costs[0]!++
    if (gold[b] === k) costs[0]!++
    if (k !== s) {
      if (gold[k] === b && heads[k] === -2) costs[3]!++
      if (gold[b] === k) {
        costs[3]!++
      }
    }
  }
  if (s >= 0) {
    const g = gold[s]!
    if (g > b) costs[2]!++
    if (heads[s] === -2 && g >= 0 && stack.includes(g)) costs[2]!++
    if (heads[s] === -2 && g === -1) costs[2]!++
    for (let k = b; k < n; k++) {
      if (gold[k] === s) {
        costs[1]!++
        costs[2]!++
      }
    }
    if (gold[b]! > b || gold[b] === -1) costs[3]!++
    if (heads[s] === -2 && gold[s] === b) costs[3]!++
  }
  return costs
}

/** A word form as hashes of its parts. */
class Form {
  readonly exact: number
  readonly word: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix1: number
  readonly prefix3: number
  readonly shape: number

  constructor(form: string) {
    const plain = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
    const w = /^\d/.test(plain) ? plain.replace(/\d/g, '0') : plain.toLowerCase()
    this.exact = hash(plain)
    this.word = hash(w)
    this.suffix1 = hash(w.slice(-1))
    this.suffix2 = hash(w.slice(-2))
    this.suffix3 = hash(w.slice(-3))
    this.suffix4 = hash(w.slice(-4))
    this.prefix1 = hash(w.slice(0, 1))
    this.prefix3 = hash(w.slice(0, 3))
    this.shape = hash(
      plain
        .replace(/\p{Lu}/gu, 'X')
        .replace(/\p{Ll}/gu, 'x')
        .replace(/\d/g, '0')
        .replace(/(.)\1+/gu, '$1'),
    )
  }
}

const none = new Form('')
