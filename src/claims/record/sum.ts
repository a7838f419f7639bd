import { coordinated, nounPhraseSpan, PERSON_NOUNS } from '../../analysis/index.ts'
import type { Measure, Quantity, QuantityMention } from '../../base/index.ts'
import { type Find, people } from '../match/index.ts'
import { countOf } from './count.ts'

/** "a general and three colonels" are four people of two kinds: the sum, and each kind as a part. */
export const sumOf = (find: Find, head: number, measure: Measure): Quantity | undefined => {
  const { tree, quantities, analysis } = find.scene
  // "a general and three colonels", where the tree hangs the first on the second as an adjective.
  const before = tree
    .childrenBy(head, 'amod', 'compound')
    .filter(
      (c) =>
        tree.childBy(c, 'case') === undefined &&
        quantities.some((q) => q.head === c && /^an?\b/i.test(q.text)),
    )
  const heads = [...before, ...listed(find, head)]
  if (heads.length < 2) return undefined
  const counts = heads.map((h) => countOf(tree, h, quantities) ?? oneOf(find, h))
  if (counts.some((c) => c === undefined)) return undefined
  // "dozens more civilians", where the tree makes two of them
  const known = counts.filter((c) => c !== undefined)
  if (new Set(known.map((q) => q.start)).size < known.length) return undefined
  const sum = (of: (q: Counted) => number | null): number | null => {
    const values = known.map(of)
    return values.some((v) => v === null) ? null : values.reduce<number>((a, b) => a + (b ?? 0), 0)
  }
  const last = heads.at(-1) ?? head
  const start = Math.min(...known.map((q) => q.start))
  return {
    text: analysis.article.text.slice({
      start,
      end: Math.max(tree.word(last).end, ...known.map((q) => q.end)),
    }),
    low: sum((q) => q.low ?? q.best),
    best: sum((q) => q.best),
    high: sum((q) => q.high),
    approximate: known.some((q) => q.approximate),
    measure,
    composition: known.map((q, i) => ({
      text: q.text,
      unit: q.unit ?? tree.word(heads[i] ?? head).form,
      low: q.low,
      best: q.best,
      high: q.high,
      approximate: q.approximate,
    })),
  }
}

type Counted = Pick<
  QuantityMention,
  'text' | 'low' | 'best' | 'high' | 'approximate' | 'start' | 'end' | 'unit'
>

/** Words that tell what became of the people before them: "30 people dead and 20 wounded" is no list of people. */
const FATE = /^(?:dead|killed|wounded|injured|hurt|missing|arrested|detained|captured|displaced)$/i

/** The people coordinated with a head, up to one that something else is told of. */
const listed = (find: Find, head: number): number[] => {
  const { scene } = find
  const { tree } = scene
  const all = coordinated(tree, head)
  const end = all.findIndex((h, k) => {
    if (k === 0) return false
    const next = tree.words[h + 1]
    const fate = FATE.test(next?.form ?? '') && !find.met.words.includes(h + 1)
    const told = fate || FATE.test(tree.word(h).form) || next?.upos === 'AUX'
    const fateBetween = tree.words.slice(all[k - 1], h).some((w) => FATE.test(w.form))
    const own = h < find.met.head
    return !people().test(scene, h) || fateBetween || (told && !own)
  })
  return end < 0 ? all : all.slice(0, end)
}

/** "his wife", "the driver" in a list of counted people: one person, who is not counted by a word of its own. */
const oneOf = (find: Find, head: number): Counted | undefined => {
  const { tree, analysis } = find.scene
  const w = tree.word(head)
  const single = w.xpos === 'NN' && PERSON_NOUNS.has(tree.lemma(head))
  if (!single || tree.childBy(head, 'nmod:poss', 'det') === undefined) return undefined
  const at = nounPhraseSpan(tree, head)
  return {
    ...at,
    text: analysis.article.text.slice(at),
    low: 1,
    best: 1,
    high: 1,
    approximate: false,
    unit: w.form,
  }
}
