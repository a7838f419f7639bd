import { composition, coordinated, nounPhraseSpan, PERSON_NOUNS, type Tree } from '../../analysis/index.ts'
import {
  type CompositionPart,
  contains,
  type Measure,
  type Quantity,
  type QuantityMention,
} from '../../base/index.ts'
import { type Find, people } from '../match/index.ts'
import { isPerfect } from './time.ts'
import { wordsIn } from './words.ts'

/** Nouns that stand for the number of what their "of" phrase names: "a group of 20 soldiers". */
const CONTAINERS = new Set(
  'group total number wave dozen score hundred thousand million ten couple handful majority rest party team crowd family crew pair trio all both body corpse remains bodies'.split(
    ' ',
  ),
)
const WHOLE =
  /\b(?:so far|in total|altogether|since|in the (?:conflict|war|uprising|fighting|unrest)|to date|overall|a total of)\b/i

/** How many a claim tells of: the count of the counted role's phrase, with its unit, its parts and its measure. */
export const quantityOf = (find: Find, words: readonly number[]): Quantity | undefined => {
  const { rule, scene } = find
  if (rule.yields === 'composition') return partsOnly(find)
  if (!rule.counts) return undefined
  const head = find.roles.get(rule.counts)
  if (head === undefined) return undefined
  const together = sumOf(find, head, words)
  if (together) return together
  const mention = countOf(scene.tree, head, scene.quantities)
  const parts = partsOf(find, head)
  if (!mention) {
    if (!parts.length) return undefined
    return {
      text: scene.analysis.article.text.slice(nounPhraseSpan(scene.tree, head)),
      low: null,
      best: null,
      high: null,
      approximate: true,
      composition: parts,
      measure: measureOf(find, words, null),
    }
  }
  const { text, low, best, high, approximate, unit } = mention
  return {
    text,
    low,
    best,
    high,
    approximate,
    ...(unit ? { unit } : {}),
    measure: measureOf(find, words, mention),
    ...(parts.length ? { composition: parts } : {}),
  }
}

/** The count that belongs to a noun: its own, or that of the noun in its "of" phrase ("a group of some 20 soldiers"). */
export const countOf = (
  tree: Tree,
  head: number,
  quantities: readonly QuantityMention[],
): QuantityMention | undefined => {
  const of = tree.childrenBy(head, 'nmod').find((c) => (tree.preposition(c) ?? 'of') === 'of')
  if (of !== undefined && CONTAINERS.has(tree.lemma(head))) {
    const inner = countOf(tree, of, quantities)
    if (inner && (inner.low ?? inner.best) !== null) return inner
  }
  const own = quantities.find((q) => q.head === head)
  if (own) return own
  // "the 33 army defectors", where the tree counts the armies.
  const inner = quantities.find(
    (q) =>
      q.head >= 0 &&
      q.head < head &&
      tree.head(q.head) === head &&
      tree.isRelation(q.head, 'compound', 'amod'),
  )
  if (inner && tree.childBy(inner.head, 'det', 'case') === undefined)
    return {
      ...inner,
      head,
      unit: tree.words
        .slice(inner.head, head + 1)
        .map((w) => w.form)
        .join(' '),
    }
  const number = quantities.find((q) => contains(q, tree.word(head)) || wordsIn(tree, q).includes(head))
  if (number) return number
  return of === undefined || !CONTAINERS.has(tree.lemma(head)) ? undefined : countOf(tree, of, quantities)
}

/** "a general and three colonels" are four people of two kinds: the sum, and each kind as a part. */
const sumOf = (find: Find, head: number, words: readonly number[]): Quantity | undefined => {
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
  const known = counts.filter((c) => c !== undefined)
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
    measure: measureOf(find, words, null),
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

const partsOf = (find: Find, head: number): CompositionPart[] => {
  const { tree, quantities } = find.scene
  const inner = tree.childrenBy(head, 'nmod').find((c) => tree.preposition(c) === 'of')
  const own = composition(tree.sentence, head, quantities)
  if (own.length || inner === undefined) return [...own]
  return [...composition(tree.sentence, inner, quantities)]
}

/** What a group is made of: every coordinated noun of the object with its count. */
const partsOnly = (find: Find): Quantity | undefined => {
  const { tree, quantities, analysis } = find.scene
  const first = find.roles.get('patient')
  if (first === undefined) return undefined
  const heads = coordinated(tree, first)
  const parts = heads.flatMap((h): CompositionPart[] => {
    const count = countOf(tree, h, quantities)
    const unit = count?.unit ?? tree.word(h).form
    if (!count) return [{ text: analysis.article.text.slice(nounPhraseSpan(tree, h)), unit }]
    return [
      {
        text: count.text,
        unit,
        low: count.low,
        best: count.best,
        high: count.high,
        approximate: count.approximate,
      },
    ]
  })
  if (!parts.length) return undefined
  return {
    text: parts.map((p) => p.text).join(', '),
    low: null,
    best: null,
    high: null,
    approximate: true,
    composition: parts,
    measure: 'flow',
  }
}

/**
 * Flow, stock or total. A stock is what a place holds; a total has a start ("since"), or is a large number in the
 * perfect with no day of its own.
 */
const measureOf = (find: Find, words: readonly number[], mention: QuantityMention | null): Measure => {
  const { tree, analysis, times } = find.scene
  if (find.rule.stock) return 'stock'
  const said = analysis.article.text.slice(tree.sentence)
  const since = times.some((t) => t.kind === 'since')
  const clause = analysis.article.text.slice(tree.spanOf(words))
  if (isPerfect(tree, find.met.clause)) {
    if (since || WHOLE.test(clause) || /^since\b/i.test(said)) return 'total'
    const n = mention?.low ?? mention?.best ?? mention?.high ?? 0
    const dayed = times.some(
      (t) =>
        t.interval &&
        t.kind === 'date' &&
        t.precision !== undefined &&
        t.precision <= 3 &&
        words.some((i) => contains(t, tree.word(i))),
    )
    if (n >= 1000 && !dayed) return 'total'
  }
  return 'flow'
}
