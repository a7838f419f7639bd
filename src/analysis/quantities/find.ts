import { type AnalysedSentence, type Article, type QuantityMention, span } from '../../base/index.ts'
import { readNumber } from '../numbers/index.ts'
import { matchTimes } from '../times/index.ts'
import { singlePerson } from './article.ts'
import { type Core, readCore } from './core.ts'
import { countsNothing } from './exclude.ts'
import { countedNoun } from './head.ts'
import { formsOf } from './words.ts'

const ADDITION = new Set(['more', 'other', 'additional', 'further'])
const ANOTHER = new Set(['another', 'additional', 'further'])

/**
 * The counts of a report: number words and digits with the words that limit them, and single persons ("a general").
 * Ages, measures, money, dates and names with numbers are left out. In the order of the text; no two overlap.
 */
export const findQuantities = (article: Article, sentences: readonly AnalysedSentence[]): QuantityMention[] =>
  sentences.flatMap((s, index) => quantitiesOf(s, index, article))

const quantitiesOf = (sentence: AnalysedSentence, index: number, article: Article): QuantityMention[] => {
  const forms = formsOf(sentence)
  const found: QuantityMention[] = []
  const times = matchTimes(sentence)
  const inTime = (i: number): boolean => times.some((t) => t.first <= i && i <= t.last)
  const add = (
    first: number,
    next: number,
    count: Omit<QuantityMention, 'text' | 'sentence' | 'start' | 'end'>,
  ) => {
    const at = span(sentence.words[first]!.start, sentence.words[next - 1]!.end)
    found.push({ ...count, ...at, text: article.text.slice(at), sentence: index })
  }
  for (let i = 0; i < forms.length; ) {
    const plain = readCore(forms, i)
    const core =
      readBoth(sentence, forms, i) ??
      readAnother(sentence, forms, i) ??
      readCounted(sentence, forms, i, plain, inTime)
    if (core) {
      add(core.first, core.next, countOf(sentence, article, core))
      i = core.next
      continue
    }
    const person = plain ? undefined : singlePerson(sentence, forms, i)
    if (person) {
      add(i, person.next, {
        low: 1,
        best: 1,
        high: 1,
        approximate: false,
        ...unitOf(sentence, article, i + 1, person.head),
      })
      i = person.next
      continue
    }
    // behind a number that counted nothing, so that its later words are not read alone
    i = plain?.next ?? i + 1
  }
  return found
}

/** "both bombers", "both of the men": two. */
const readBoth = (sentence: AnalysedSentence, forms: readonly string[], i: number): Core | undefined => {
  if (forms[i] !== 'both') return undefined
  const skipped = forms[i + 1] === 'of' ? 2 : 1
  const at = /^(?:the|these|those|his|her|their|its)$/.test(forms[i + skipped] ?? '') ? skipped + 1 : skipped
  const plural = /^NNP?S$/.test(sentence.words[i + at]?.xpos ?? '')
  return plural && forms[i + at + 1] !== 'and'
    ? { low: 2, best: 2, high: 2, approximate: false, first: i, next: i + 1, form: 'exact' }
    : undefined
}

/** "one was killed and another wounded": one more. */
const readAnother = (sentence: AnalysedSentence, forms: readonly string[], i: number): Core | undefined => {
  if (forms[i] !== 'another') return undefined
  const next = sentence.words[i + 1]
  const alone =
    next !== undefined &&
    (next.upos === 'AUX' ||
      /^VB[DNZ]$/.test(next.xpos) ||
      /^(?:dead|killed|wounded|injured)$/.test(forms[i + 1]!))
  return alone
    ? { low: 1, best: 1, high: 1, approximate: false, first: i, next: i + 1, form: 'exact' }
    : undefined
}

/** A count that counts something, with "another" before it and "more" behind; `plain` is what is read without either. */
const readCounted = (
  sentence: AnalysedSentence,
  forms: readonly string[],
  i: number,
  plain: Core | undefined,
  inTime: (i: number) => boolean,
): Core | undefined => {
  const core = ANOTHER.has(forms[i] ?? '') ? readCore(forms, i + 1) : plain
  if (!core) return undefined
  const number = numeralOf(forms, core)
  if (inTime(core.next - 1) || countsNothing(sentence, forms, number, core.next)) return undefined
  const next =
    ADDITION.has(forms[core.next] ?? '') && forms[core.next + 1] !== 'than' ? core.next + 1 : core.next
  return { ...core, first: i, next }
}

/** Where the first numeral of a count begins. */
const numeralOf = (forms: readonly string[], core: Core): number => {
  for (let k = core.first; k < core.next; k++) if (readNumber(forms, k)) return k
  return core.next - 1
}

const countOf = (sentence: AnalysedSentence, article: Article, core: Core) => {
  const { low, best, high, approximate } = core
  const forms = formsOf(sentence)
  const last = ADDITION.has(forms[core.next - 1] ?? '') ? core.next - 2 : core.next - 1
  const counted = countedNoun(
    sentence,
    forms,
    last,
    core.next,
    core.form === 'multiple' || core.form === 'vague',
  )
  return {
    low,
    best,
    high,
    approximate,
    ...unitOf(sentence, article, counted?.first ?? 0, counted?.head ?? -1),
  }
}

const unitOf = (sentence: AnalysedSentence, article: Article, first: number, head: number) => {
  const [a, b] = [sentence.words[first], sentence.words[head]]
  return head < 0 || !a || !b ? { head: -1 } : { head, unit: article.text.slice(span(a.start, b.end)) }
}
