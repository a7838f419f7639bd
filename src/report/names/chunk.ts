import type { Tree } from '../../analysis/index.ts'
import { countryOfAdjective } from './countries.ts'
import {
  ADJECTIVE_ENDING,
  BODY_NOUNS,
  CALENDAR,
  FORMS_OF_ADDRESS,
  HYPHEN_PARTICLES,
  isBodyNoun,
  OFFICES,
  OPENERS,
  PARTICLES,
  POSSESSORS,
  ROLE_NOUNS,
} from './lexicon.ts'

/** Words of one sentence that make one name, first and last included. */
export interface Chunk {
  readonly first: number
  readonly last: number
}

const lower = (tree: Tree, i: number): string => tree.words[i]?.form.toLowerCase() ?? ''

/** "Saudi-backed", "pro-Berg": an adjective made of a name. */
const COMPOUND_ADJECTIVE = /-\p{Ll}/u

const isHyphen = (tree: Tree, i: number): boolean => /^[-–‐]$/.test(tree.words[i]?.form ?? '')

/** A hyphen that ties two words: no white space on either side. */
const ties = (tree: Tree, i: number): boolean =>
  isHyphen(tree, i) && i > 0 && !tree.word(i - 1).spaceAfter && !tree.word(i).spaceAfter

/** "Al-Arabiya", "al-Nusra", "d'Arc": capital letters behind a particle count. */
const isCapital = (form: string): boolean => /^[#‘'’ʿ]*(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(form)

/** Whether a word can be part of a name, seen by itself. */
const isNameWord = (tree: Tree, i: number): boolean => {
  const w = tree.words[i]
  if (!w || !isCapital(w.form) || !/\p{L}/u.test(w.form)) return false
  const form = w.form.toLowerCase()
  if (CALENDAR.has(form) && form !== 'may') return false
  if (form === 'may' && w.upos !== 'PROPN') return false
  if (COMPOUND_ADJECTIVE.test(w.form) && !/^\p{Ll}{2,3}-/u.test(w.form)) {
    const tail = w.form.split('-').at(-1) ?? ''
    if (/^\p{Ll}/u.test(tail) && w.upos !== 'PROPN') return false
  }
  if (ties(tree, i + 1) && /^\p{Ll}+(?:ed|led|run|ing|style|born|held)$/u.test(tree.words[i + 2]?.form ?? ''))
    return false
  if (w.upos === 'PROPN' || /^NNPS?$/.test(w.xpos)) return i > 0 || !OPENERS.has(form)
  // In a text set in capitals only the tags tell names from words.
  if (/^\p{Lu}{2,}$/u.test(w.form) && w.upos !== 'X') return false
  if (!['ADJ', 'NOUN', 'VERB', 'X', 'INTJ', 'ADV'].includes(w.upos)) return false
  if (i > firstWord(tree)) return w.upos !== 'ADV'
  // The first word of a sentence has its capital anyway: a name only if another name word stands behind it.
  return (
    isNameWord(tree, i + 1) && !OPENERS.has(form) && (BODY_OPENER.has(w.upos) || !ADJECTIVE_ENDING.test(form))
  )
}

const BODY_OPENER = new Set(['NOUN'])

const firstWord = (tree: Tree): number => {
  const k = tree.words.findIndex((w) => /[\p{L}\p{N}]/u.test(w.form))
  return Math.max(k, 0)
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

/** "Special Agent", "Detectives": a title with nobody's name behind it. */
const onlyTitles = (tree: Tree, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) {
    const form = lower(tree, i)
    if (
      !ROLE_NOUNS.has(form) &&
      !ROLE_NOUNS.has(tree.lemma(i)) &&
      !FORMS_OF_ADDRESS.has(form) &&
      form !== 'special'
    )
      return false
  }
  return true
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
    if ((named || body) && !onlyTitles(tree, start, last)) found.push({ first: start, last })
    i = last
  }
  return found
}

/** Where the title at the head of a chunk ends: "Security Officer" of "Security Officer Ola Berg". -1: no title. */
export const titleEnd = (tree: Tree, { first, last }: Chunk, isTitle: (form: string) => boolean): number => {
  if (
    first < last &&
    OFFICES.has(lower(tree, first)) &&
    lower(tree, first - 1) === 'of' &&
    ROLE_NOUNS.has(lower(tree, first - 2))
  )
    return first
  for (let i = last - 1; i >= first; i--) {
    const form = lower(tree, i)
    if (isTitle(form) || ROLE_NOUNS.has(form) || ROLE_NOUNS.has(tree.lemma(i)))
      return lower(tree, i + 1) === 'of' ? -1 : i
  }
  return -1
}
