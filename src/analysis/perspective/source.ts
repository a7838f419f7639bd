import type { Tree } from '../tree/index.ts'
import { isQuoteMark, trimmed, withoutDateline } from './candidate.ts'
import { isSetOff } from './words.ts'

/** The full phrase of a source: its modifiers, clauses and appositions, without the words that tie it to the cue. */
export const sourcePhrase = (tree: Tree, head: number, taken: ReadonlySet<number>): number[] => {
  const isSubject = tree.isRelation(head, 'nsubj')
  const all = tree.subtree(head, (c) => {
    if (taken.has(c)) return true
    if (!isSubject && tree.isRelation(c, 'case') && tree.head(c) === head && tree.word(c).xpos !== 'POS')
      return true
    if (
      tree.isRelation(c, 'cop', 'nsubj', 'csubj', 'aux', 'mark', 'parataxis', 'discourse', 'expl') &&
      tree.head(c) === head
    )
      return true
    if (tree.isRelation(c, 'cc') && tree.head(c) === head && c < head) return true
    if (isAside(tree, c) && !(isSubject && tree.head(head) > head && tree.isRelation(c, 'acl:relcl')))
      return true
    return tree.isRelation(c, 'conj') && tree.isVerb(c)
  })
  return closed(
    tree,
    completed(tree, contiguousAround(tree, trimmed(tree, all, taken), head), taken, head),
    taken,
  )
}

/** A clause set off by a comma tells more of a source than who it is. */
const isAside = (tree: Tree, c: number): boolean => {
  if (!tree.isRelation(c, 'acl', 'advcl') || c < tree.head(c)) return false
  return isSetOff(tree, c)
}

/**
 * The whole run of nouns that the head stands in, whatever the tree makes of it: back to its article, on to the cue where
 * nothing but names and nouns stands between; a dateline before it is no part of it.
 */
const completed = (
  tree: Tree,
  phrase: readonly number[],
  outer: ReadonlySet<number>,
  head: number,
): number[] => {
  // The noun that a relative clause hangs on is none of its subject's.
  const clause = tree.head(head)
  const taken =
    clause >= 0 && tree.isRelation(clause, 'acl:relcl') ? new Set([...outer, tree.head(clause)]) : outer
  const out = withoutDateline(tree, phrase)
  if (!out.length) return [...phrase]
  for (let i = out[0]! - 1; i >= 0 && !taken.has(i) && isModifier(tree, i, out[0]!); i--) out.unshift(i)
  if (
    tree.word(out[0]!).upos === 'ADP' &&
    !/^W/.test(tree.words[out[0]! + 1]?.xpos ?? '') &&
    ['NOUN', 'NUM'].includes(tree.words[out[0]! - 1]?.upos ?? '')
  ) {
    // "majorities in all five": what the tree takes for the subject is only the end of it.
    for (
      let i = out[0]! - 1;
      i >= 0 && !taken.has(i) && (isModifier(tree, i, out[0]!) || i === out[0]! - 1);
      i--
    )
      out.unshift(i)
  }
  while (
    out.length > 1 &&
    ['CCONJ', 'ADP'].includes(tree.word(out[0]!).upos) &&
    !COUNTING.has(tree.lemma(out[0]!))
  )
    out.shift()
  const last = out.at(-1)!
  let next = last + 1
  while (
    next < tree.words.length &&
    !taken.has(next) &&
    ['NOUN', 'PROPN', 'PART', 'ADP', 'NUM'].includes(tree.word(next).upos) &&
    next - last < 7
  )
    next++
  const stretch = next > last + 1 && taken.has(next) && !['ADP', 'PART'].includes(tree.word(next - 1).upos)
  if (stretch && tree.word(last).upos !== 'PRON') for (let i = last + 1; i < next; i++) out.push(i)
  return out
}

/** Words that stand before a number and belong to it. */
const COUNTING = new Set('about around over under nearly almost roughly some between up at'.split(' '))

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|(?:week|month|year|night|morning|evening)s?)$/i

const isModifier = (tree: Tree, i: number, first: number): boolean => {
  const w = tree.word(i)
  const next = tree.word(first)
  if (i + 1 !== first) return false
  if (next.upos === 'DET' || next.upos === 'PRON') return w.lemma === 'both'
  if (next.upos === 'ADP') return false
  if (w.upos === 'DET' || w.xpos === 'PRP$') return true
  if (next.upos === 'NUM' && COUNTING.has(w.lemma.toLowerCase())) return true
  if (TIME.test(w.form) || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(w.upos)) return false
  if (w.upos === 'PROPN' && next.upos === 'PROPN') return true
  // "in Ohio voters": what a preposition governs is no modifier.
  let start = i
  while (start > 0 && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(tree.word(start - 1).upos)) start--
  return tree.words[start - 1]?.upos !== 'ADP' && !TIME.test(tree.word(start).form) && tree.word(i).spaceAfter
}

/** An apposition takes its closing comma or dash with it. */
const closed = (tree: Tree, phrase: readonly number[], taken: ReadonlySet<number>): number[] => {
  const last = phrase.at(-1)
  if (last === undefined) return []
  const next = tree.words[last + 1]?.form
  const opened = phrase.slice(1).some((i) => tree.word(i).form === next)
  return next !== undefined && /^[,—–]$/.test(next) && opened && !taken.has(last + 1) && taken.has(last + 2)
    ? [...phrase, last + 1]
    : [...phrase]
}

/** The run of words that holds the head. */
const contiguousAround = (tree: Tree, indices: readonly number[], head: number): number[] => {
  const set = new Set(indices)
  if (!set.has(head)) return []
  let first = head
  while (set.has(first - 1)) first--
  let last = head
  while (set.has(last + 1)) last++
  const out = indices.filter((i) => i >= first && i <= last)
  // A mark that closes the quotation before the source is none of its own.
  if (isQuoteMark(tree, out[0] ?? -1) && out.filter((i) => isQuoteMark(tree, i)).length % 2) out.shift()
  while (
    out.length > 1 &&
    tree.word(out.at(-1)!).upos === 'PUNCT' &&
    !/["”]/.test(tree.word(out.at(-1)!).form) &&
    !(tree.word(out.at(-1)!).form === ')' && out.some((i) => tree.word(i).form === '('))
  )
    out.pop()
  return out
}
