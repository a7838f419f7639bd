import type { Sentence } from '../../base/index.ts'
import { isAgedPerson } from '../tree/index.ts'
import { OFFICES, PERSON_NOUNS } from './persons.ts'

const BETWEEN = /^(?:JJ[RS]?|NNP?|VBN|VBG|HYPH|AFX|CD|RB)$/

/** A person named by a singular noun with its article: "a general", "a senior army officer", "the head of". */
export interface SinglePerson {
  readonly next: number
  readonly head: number
}

/** Reads the person counted by an indefinite article, or by an office with "the ... of", at word `i`. */
export const singlePerson = (
  sentence: Sentence,
  forms: readonly string[],
  i: number,
): SinglePerson | undefined => {
  const determiner = forms[i]
  if (determiner === 'the') {
    const office = OFFICES.has(forms[i + 1] ?? '') && forms[i + 2] === 'of'
    return office ? { next: i + 2, head: i + 1 } : undefined
  }
  if (determiner !== 'a' && determiner !== 'an' && determiner !== 'another') return undefined
  let head = -1
  for (let k = i + 1; k < forms.length && k <= i + REACH; k++) {
    const w = sentence.words[k]!
    const aside = bracketEnd(forms, k)
    if (aside > 0) {
      k = aside
      continue
    }
    if (!BETWEEN.test(w.xpos)) break
    // a proper name behind the noun stands beside it: "a soldier Ahmad"
    if (w.xpos === 'NNP' && head >= 0 && isPerson(forms[head]!)) break
    // "a 15-year-old was hurt": the age stands for the person
    if (isAgedPerson(sentence.words, k)) return { next: k + 1, head: k }
    // taggers take "militant" and "rebel" for adjectives at times
    if (/^NNP?$/.test(w.xpos) || (isPerson(forms[k]!) && !BETWEEN.test(sentence.words[k + 1]?.xpos ?? '')))
      head = k
  }
  if (head < 0 || !isPerson(forms[head]!) || sentence.words[head + 1]?.xpos === 'POS') return undefined
  return { next: head + 1, head }
}

/** How many words a name may stand between the article and its noun. */
const REACH = 9

/** Index of the bracket that closes an abbreviation opened at word `k`: "a Frontier Corps (FC) soldier". */
const bracketEnd = (forms: readonly string[], k: number): number =>
  forms[k] === '(' && forms[k + 2] === ')' ? k + 2 : -1

const isPerson = (form: string): boolean =>
  PERSON_NOUNS.has(form) || (form.length > 5 && /(?:man|woman|person)$/.test(form) && !/human$/.test(form))
