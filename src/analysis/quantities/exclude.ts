import type { Sentence } from '../../base/index.ts'
import { isHyphen } from '../numbers/index.ts'
import { LABELS, MEASURES, MONEY_SIGNS } from './lexicon.ts'

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$|^may$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
const YEAR_BEFORE = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'from',
  'by',
  'during',
  'early',
  'late',
  'mid',
  'year',
  'before',
  'after',
])

const glued = (sentence: Sentence, i: number): boolean => sentence.words[i]?.spaceAfter === false

/**
 * Whether the number in words `first` to `next` (exclusive) counts nothing: an age, a measure, money, a date, a name
 * ("Resolution 2118", "M-16"), a score, a clock time.
 */
export const countsNothing = (
  sentence: Sentence,
  forms: readonly string[],
  first: number,
  next: number,
): boolean => {
  const before = forms[first - 1] ?? ''
  const after = forms[next] ?? ''
  const number = forms[next - 1] ?? ''
  if (MONEY_SIGNS.has(before)) return true
  if (MEASURES.has(after) || (isHyphen(after) && MEASURES.has(forms[next + 1] ?? ''))) return true
  if (
    MEASURES.has(forms[next + 1] ?? '') &&
    /^(?:more|syrian|us|u\.s\.|american|canadian|square|cubic|british|consecutive|straight|long|short|full)$/.test(
      after,
    )
  )
    return true
  if (LABELS.has(before) && /\d/.test(number) && !/^(?:group|page|class|case)s$/.test(before)) return true
  if (MONTHS.test(before) && /^\d{1,4}$/.test(number)) return true
  if (MONTHS.test(after) && /^\d{1,2}$/.test(number)) return true
  if (YEAR.test(number) && next - first === 1 && (YEAR_BEFORE.has(before) || !nounFollows(sentence, next)))
    return true
  // a letter or a point glued to the number makes a name of it: "M-16", "T72", "12.7"
  if (
    isHyphen(before) &&
    glued(sentence, first - 1) &&
    glued(sentence, first - 2) &&
    /[a-z]$/.test(forms[first - 2] ?? '')
  )
    return true
  if (
    isHyphen(after) &&
    glued(sentence, next - 1) &&
    glued(sentence, next) &&
    /^[a-z]/.test(forms[next + 1] ?? '')
  )
    return (
      !/^(?:strong|odd|plus|member|man|person|year)$/.test(forms[next + 1]!) || forms[next + 1] === 'year'
    )
  if (/^[:/.]$/.test(before) && glued(sentence, first - 1) && /\d$/.test(forms[first - 2] ?? '')) return true
  if (/^[:/.]$/.test(after) && glued(sentence, next - 1) && /^\d/.test(forms[next + 1] ?? '')) return true
  if (
    /^(?:no|this|that|the|any|some|every|each|which|another)$/.test(before) &&
    number === 'one' &&
    next - first === 1
  )
    return true
  if (number === 'one' && /^(?:another|day|person)$/.test(after)) return after !== 'person'
  return isAge(sentence, forms, first, next)
}

const nounFollows = (sentence: Sentence, next: number): boolean => {
  for (let i = next; i < next + 4; i++) {
    const w = sentence.words[i]
    if (!w) return false
    if (/^NNP?S$/.test(w.xpos) || w.lemma === 'people') return true
    if (!/^(?:JJ|NN|NNP|VBN|HYPH)$/.test(w.xpos)) return false
  }
  return false
}

/** "a teacher, 34, was" and "Ahmad (12)". */
const isAge = (sentence: Sentence, forms: readonly string[], first: number, next: number): boolean => {
  const between =
    (forms[first - 1] === ',' && /^[,.;]$/.test(forms[next] ?? '')) ||
    (forms[first - 1] === '(' && forms[next] === ')')
  const value = forms[first] ?? ''
  return (
    between &&
    next - first === 1 &&
    /^\d{1,2}$/.test(value) &&
    /^NNP?$/.test(sentence.words[first - 2]?.xpos ?? '')
  )
}
