import type { ConlluSentence } from '../src/language/index.ts'

/** F1 in percent: of words and sentences, and over aligned words of tags, lemmas, heads, and heads with relations. */
export interface SyntaxScore {
  readonly words: number
  readonly sentences: number
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
}

interface Aligned {
  readonly key: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly relation: string
  readonly headKey: string
}

/** Words and sentences by their characters, white space left out, as the CoNLL 2018 shared task aligned them. */
const align = (sentences: readonly ConlluSentence[]) => {
  let at = 0
  const words: Aligned[] = []
  const spans = new Set<string>()
  for (const s of sentences) {
    const from = at
    const keys = s.words.map((w) => {
      const start = at
      at += [...w.form.replace(/\s/gu, '')].length
      return `${start}-${at}`
    })
    s.words.forEach((w, i) => {
      words.push({
        key: keys[i]!,
        upos: w.upos,
        xpos: w.xpos,
        lemma: w.lemma.toLowerCase(),
        relation: w.deprel.split(':', 1)[0]!,
        headKey: keys[w.head] ?? 'root',
      })
    })
    spans.add(`${from}-${at}`)
  }
  return { words, spans }
}

/** Scores a system's sentences against gold ones of the same text. Relation subtypes are left out. */
export const scoreSyntax = (
  gold: readonly ConlluSentence[],
  system: readonly ConlluSentence[],
): SyntaxScore => {
  const g = align(gold)
  const s = align(system)
  const byKey = new Map(s.words.map((w) => [w.key, w]))
  const pairs = g.words.flatMap((w) => {
    const v = byKey.get(w.key)
    return v ? [[w, v] as const] : []
  })
  const f1 = (right: number, a: number, b: number) => Math.round((20000 * right) / (a + b)) / 100
  const share = (test: (w: Aligned, v: Aligned) => boolean) =>
    f1(pairs.filter(([w, v]) => test(w, v)).length, g.words.length, s.words.length)
  return {
    words: share(() => true),
    sentences: f1([...s.spans].filter((k) => g.spans.has(k)).length, g.spans.size, s.spans.size),
    upos: share((w, v) => w.upos === v.upos),
    xpos: share((w, v) => w.xpos === v.xpos),
    lemma: share((w, v) => w.lemma === v.lemma),
    uas: share((w, v) => w.headKey === v.headKey),
    las: share((w, v) => w.headKey === v.headKey && w.relation === v.relation),
  }
}
