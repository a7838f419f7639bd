import type { ActorType } from '../../base/index.ts'
import {
  ARMED_NOUNS,
  FORCES,
  GENERIC_BODY,
  GOVERNMENT_NOUNS,
  OFFICES,
  OUTLET_NOUNS,
} from './lexicon/words.ts'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}.]+(?:['’]s)?/gu) ?? []

/** "the Norwegian Defence Ministry": a body of its own within a state. */
export const isOffice = (name: string): boolean => OFFICES.has(wordsOf(name).at(-1) ?? '')

/** "military" for a state's forces, "government" for the state itself. */
export const arm = (name: string): 'military' | 'government' => {
  const last = wordsOf(name).at(-1) ?? ''
  return FORCES.has(last) && last !== 'police' ? 'military' : 'government'
}

/** The last word, or the one before "of" and "for": what kind of body it is. */
export const bodyNoun = (name: string): string => {
  const words = wordsOf(name)
  const of = words.findIndex((w) => w === 'of' || w === 'for')
  return words[of > 0 ? of - 1 : words.length - 1] ?? ''
}

/** "the Observatory", "the Council": a kind of body, and no body's own name. */
export const isGenericBody = (name: string): boolean =>
  wordsOf(name.replace(/’/g, "'")).every((w) => GENERIC_BODY.has(w) || w === 'the' || w.length < 2)

export const typeOfBody = (name: string): ActorType => {
  const words = wordsOf(name)
  const noun = bodyNoun(name)
  if (OUTLET_NOUNS.has(noun) || (noun === 'agency' && words.includes('news'))) return 'outlet'
  if (ARMED_NOUNS.has(noun) || ARMED_NOUNS.has(words[0] ?? '')) return 'armed-group'
  if (GOVERNMENT_NOUNS.has(noun)) return 'government'
  return 'organisation'
}
