import { fnv } from '../hash.ts'

/** Where the sign of each set of a context stands. */
export const SIGN = { people: 0, pairs: 1, towns: 2, provinces: 3, ages: 4 } as const

/**
 * A bit for each term of a set, of 32: two sets whose signs share no bit share no term, and an empty one has none. To ask
 * this of two numbers is cheaper than to open the sets, most of which are small and share nothing.
 */
const signOf = (terms: Iterable<string>): number => {
  let sign = 0
  for (const term of terms) sign |= 1 << (fnv(term) % 32)
  return sign
}

/** The signs of the sets of a context, in the places of SIGN. */
export const signsOf = (sets: Readonly<Record<keyof typeof SIGN, Iterable<string>>>): Int32Array => {
  const signs = new Int32Array(Object.keys(SIGN).length)
  for (const [name, place] of Object.entries(SIGN)) signs[place] = signOf(sets[name as keyof typeof SIGN])
  return signs
}
