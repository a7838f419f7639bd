import type { Tree } from '../../analysis/index.ts'
import type { Span } from '../../base/index.ts'
import { countryNamed, countryOfAdjective, countryOfPeople } from './countries.ts'
import { PEOPLES, STATE_BODIES } from './lexicon.ts'

export interface StateName {
  readonly first: number
  readonly last: number
  readonly country?: string
  /** A people; else a body of a state. */
  readonly people: boolean
}

const BETWEEN =
  /^(?:armed|military|security|foreign|defen[cs]e|interior|health|central|federal|government|air)$/i

/** "the Turkish authorities", "Syria's army", "the Syrian foreign ministry": the body's noun is in small letters. */
const bodyFrom = (tree: Tree, i: number): StateName | undefined => {
  const word = tree.word(i).form
  const possessive = /^['’]s?$/.test(tree.words[i + 1]?.form ?? '')
  const country = possessive ? countryNamed(word) : countryOfAdjective(word)
  if (!country) return undefined
  let last = possessive ? i + 2 : i + 1
  while (BETWEEN.test(tree.words[last]?.form ?? '') && tree.words[last + 1]?.upos !== 'PUNCT') {
    const next = tree.words[last + 1]
    if (!next || !(BETWEEN.test(next.form) || STATE_BODIES.has(next.form.toLowerCase()))) break
    last++
  }
  const noun = tree.words[last]
  if (!noun || !STATE_BODIES.has(noun.form.toLowerCase()) || !/^(?:NOUN|PROPN)$/.test(noun.upos))
    return undefined
  // "Turkish army helicopters": the army is no more than what kind of helicopters.
  if (tree.isRelation(last, 'compound') && tree.head(last) > last) return undefined
  return { first: i, last, country, people: false }
}

/** Bodies of states and peoples in a sentence, as far as no capital letter of their own makes them names. */
export const statesIn = (tree: Tree): StateName[] => {
  const found: StateName[] = []
  tree.words.forEach((w, i) => {
    if (!/^\p{Lu}/u.test(w.form)) return
    const body = bodyFrom(tree, i)
    if (body) found.push(body)
    else if (/^NNP?S$/.test(w.xpos)) {
      const country = countryOfPeople(w.form)
      if ((country || PEOPLES.has(w.form.toLowerCase())) && !tree.isRelation(i, 'compound'))
        found.push({ first: i, last: i, ...(country ? { country } : {}), people: true })
    }
  })
  return found
}

export const spanOfWords = (tree: Tree, { first, last }: { first: number; last: number }): Span => ({
  start: tree.word(first).start,
  end: tree.word(last).end,
})
