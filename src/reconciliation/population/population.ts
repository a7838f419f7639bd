import type { Claim, Measure } from '../../base/index.ts'
import type { Fate } from '../lexicon/fates.ts'
import { PEOPLE, TRAVELLERS } from '../lexicon/heads.ts'
import { type Counted, countedIn } from './head.ts'

/** Only what is told as having happened is ever compared with what is told so; what is to come is counted apart. */
export type Mood = 'told' | 'expected'

/** Like is compared with like: one population, one measure, and for running counts one day. */
export interface Population extends Counted {
  readonly fate: Fate
  readonly mood: Mood
  readonly measure: Measure
  /** A part of the population that is counted by itself: its place, or whom it names. */
  readonly portion?: string
  /** For totals and stocks: the ISO day that they are told of. */
  readonly day?: string
}

export const populationKey = (p: Population): string =>
  [p.mood, p.fate.key, p.head, p.side ?? '', p.measure, p.portion ?? '', p.day ?? ''].join('|')

/** "soldiers defected", "people evacuated (expected)". */
export const populationInWords = (p: Population, verb = p.fate.words): string =>
  [
    p.side ? `${p.side} ${p.head}` : p.head,
    verb,
    p.portion ? `(${p.portion})` : '',
    p.mood === 'expected' ? '(expected)' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** A part that has no name but the words that count it. */
export const portionNamed = (text: string): string => `part: “${text}”`

export const measureOf = (claim: Claim, fate: Fate): Measure => {
  const measure = claim.quantity?.measure ?? 'flow'
  return measure === 'flow' && fate.state ? 'stock' : measure
}

export const moodOf = (claim: Claim): Mood =>
  claim.modality === 'factual' || claim.modality === 'historical' ? 'told' : 'expected'

/** Who is counted by these words, given what befell them. */
export const countedBy = (unit: string | undefined, fate: Fate): Counted => {
  const counted = countedIn(unit)
  if (!fate.movement) return counted
  const traveller = TRAVELLERS.has(counted.head) || /^\p{Lu}\p{Ll}+s$/u.test((unit ?? '').trim())
  if (counted.head === PEOPLE || traveller) return { head: PEOPLE }
  return counted
}
