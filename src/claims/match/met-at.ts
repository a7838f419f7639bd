import type { Arguments } from '../../analysis/index.ts'
import type { Met } from './trigger.ts'

/** A word of which syntax gives no arguments. */
export const NO_ARGUMENTS: Arguments = { passive: false, guesses: [], obliques: [] }

/** A noun met by words alone, under the verb of its clause: its roles find what they need themselves. */
export const metAt = (head: number, clause: number, words: readonly number[] = [head]): Met => ({
  head,
  words,
  clause,
  kind: 'noun',
  args: NO_ARGUMENTS,
})
