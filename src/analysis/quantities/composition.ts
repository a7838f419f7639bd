import type { CompositionPart, QuantityMention, Sentence } from '../../base/index.ts'
import { PERSON_NOUNS } from './persons.ts'
import { formsOf, phraseAt } from './words.ts'

/** Phrases that open the parts of a group named before them. */
const OPENERS = [
  'including',
  'include',
  'includes',
  'included',
  'among them',
  'among whom',
  'among those',
  'comprising',
  'consisting of',
  'made up of',
  'composed of',
]
/** Shares that a part is given in place of a number. */
const SHARES = [
  'mostly',
  'mainly',
  'most of them',
  'mostly of',
  'largely',
  'many of them',
  'most',
  'chiefly',
  'predominantly',
  'primarily',
]
const PARTITIVES = ['of them', 'of whom', 'of these']
const PLURALS = new Set(
  'women children men people civilians police officials families relatives others'.split(' '),
)
/** How far behind its noun a list of parts may begin, in words: a relative clause fits, a new thought does not. */
const REACH = 18

/**
 * What the group named by word `head` is said to be made of: "20 soldiers, including a general and two colonels" gives
 * two parts. `quantities` are those of the sentence or of its document. Empty where nothing is said.
 */
export const composition = (
  sentence: Sentence,
  head: number,
  quantities: readonly QuantityMention[],
): CompositionPart[] => {
  const forms = formsOf(sentence)
  const here = quantities.filter((q) => sentence.start <= q.start && q.end <= sentence.end)
  const startOf = (i: number): number => sentence.words[i]?.start ?? -1
  const at = (i: number): QuantityMention | undefined => here.find((q) => q.start === startOf(i))
  for (let i = head + 1; i < Math.min(forms.length, head + REACH); i++) {
    const opener = OPENERS.find((o) => phraseAt(forms, i, o) > 0)
    if (opener) return partsFrom(sentence, forms, phraseAt(forms, i, opener), at)
    const share = SHARES.find((m) => phraseAt(forms, i, m) > 0)
    const noun = share ? nounAt(sentence, phraseAt(forms, i, share)) : undefined
    if (share && noun)
      return [{ text: share, unit: noun.unit, approximate: true }, ...more(sentence, noun.next, at)]
    const count = at(i)
    const behind = count ? sentence.words.findIndex((w) => w.start >= count.end) : -1
    const partitive = behind > 0 && PARTITIVES.map((p) => phraseAt(forms, behind, p)).find((n) => n > 0)
    if (count && partitive) {
      const part = at(partitive)
      const named = part?.unit ?? nounAt(sentence, partitive)?.unit
      if (named) return [partOf(count, named)]
    }
    // another counted noun is what a later list is about
    if (count && count.head > head) return []
  }
  return []
}

const partOf = (q: QuantityMention, unit: string): CompositionPart => ({
  text: q.text,
  unit,
  low: q.low,
  best: q.best,
  high: q.high,
  approximate: q.approximate,
})

type At = (i: number) => QuantityMention | undefined

const partsFrom = (sentence: Sentence, forms: readonly string[], from: number, at: At): CompositionPart[] => {
  const parts: CompositionPart[] = []
  for (let i = from, joined = true; i < forms.length; ) {
    const q = at(i)
    const noun = q ? undefined : nounAt(sentence, i)
    const next = q && q.head >= 0 ? q.head + 1 : noun?.next
    // ", two sources say" begins a new clause, "and two sergeants fled" ends the list
    if (next === undefined || (!joined && /^(?:VB|MD)/.test(sentence.words[next]?.xpos ?? ''))) break
    if (q) parts.push(partOf(q, q.unit ?? sentence.words[q.head]!.form))
    else if (noun) parts.push({ text: noun.unit, unit: noun.unit })
    const behind = behindJoin(forms, next)
    if (behind === next) break
    joined = forms[behind - 1] !== ','
    i = behind
  }
  return parts
}

/** Index behind the commas and the "and" that tie one part to the next. */
const behindJoin = (forms: readonly string[], from: number): number => {
  let i = from
  for (;;) {
    const asWell = phraseAt(forms, i, 'as well as')
    if (asWell > 0) i = asWell
    else if (forms[i] === ',' || forms[i] === 'and') i++
    else return i
  }
}

const more = (sentence: Sentence, next: number, at: At): CompositionPart[] => {
  const forms = formsOf(sentence)
  return forms[next] === 'and' ? partsFrom(sentence, forms, next + 1, at) : []
}

/** A bare plural of persons: "children", "medical staff" is none, "rebel fighters" is. */
const nounAt = (sentence: Sentence, i: number): { unit: string; next: number } | undefined => {
  let head = -1
  for (let k = i; k < sentence.words.length && k < i + 5; k++) {
    const w = sentence.words[k]!
    if (!/^(?:JJ|NNP?S?|VBN|HYPH)$/.test(w.xpos)) break
    if (/^NNP?S?$/.test(w.xpos)) head = k
  }
  const w = sentence.words[head]
  if (
    !w ||
    !(
      PLURALS.has(w.form.toLowerCase()) ||
      (/^NNP?S$/.test(w.xpos) && PERSON_NOUNS.has(w.lemma.toLowerCase()))
    )
  )
    return undefined
  const unit = sentence.words
    .slice(i, head + 1)
    .map((x, k, all) => x.form + (k < all.length - 1 && x.spaceAfter ? ' ' : ''))
    .join('')
  return { unit, next: head + 1 }
}
