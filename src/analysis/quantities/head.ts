import type { Sentence } from '../../base/index.ts'
import { isHyphen } from '../numbers/index.ts'
import { MEASURES } from './lexicon.ts'
import { PERSON_NOUNS } from './persons.ts'

const INSIDE = /^(?:JJ[RS]?|NNP?S?|VBN|VBG|RB|HYPH|AFX|POS|CD|FW|``|'')$/
const QUOTE = /^["“”‘’«»`']+$/
/** Words that go with a number and are no part of what is counted. */
const ADDED = new Set(['other', 'more', 'additional', 'further', 'of'])
/** Behind "of" also these: "20 of the soldiers"; without it they begin another phrase. */
const DETERMINERS = new Set(['the', 'those', 'these', 'their', 'his', 'her', 'its', 'our'])

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight)s?$/
/** What became of those counted: no part of their name, where no noun stands behind it. */
const FATE = new Set(
  'dead killed wounded injured hurt missing arrested detained displaced captured'.split(' '),
)

const isPersonWord = (form: string): boolean =>
  PERSON_NOUNS.has(form) || PERSON_NOUNS.has(form.replace(/s$/, ''))

const isNoun = (xpos: string | undefined): boolean => xpos !== undefined && /^NNP?S?$/.test(xpos)

/** Where the counted noun of a count stands: `first` to `head` are the words of the unit. */
export interface Counted {
  readonly first: number
  readonly head: number
}

/**
 * The noun that a count ending before word `next` counts. The syntax tree is asked first; where it gives no noun, the
 * run of adjectives and nouns that follows is read. Undefined where the number stands alone.
 */
export const countedNoun = (
  sentence: Sentence,
  forms: readonly string[],
  number: number,
  next: number,
  partitive: boolean,
): Counted | undefined => {
  const { words } = sentence
  let at = next
  if (forms[at] === 'of' && !partitive) return undefined
  const isAdded = (i: number): boolean =>
    ADDED.has(forms[i] ?? '') ||
    QUOTE.test(forms[i] ?? '') ||
    (DETERMINERS.has(forms[i] ?? '') && /^(?:of|both|all|half)$/.test(forms[i - 1] ?? ''))
  while (isAdded(at)) at++
  // "more than 670 40% of them": a share begins another thought
  if (words[at]?.xpos === 'CD' && MEASURES.has(forms[at + 1] ?? '')) return undefined
  const above = words[number]?.head ?? -1
  const relation = words[number]?.deprel ?? ''
  const linked =
    /^(?:nummod|det|amod)/.test(relation) && above >= at && above - at < 8 && isNoun(words[above]?.xpos)
  // "50 Al-Amal Front fighters": of a name before a noun the tree may take the first word for what is counted
  const isPart = words[above]?.xpos === 'NNP' || words[above]?.deprel === 'compound'
  const abbreviated = forms[above + 1] === '(' && forms[above + 3] === ')' && isNoun(words[above + 4]?.xpos)
  const inName = abbreviated || (isPart && /^(?:NNPS?|NNS?|HYPH)$/.test(words[above + 1]?.xpos ?? ''))
  if (linked && !inName && plainRun(sentence, at, above)) return { first: at, head: extend(sentence, above) }
  let head = -1
  for (let i = at; i < words.length && i < at + 8; i++) {
    const w = words[i]!
    // "Civil Service (CS) staff"
    if (forms[i] === '(' && forms[i + 2] === ')' && isNoun(words[i + 3]?.xpos) && words[i + 2]?.spaceAfter) {
      i += 2
      continue
    }
    // "hundreds wounded Monday", "12 killed last night"
    if (DAY.test(forms[i]!) || (FATE.has(forms[i]!) && !isNoun(words[i + 1]?.xpos))) break
    if (FATE.has(forms[i]!) && DAY.test(forms[i + 1] ?? '')) break
    const joined = i > at && (forms[i] === 'and' || forms[i] === 'or') && coordinates(sentence, i)
    if (!(INSIDE.test(w.xpos) || QUOTE.test(w.form) || isHyphen(w.form) || joined)) break
    if ((w.xpos === 'CD' && i > at) || forms[i] === 'including') break
    if (w.xpos === 'RB' && !/^(?:VBN|JJ)$/.test(words[i + 1]?.xpos ?? '')) break
    if (QUOTE.test(w.form) && head >= 0) break
    if (isNoun(w.xpos)) head = i
  }
  // taggers take "civilian" and "militant" for adjectives at times
  if (head < 0 && (forms[at] === 'others' || isPersonWord(forms[at] ?? ''))) head = at
  if (head < 0 && words[at]?.xpos === 'VBN' && forms[at - 1] !== 'of') return undefined
  return head < 0 ? undefined : { first: at, head }
}

/** No verb, bracket or sentence punctuation stands between a number and its noun. */
const plainRun = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.words
    .slice(from, to)
    .every(
      (w, k, all) =>
        !(FATE.has(w.form.toLowerCase()) && /^(?:and|or)$/i.test(all[k + 1]?.form ?? '')) &&
        !/^(?:VB[DPZ]?|MD|,|\.|:|-LRB-|-RRB-|WP|WDT|IN|TO|PRP)$/.test(w.xpos),
    )

/** A possessive takes the count on to its owner's thing only in the tree; a noun run goes on to its last noun. */
const extend = (sentence: Sentence, head: number): number => {
  const next = sentence.words[head + 1]
  return next && /^NNS?$/.test(next.xpos) && next.head === head && next.deprel === 'flat' ? head + 1 : head
}

/** "army and law enforcement martyrs": both sides hang on one noun behind them. */
const coordinates = (sentence: Sentence, and: number): boolean => {
  const before = sentence.words[and - 1]
  const after = sentence.words[and + 1]
  if (!before || !after) return false
  return before.xpos === 'JJ' && after.xpos === 'JJ'
    ? true
    : before.deprel === 'compound' && after.deprel === 'compound' && before.head > and
}
