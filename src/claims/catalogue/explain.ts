import { Tree } from '../../analysis/index.ts'
import {
  type Analysis,
  type Attribution,
  overlaps,
  type PlaceMention,
  type QuantityMention,
  type Span,
  type TimeMention,
} from '../../base/index.ts'
import { extractClaims } from '../extract.ts'
import { type Hit, hitsOf } from './hits.ts'
import { type Try, tryOf } from './tries.ts'

/** What the rules did with some words of a report, one account a sentence. */
export interface Account {
  readonly tree: Tree
  /** The words asked about, by index. */
  readonly words: readonly number[]
  /** Every rule that was tried at these words, in the order of the words and of the rules. */
  readonly tries: readonly Try[]
  /** Rules of the same words that were not asked, since another came first. */
  readonly overtaken: readonly { readonly word: number; readonly rules: readonly string[] }[]
  /** What fired at these words. */
  readonly hits: readonly Hit[]
  /** What fired at other words of the sentence, and takes these in. */
  readonly around: readonly Hit[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly attributions: readonly Attribution[]
}

/**
 * Which rules were tried at a span (code points of the article's text), how far each got, and what came of it. Empty
 * where the span stands in no sentence that gives claims.
 */
export const explain = (analysis: Analysis, at: Span): Account[] => {
  const touched = analysis.sentences.flatMap((s, i) => (overlaps(s, at) ? [i] : []))
  if (!touched.length) return []
  const tries: [sentence: number, tried: Try][] = []
  const later: [sentence: number, word: number, rules: string[]][] = []
  extractClaims(analysis, {
    tried: (rule, scene, word, outcome) => {
      if (overlaps(scene.tree.word(word), at))
        tries.push([scene.tree.index, tryOf(rule, scene, word, outcome)])
    },
    chosen: ({ scene, met }, rules) => {
      if (rules.length && overlaps(scene.tree.word(met.head), at))
        later.push([scene.tree.index, met.head, rules.map((r) => r.id)])
    },
  })
  const hits = hitsOf(analysis)
  return touched.flatMap((index) => {
    const sentence = analysis.sentences[index]
    if (!sentence) return []
    const tree = new Tree(sentence, index)
    const touches = (s: Span): boolean => overlaps(s, at)
    const here = hits.filter((h) => h.sentence === index)
    const inSentence = <T extends { readonly sentence: number }>(items: readonly T[]): T[] =>
      items.filter((i) => i.sentence === index)
    return {
      tree,
      words: sentence.words.flatMap((w, i) => (touches(w) ? [i] : [])),
      tries: tries.filter(([s]) => s === index).map(([, t]) => t),
      overtaken: later.filter(([s]) => s === index).map(([, word, rules]) => ({ word, rules })),
      hits: here.filter((h) => touches(h.trigger)),
      around: here.filter((h) => !touches(h.trigger) && touches(h)),
      quantities: inSentence(analysis.quantities).filter(touches),
      times: inSentence(analysis.times).filter(touches),
      places: inSentence(analysis.places).filter(touches),
      attributions: inSentence(analysis.attributions).filter((a) =>
        [a.cue, ...(a.source ? [a.source] : []), ...a.content].some(touches),
      ),
    }
  })
}
