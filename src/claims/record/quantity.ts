import { composition, coordinated, nounPhraseSpan } from '../../analysis/index.ts'
import {
  type CompositionPart,
  contains,
  type Measure,
  type Quantity,
  type QuantityMention,
} from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { countOf } from './count.ts'
import { sumOf } from './sum.ts'
import { isPerfect } from './tense.ts'

const WHOLE =
  /\b(?:so far|in total|altogether|since|in the (?:conflict|war|uprising|fighting|unrest)|to date|overall|a total of)\b/i

/** How many a claim tells of: the count of the counted role's phrase, with its unit, its parts and its measure. */
export const quantityOf = (find: Find, words: readonly number[]): Quantity | undefined => {
  const { rule, scene } = find
  if (rule.yields === 'composition') return partsOnly(find)
  if (!rule.counts) return undefined
  const head = find.roles.get(rule.counts)
  if (head === undefined) return undefined
  const together = sumOf(find, head, measureOf(find, words, null))
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
