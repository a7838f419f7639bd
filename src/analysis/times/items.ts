import type { AnalysedSentence, Word } from '../../base/index.ts'
import { type Numeral, readNumber } from '../numbers/index.ts'
import { MONTHS, SHORT } from './lexicon.ts'

/** A run of words read as one: a numeral is `#` and its value, an ordinal `o` and its number, all else in lower case. */
export interface Item {
  readonly key: string
  /** Word indices, both included. */
  readonly first: number
  readonly last: number
}

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const LEADS = new Set([
  'in',
  'since',
  'last',
  'of',
  'by',
  'until',
  'early',
  'late',
  'mid',
  'on',
  'this',
  'next',
  'from',
  'to',
  'and',
  'between',
  'before',
  'after',
  'through',
  'during',
])

/** The words of a sentence as the patterns read them. */
export const itemsOf = (sentence: AnalysedSentence): Item[] => {
  const { words } = sentence
  const forms = words.map((w) =>
    w.form
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[‐‑‒–—]$/, '-'),
  )
  const items: Item[] = []
  for (let i = 0; i < forms.length; ) {
    const number = forms[i] === 'a' || forms[i] === 'half' ? undefined : readNumber(forms, i)
    const year = number && yearInWords(forms, i, number)
    if (year) {
      items.push({ key: `#${year.value}`, first: i, last: year.next - 1 })
      i = year.next
    } else if (number) {
      items.push({ key: `#${number.value}`, first: i, last: number.next - 1 })
      i = number.next
    } else {
      items.push({ key: keyOf(words, forms, i), first: i, last: i })
      i++
    }
  }
  return items
}

/** "nineteen ninety-four", as broadcasts say it. */
const yearInWords = (forms: readonly string[], i: number, century: Numeral): Numeral | undefined => {
  if (century.value < 15 || century.value > 20 || /\d/.test(forms[i] ?? '')) return undefined
  const rest = /\d/.test(forms[century.next] ?? '') ? undefined : readNumber(forms, century.next)
  if (!rest || rest.value < 10 || rest.value > 99) return undefined
  return { value: century.value * 100 + rest.value, next: rest.next }
}

const keyOf = (words: readonly Word[], forms: readonly string[], i: number): string => {
  const form = forms[i]!
  const word = words[i]!
  if (/^0[1-9]$/.test(form)) return `#${Number(form)}`
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(form)?.[1]
  if (ordinal) return `o${Number(ordinal)}`
  const named = ORDINALS.indexOf(form)
  if (named > 0) return `o${named}`
  const compound = /^(mid|late|early|pre|post)-(.+)$/.exec(form)
  if (compound) {
    const rest = compound[2]!
    return `${compound[1]} - ${/^\d+$/.test(rest) ? '#' : ''}${SHORT[rest] ?? rest}`
  }
  if (form === 'may' || form === 'march') {
    const beside = /^(?:\d|mid|early|late)/.test(forms[i + 1] ?? '') || /^\d/.test(forms[i - 1] ?? '')
    const led = LEADS.has(forms[i - 1] ?? '') && word.form !== form
    const named = word.form !== form && word.xpos.startsWith('NNP')
    const lower =
      LEADS.has(forms[i - 1] ?? '') &&
      !/^(?:this|last|next)$/.test(forms[i - 1] ?? '') &&
      !/^(?:MD|VB)/.test(word.xpos)
    const month = led || named || lower
    return month || beside ? form : `${form}_`
  }
  if (!/^\p{Lu}/u.test(word.form)) return form
  const long = SHORT[form]
  if (long === undefined) return form
  // "Jan" is a name too, "Dec 5" is not
  const dated = /^\d/.test(forms[i + 1] ?? '') || /^\d/.test(forms[i - 1] ?? '')
  return form.endsWith('.') || (MONTHS.includes(long) && dated) ? long : form
}
