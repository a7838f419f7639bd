import type { AnalysedSentence } from '../../base/index.ts'
import type { Found } from './found.ts'

const YEAR_LEADS = new Set([
  'in',
  'since',
  'of',
  'by',
  'until',
  'till',
  'from',
  'during',
  'before',
  'after',
  'between',
  'and',
  'to',
  '-',
  '(',
  'early',
  'late',
  'mid',
  'year',
  'through',
  'for',
  'the',
  'around',
  'about',
  '/',
  'a',
  ',',
])

const OWNERS = /^(?:his|her|their|my|your|our)\b|^(?:early|mid|late|-) (?:his|her|their|my|your|our|mid)$/

/** Whether the words can be a time where they stand: "2000 people" is no year, "a second man" no length. */
export const admits = (sentence: AnalysedSentence, found: Found): boolean => {
  const { words } = sentence
  const form = (i: number): string => words[i]?.form.toLowerCase() ?? ''
  const tag = (i: number): string => words[i]?.xpos ?? ''
  const { first, last } = found
  switch (found.pattern.id) {
    case 'year': {
      if (last !== first) return true
      if (/^(?:early|mid|late)-/.test(form(first))) return true
      if (/[a-z,]/.test(form(first))) return false
      if (/^[$£€]$/.test(form(first - 1)) || /^(?:%|percent|per)$/.test(form(last + 1))) return false
      if (first === 0) return !/^NNS$/.test(tag(last + 1))
      const glued = words[first - 1]?.spaceAfter === false && /^[-./:]$/.test(form(first - 1))
      if (glued && !/\d$/.test(form(first - 2))) return false
      if (!YEAR_LEADS.has(form(first - 1)))
        return (
          (/^NN/.test(tag(last + 1)) || (/^JJ/.test(tag(last + 1)) && /^NN/.test(tag(last + 2)))) &&
          !/^NNP?S$/.test(tag(last + 1)) &&
          /^(?:DT|IN|PRP\$|POS)$/.test(tag(first - 1))
        )
      if (form(first - 1) === ',' && !/^(?:,|\.|\))$/.test(form(last + 1))) return false
      return !/^NNP?S$/.test(tag(last + 1)) && !/^(?:people|men|women|children)$/.test(form(last + 1))
    }
    case 'decade':
      // "in his 30s", "women in their late 20s"
      return /\d{4}/.test(form(last)) || !OWNERS.test(`${form(first - 1)} ${form(first - 2)}`)
    case 'month/bare':
      if (/^\d+$/.test(form(last + 1)) && !isCounted(sentence, first, last + 1)) return false
      return !(form(first) === 'may' && tag(first) === 'MD')
    case 'date/month-day':
      // where commas are missing: "in May 12 people were killed", but "on May 12 people fled"
      return !/^\d+$/.test(form(last)) || !isCounted(sentence, first, last)
    case 'relative/now':
    case 'relative/has-now':
      return tag(first) === 'RB' || first !== last
    case 'length/up-to-now':
      // "expected to last three weeks"
      return (
        form(first) !== 'last' ||
        !(
          /^VB/.test(tag(first)) ||
          /^(?:to|will|could|may|might|would|can|should|must|not)$/.test(form(first - 1))
        )
      )
    case 'length/counted':
      // "a second", "an hour" count; "a day" in "a day after" is read elsewhere
      return !/^(?:JJ|RB)$/.test(tag(last)) && form(last) !== 'quarters' && !isAge(sentence, first, last)
    case 'length/bare':
      return !isAge(sentence, first, last)
    default:
      return true
  }
}

/** Whether a number behind a month counts what follows: the month opens with "in" or the like, and a plural follows. */
const isCounted = ({ words }: AnalysedSentence, first: number, number: number): boolean =>
  /^(?:in|since|during|of|last|this)$/i.test(words[first - 1]?.form ?? '') &&
  /^(?:NNS|JJ|NNPS)$/.test(words[number + 1]?.xpos ?? '')

/** "aged 12 years", "12 years old". */
const isAge = (sentence: AnalysedSentence, first: number, last: number): boolean => {
  const form = (i: number): string => sentence.words[i]?.form.toLowerCase() ?? ''
  return (
    /^(?:aged|age)$/.test(form(first - 1)) ||
    /^olds?$/.test(form(last + 1)) ||
    (form(last + 1) === '-' && /^olds?$/.test(form(last + 2)))
  )
}
