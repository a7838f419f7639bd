import { COMPOUNDS, DEMONYM, HEADS, type Head, NOT_PEOPLE, PEOPLE, PLURALS, SIDES } from '../lexicon/heads.ts'

const HEAD_OF = new Map(HEADS.flatMap((h) => h.words.map((w) => [w, h] as const)))
const BY_KEY = new Map(HEADS.map((h) => [h.key, h]))

/** Who is counted, and of which side where the words say so: "Syrian soldiers" are `soldiers` of `syrian`. */
export interface Counted {
  readonly head: string
  readonly side?: string
}

const plural = (noun: string): string => {
  if (PLURALS[noun]) return PLURALS[noun]
  if (HEAD_OF.has(noun) || /s$/.test(noun)) return noun
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/woman$/.test(noun)) return noun.replace(/woman$/, 'women')
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`
}

/** Reads the counted noun of a claim, as written. No noun counts people. */
export const countedIn = (unit: string | undefined): Counted => {
  const words = (unit ?? '').replace(/[“”"]/g, '').split(/\s+/).filter(Boolean)
  const last = words.at(-1)
  if (!last) return { head: PEOPLE }
  const noun = plural(last.toLowerCase())
  const lower = words.map((w) => w.toLowerCase())
  const head = COMPOUNDS.find(([modifier, of]) => of === noun && lower.includes(modifier))?.[2]
  const side = words.slice(0, -1).find((w) => SIDES.has(w.toLowerCase()) || DEMONYM.test(w))
  return {
    head: head ?? HEAD_OF.get(noun)?.key ?? noun,
    ...(side ? { side: SIDES.has(side.toLowerCase()) ? side.toLowerCase() : side } : {}),
  }
}

/** The head that a head is a part of. Whoever is killed is one of the people killed, also as a "shopkeeper". */
export const withinOf = (head: string): string | undefined => {
  const known = BY_KEY.get(head)
  return known ? known.within : PEOPLE
}

/** All heads that a head is a part of, the nearest first. */
export const wholesOf = (head: string): string[] => {
  const whole = withinOf(head)
  return whole ? [whole, ...wholesOf(whole)] : []
}

export const axisOf = (head: string): Head['axis'] => BY_KEY.get(head)?.axis

/** A noun that may count people: any that is not known to count something else. */
export const mayCountPeople = (unit: string | undefined): boolean => {
  const noun = plural(unit?.split(' ').at(-1)?.toLowerCase() ?? PEOPLE)
  return !NOT_PEOPLE.has(noun) && !/^\d/.test(noun)
}

/** A noun that is known to count people. */
export const isKnownNoun = (word: string): boolean => HEAD_OF.has(plural(word.toLowerCase()))
