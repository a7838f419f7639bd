import { type AnalysedSentence, hull, type Span, type Word } from '../../base/index.ts'

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const baseRelation = (deprel: string): string => {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** A sentence's syntax tree seen from above: children, subtrees and phrases by word index. */
export class Tree {
  readonly sentence: AnalysedSentence
  /** Index of the sentence in its analysis. */
  readonly index: number
  readonly words: readonly Word[]
  private readonly below: readonly (readonly number[])[]
  /** Per word what is asked for again and again: lower-case lemma, relation without its subtype, preposition. */
  private readonly lemmas: readonly string[]
  private readonly bases: readonly string[]
  private readonly prepositions: (string | null | undefined)[] = []

  constructor(sentence: AnalysedSentence, index: number) {
    this.sentence = sentence
    this.index = index
    this.words = sentence.words
    const below: number[][] = sentence.words.map(() => [])
    sentence.words.forEach((w, i) => {
      if (w.head >= 0) below[w.head]?.push(i)
    })
    this.below = below
    this.lemmas = sentence.words.map((w) => w.lemma.toLowerCase())
    this.bases = sentence.words.map((w) => baseRelation(w.deprel))
  }

  /** The word at an index. Throws a RangeError outside of the sentence. */
  word(i: number): Word {
    const w = this.words[i]
    if (!w) throw new RangeError(`no word ${i} in a sentence of ${this.words.length}`)
    return w
  }

  lemma(i: number): string {
    return this.lemmas[i] ?? this.word(i).lemma
  }

  head(i: number): number {
    return this.word(i).head
  }

  relation(i: number): string {
    return this.word(i).deprel
  }

  children(i: number): readonly number[] {
    return this.below[i] ?? []
  }

  /** Children with one of these relations; a name without subtype stands for all its subtypes. */
  childrenBy(i: number, ...relations: readonly string[]): number[] {
    const found: number[] = []
    for (const c of this.children(i)) if (this.isOneOf(c, relations)) found.push(c)
    return found
  }

  childBy(i: number, ...relations: readonly string[]): number | undefined {
    for (const c of this.children(i)) if (this.isOneOf(c, relations)) return c
    return undefined
  }

  isRelation(i: number, ...relations: readonly string[]): boolean {
    return this.isOneOf(i, relations)
  }

  private isOneOf(i: number, relations: readonly string[]): boolean {
    const full = this.relation(i)
    const base = this.bases[i]
    for (const r of relations) if (r === base || r === full) return true
    return false
  }

  /** The indices of the subtree in order; a child for which `leave` is true is left out with all below it. */
  subtree(i: number, leave: (child: number) => boolean = () => false): number[] {
    const found: number[] = []
    const stack = [i]
    while (stack.length) {
      const at = stack.pop()!
      found.push(at)
      for (const c of this.children(at)) if (!leave(c)) stack.push(c)
    }
    return found.sort((a, b) => a - b)
  }

  /** Whether `below` is `above` or stands under it. */
  isUnder(below: number, above: number): boolean {
    for (let at = below; at >= 0; at = this.head(at)) if (at === above) return true
    return false
  }

  /** From a word's head up to the root. */
  ancestors(i: number): number[] {
    const path: number[] = []
    for (let at = this.head(i); at >= 0; at = this.head(at)) path.push(at)
    return path
  }

  /** The preposition that marks a phrase ("in", "according to"), in lower case. */
  preposition(i: number): string | undefined {
    let known = this.prepositions[i]
    if (known === undefined) {
      known = this.readPreposition(i) ?? null
      this.prepositions[i] = known
    }
    return known ?? undefined
  }

  private readPreposition(i: number): string | undefined {
    const marks = this.childrenBy(i, 'case').filter(
      (c) => this.word(c).xpos !== 'POS' && !this.limitsNumber(c),
    )
    if (!marks.length) return undefined
    return marks
      .flatMap((c) => [c, ...this.childrenBy(c, 'fixed')])
      .sort((a, b) => a - b)
      .map((c) => this.word(c).form.toLowerCase())
      .join(' ')
  }

  /** "at least 16", "about 40", "up to 50": a word of the number, though the tree may take it for a preposition. */
  private limitsNumber(i: number): boolean {
    const form = this.word(i).form.toLowerCase()
    const [next, beyond] = [this.words[i + 1], this.words[i + 2]]
    if (form === 'at') return ['least', 'most'].includes(next?.form.toLowerCase() ?? '')
    if (form === 'up') return next?.form.toLowerCase() === 'to' && beyond?.upos === 'NUM'
    if (form === 'to') return this.words[i - 1]?.form.toLowerCase() === 'up' && next?.upos === 'NUM'
    return ['about', 'around', 'over', 'under', 'between'].includes(form) && next?.upos === 'NUM'
  }

  /** The code points from the first to the last of these words. */
  spanOf(indices: readonly number[]): Span {
    return hull(indices.map((i) => this.word(i)))
  }

  isVerb(i: number): boolean {
    return this.word(i).upos === 'VERB'
  }

  isNominal(i: number): boolean {
    return NOMINAL.has(this.word(i).upos)
  }
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

const trees = new WeakMap<readonly AnalysedSentence[], readonly Tree[]>()

/** The trees of a report's sentences, in order; made once for one list of sentences. */
export const treesOf = (sentences: readonly AnalysedSentence[]): readonly Tree[] => {
  let known = trees.get(sentences)
  if (!known) {
    known = sentences.map((s, i) => new Tree(s, i))
    trees.set(sentences, known)
  }
  return known
}
