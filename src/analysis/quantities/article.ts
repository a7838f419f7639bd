import type { Sentence } from '../../base/index.ts'
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
  for (let k = i + 1; k < forms.length && k <= i + 7; k++) {
    const w = sentence.words[k]!
    if (!BETWEEN.test(w.xpos)) break
    if (/^NNP?$/.test(w.xpos)) {
      // a proper name behind the noun stands beside it: "a soldier Ahmad"
      if (head >= 0 && w.xpos === 'NNP' && isPerson(forms[head]!)) break
      head = k
    } else if (head >= 0 && w.xpos !== 'HYPH' && !BETWEEN.test(sentence.words[k + 1]?.xpos ?? '')) break
  }
  if (head < 0 || !isPerson(forms[head]!) || sentence.words[head + 1]?.xpos === 'POS') return undefined
  return { next: head + 1, head }
}

const isPerson = (form: string): boolean =>
  PERSON_NOUNS.has(form) || (form.length > 5 && /(?:man|woman|person)$/.test(form) && !/human$/.test(form))
