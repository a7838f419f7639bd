import { wordsOf } from './fold.ts'

/** A word, or words that stand one after the other. */
export interface Term {
  readonly words: readonly string[]
  /** The last word is only the beginning of one. */
  readonly prefix: boolean
}

/** What is looked for: one term at least of each group of `all`, and no term of `none`. */
export interface Query {
  readonly all: readonly (readonly Term[])[]
  readonly none: readonly Term[]
}

/** A question of more terms is cut: neither index takes any number of them. */
const MOST_TERMS = 32
const MOST_WORDS = 32

const TERM = /(-*)(?:"([^"]*)"?|(\S+))/g

/**
 * Reads what a person typed. Words must all be there; `"…"` are words in this order, `word*` is the beginning of a word,
 * `-` before a term forbids it, and `OR` between two terms asks for one of them: `Homs shelling OR airstrike` is Homs and
 * one of the two. Nothing is wrong syntax: what has no words in it is passed over. A question that only forbids finds
 * nothing.
 */
export const parseQuery = (typed: string): Query => {
  const all: Term[][] = []
  const none: Term[] = []
  let either = false
  for (const [, minus, phrase, word] of typed.matchAll(TERM)) {
    if (all.flat().length + none.length >= MOST_TERMS) break
    if (word === 'OR' && !minus) {
      either = true
      continue
    }
    const term = termOf(phrase ?? word ?? '')
    if (!term) continue
    if (minus) none.push(term)
    else if (either && all.length) all.at(-1)!.push(term)
    else all.push([term])
    either = false
  }
  return { all, none }
}

/** Words in their order as a term; undefined where there are none. */
export const termOf = (text: string): Term | undefined => {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  return words.length ? { words, prefix: /\*\s*$/.test(text) } : undefined
}
