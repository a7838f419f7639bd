import type { Tree } from '../../analysis/index.ts'
import { isBodyNoun } from './body-noun.ts'
import { countryOfAdjective } from './countries.ts'
import { BODY_NOUNS, HYPHEN_PARTICLES, PARTICLES, POSSESSORS } from './lexicon.ts'
import { isNameWord, lower, ties } from './name-word.ts'

/** Words of one sentence that make one name, first and last included. */
export interface Chunk {
  readonly first: number
  readonly last: number
}

const INSIDE = new Set([
  'flat',
  'compound',
  'amod',
  'nmod',
  'fixed',
  'goeswith',
  'dep',
  'nummod',
  'punct',
  'list',
  'det',
])

/** Whether two neighbours of one run belong to one noun phrase by the tree. */
const sameName = (tree: Tree, from: number, a: number, b: number): boolean => {
  const [headA, headB] = [tree.head(a), tree.head(b)]
  const inside = (i: number): boolean => INSIDE.has(tree.relation(i).split(':')[0] ?? '')
  if (headB >= from && headB < b) return inside(b)
  if (headA >= b) return inside(a)
  if (headA === headB) return inside(a) || inside(b)
  return tree.isUnder(a, b) || tree.isUnder(b, a)
}

/** How many words from `i` on join the run to another name word: particles, "of the" behind a body noun. Zero: none. */
const bridge = (tree: Tree, from: number, i: number, hasOf: boolean): number => {
  if (ties(tree, i) && (isNameWord(tree, i + 1) || tree.words[i + 1]?.upos === 'PROPN')) return 1
  if (/^['’]s?$/.test(tree.word(i).form) && POSSESSORS.has(lower(tree, i - 1)) && isNameWord(tree, i + 1))
    return 1
  const form = lower(tree, i)
  if (PARTICLES.has(form) || (HYPHEN_PARTICLES.has(form) && ties(tree, i + 1))) {
    const next = ties(tree, i + 1) ? i + 2 : i + 1
    if (isNameWord(tree, next)) return next - i
    if (PARTICLES.has(lower(tree, next)) && isNameWord(tree, next + 1)) return next + 1 - i
  }
  const body = (form === 'of' || form === 'for') && isBodyNoun(lower(tree, i - 1))
  const opens = body || (i - 1 === from && ['ministry', 'jaish', 'army'].includes(lower(tree, from)))
  if ((form === 'of' || form === 'for') && opens) {
    const next = lower(tree, i + 1) === 'the' ? i + 2 : i + 1
    return isNameWord(tree, next) ? next - i : 0
  }
  if ((form === 'and' || form === '&') && (form === '&' || hasOf) && isNameWord(tree, i + 1)) return 1
  return 0
}

/** "Army of Islam and others": which joints make the name one of a body. */
const growFrom = (tree: Tree, first: number): number => {
  let last = first
  let hasOf = false
  for (let i = first + 1; i < tree.words.length; ) {
    if (isNameWord(tree, i)) {
      if (!sameName(tree, first, last, i)) break
      last = i++
      continue
    }
    const step = bridge(tree, first, i, hasOf)
    if (!step) break
    hasOf ||= lower(tree, i) === 'of' || lower(tree, i) === 'for'
    last = i + step
    i = last + 1
  }
  return last
}

/** The name's start, with a particle before it: "el Kurdi". */
const withParticle = (tree: Tree, first: number, free: number): number => {
  const before = ties(tree, first - 1) ? first - 2 : first - 1
  const form = lower(tree, before)
  if (before < free) return first
  return PARTICLES.has(form) || (HYPHEN_PARTICLES.has(form) && before < first - 1) ? before : first
}

/** Tagged as a name, or an abbreviation in a text that is not all in capitals. */
const isProper = (tree: Tree, i: number): boolean => {
  const w = tree.word(i)
  return w.upos === 'PROPN' || /^NNPS?$/.test(w.xpos) || (w.upos === 'X' && /^\p{Lu}{2,6}$/u.test(w.form))
}

/** "Kurdish YPG", "Lebanese Hezbollah": the adjective says whose the party is, and is no part of a short name. */
const ownStart = (tree: Tree, first: number, last: number): number =>
  last === first + 1 && countryOfAdjective(tree.word(first).form) && !BODY_NOUNS.has(lower(tree, last))
    ? last
    : first

/** Runs of words that make a name in a sentence set in mixed case, left to right, none overlapping. */
export const chunksOf = (tree: Tree): Chunk[] => {
  const found: Chunk[] = []
  for (let i = 0; i < tree.words.length; i++) {
    if (!isNameWord(tree, i)) continue
    const first = withParticle(tree, i, (found.at(-1)?.last ?? -1) + 1)
    const last = growFrom(tree, i)
    const start = ownStart(tree, first, last)
    const run = Array.from({ length: last - first + 1 }, (_, k) => first + k)
    const named = run.some((k) => isProper(tree, k))
    const body = BODY_NOUNS.has(lower(tree, last)) && last > first
    if (named || body) found.push({ first: start, last })
    i = last
  }
  return found
}
