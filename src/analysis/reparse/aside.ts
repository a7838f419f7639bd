import type { Word } from '../../base/index.ts'

/**
 * Words that a sentence is parsed without: from `from`, and not including `to`. A modifier belongs to the noun behind
 * it, an opening (dateline, credit) to nothing in the sentence. Word indices.
 */
export interface Aside {
  readonly kind: 'modifier' | 'opening'
  readonly from: number
  readonly to: number
}

const PARTICIPLE = /^(?:\p{Ll}+ed|held|run|led)$/u

const isHyphen = (w: Word | undefined): boolean => w?.form === '-' && !w.spaceAfter

/** "the army shelled rebel-held Harda": a participle with who does it before a hyphen, where the tree has lost its noun. */
export const lostModifiers = (words: readonly Word[]): Aside[] =>
  words.flatMap((w, i) => {
    if (!PARTICIPLE.test(w.form) || !w.spaceAfter || !isJoined(words, i) || isModifier(words, i)) return []
    let from = i - 2
    while (from > 1 && isJoined(words, from)) from -= 2
    return words[i + 1] && from >= 0 ? [{ kind: 'modifier', from, to: i + 1 }] : []
  })

const isJoined = (words: readonly Word[], i: number): boolean =>
  i > 1 && isHyphen(words[i - 1]) && !words[i - 2]!.spaceAfter && /^\p{L}/u.test(words[i - 2]!.form)

/** As it should be: before its noun, with all of its own words below it. */
const isModifier = (words: readonly Word[], i: number): boolean => {
  const w = words[i]!
  const noun = words[w.head]
  const doer = words[i - 2]!
  return (
    /^(?:amod|compound)$/.test(w.deprel) &&
    w.head > i &&
    noun !== undefined &&
    /^(?:NOUN|PROPN)$/.test(noun.upos) &&
    (doer.head === i || doer.head === i - 1) &&
    !words.some((x) => x.head === i - 2 && /^(?:case|det)$/.test(x.deprel))
  )
}

/** "a large and first of its kind assault": said of the noun behind it, where the hyphens are missing. */
export const ofItsKind = (words: readonly Word[]): Aside[] =>
  words.flatMap((w, i) => {
    const [of, its, kind, noun] = words.slice(i + 1, i + 5)
    const isPhrase =
      /^(?:first|one|unique)$/i.test(w.form) && of?.form === 'of' && /^(?:its|their|a)$/.test(its?.form ?? '')
    const hasNoun = kind?.form === 'kind' && (noun?.upos === 'NOUN' || noun?.upos === 'ADJ')
    if (!isPhrase || !hasNoun) return []
    return [{ kind: 'modifier' as const, from: words[i - 1]?.form === 'and' ? i - 1 : i, to: i + 4 }]
  })

/** Most words of a dateline or credit. */
const LONGEST = 8

/** "HARDA (Nadir) The army said …", "(Nadir and agencies) The army said …": what stands before the first sentence. */
export const opening = (words: readonly Word[]): Aside[] => {
  const open = words.findIndex((w) => w.form === '(')
  const named = words.slice(0, Math.max(open, 0)).every((w) => /^[\p{Lu}\p{P}]+$/u.test(w.form))
  const close = words.findIndex((w) => w.form === ')')
  if (open < 0 || !named || close < open || close > LONGEST) return []
  const inside = words.slice(open + 1, close)
  if (!inside.length || !/^\p{Lu}/u.test(inside[0]!.form) || inside.some((w) => w.upos === 'VERB')) return []
  let to = close + 1
  while (words[to] && !/[\p{L}\p{N}]{2}|^[\p{L}\p{N}]$|^["“(]$/u.test(words[to]!.form.replace(/^_.*/, '')))
    to++
  return words.length - to > 3 ? [{ kind: 'opening', from: 0, to }] : []
}
