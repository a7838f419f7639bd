import type { Tree } from '../tree/index.ts'
import { range } from './candidate.ts'
import { ADDRESSING, SPEECH } from './lexicon/verbs.ts'
import { isTime } from './words.ts'

/** What stands behind the first "that" or "how", or right behind the cue, if it is a clause. */
export const clauseBehind = (tree: Tree, cue: number): number[] | undefined => {
  const end = tree.words.length - 1
  const isTensed = (i: number): boolean => /^VB[DZP]$|^MD$/.test(tree.word(i).xpos)
  for (let i = cue + 1; i <= Math.min(cue + 12, end); i++) {
    if (isTensed(i)) break
    if (!['that', 'how', 'whether', 'why'].includes(tree.lemma(i))) continue
    return range(i + 1, end).some(isTensed) ? range(i, end) : undefined
  }
  const next = tree.words[cue + 1]
  if (!next || !['DET', 'PROPN', 'PRON', 'NOUN', 'ADJ', 'NUM'].includes(next.upos) || isTime(tree, cue + 1))
    return undefined
  return range(cue + 1, end).some(isTensed) ? range(cue + 1, end) : undefined
}

/** "Asked whether ..., ": the sentence opens with what was asked, which is no part of the reply. */
const opensWithQuestion = (tree: Tree): boolean => {
  const open = tree.words.findIndex((w) => w.upos !== 'SCONJ' && w.upos !== 'ADV')
  return open >= 0 && open < 2 && /^(?:asked|pressed|questioned|quizzed)$/i.test(tree.word(open).form)
}

const OPENERS = new Set(['that', 'if', 'whether', 'how', 'why'])

/** A clause begins right behind its cue, though the tree may hang its subject elsewhere; but for whom is told, and when. */
export const startOf = (tree: Tree, cue: readonly number[], start: number, lemma: string): number => {
  const next = cue.at(-1)! + 1
  if (start <= next || start - next > 25) return start
  const opener = range(next, start - 1).find((i) => OPENERS.has(tree.lemma(i)) && tree.word(i).upos !== 'DET')
  if (opener !== undefined) return opener
  const first = tree.words[next]
  const headless =
    /^VB[DPZ]$|^MD$/.test(tree.word(start).xpos) || (start - next <= 14 && !ADDRESSING.has(lemma))
  if (!headless || ADDRESSING.has(lemma)) return start
  if (!first || ['PUNCT', 'ADV'].includes(first.upos) || isTime(tree, next)) return start
  return first.upos === 'ADP' && !/^VB[DPZ]$|^MD$/.test(tree.word(start).xpos) ? start : next
}

/** ", he says,": the sentence goes on behind it as it began. */
export const isParenthesis = (
  tree: Tree,
  verb: number,
  subject: number | undefined,
  cue: readonly number[],
): boolean => {
  const first = firstWord(tree, verb, subject)
  const end = Math.max(cue.at(-1)!, ...(subject !== undefined && subject > verb ? tree.subtree(subject) : []))
  return (
    first > 1 &&
    !opensWithQuestion(tree) &&
    end - first < 12 &&
    tree.words[first - 1]?.form === ',' &&
    tree.words[end + 1]?.form === ',' &&
    !/["”]/.test(tree.words[first - 2]?.form ?? '')
  )
}

/** A stop stands before the quotation: it is one of its own, no title or part of a phrase. */
const isNewQuotation = (tree: Tree, first: number): boolean => {
  let before = first - 1
  while (before > 0 && /^["“‘]$|^''$|^``$/.test(tree.word(before).form)) before--
  return /^[,.:;—–-]$|^--$/.test(tree.word(before).form)
}

/** A quotation that stands behind the verb, whatever the tree makes of it. */
export const quoteBehind = (
  tree: Tree,
  verb: number,
  quoted: (i: number) => boolean,
): number[] | undefined => {
  const inQuotes = range(verb + 1, tree.words.length - 1).filter((i) => quoted(i))
  if (inQuotes.length < 3) return undefined
  const first = inQuotes[0]!
  if (first - verb > 14 || range(verb + 1, first - 1).some((i) => /^VB[DZP]$/.test(tree.word(i).xpos)))
    return undefined
  const that = ['that', 'how', 'whether', 'if'].includes(tree.words[first - 2]?.lemma ?? '') ? 2 : 1
  return range(first - that, tree.words.length - 1).filter((i) => i > verb)
}

/** ", he said": what stands before, and what goes on behind it in quotation marks. */
export const invertedContent = (
  tree: Tree,
  verb: number,
  subject: number | undefined,
  quoted: (i: number) => boolean,
): number[] | undefined => {
  const above = tree.head(verb)
  if (tree.isRelation(verb, 'parataxis') && above >= 0 && above < verb)
    return beforeAndBehind(
      tree,
      verb,
      subject,
      quoted,
      tree.subtree(above, (c) => c === verb),
    )
  const first = firstWord(tree, verb, subject)
  const mark = first - 1
  if (opensWithQuestion(tree) && !quoted(mark - 1)) return undefined
  if (mark < 2 || !/^[,?!"”—–-]$/.test(tree.word(mark).form)) return undefined
  const before = range(0, mark)
  // "While some left, others stayed, the report noted": more than one clause stands before; it is no mere circumstance.
  const clauses = before.filter((i) => /^VB[DPZ]$|^MD$/.test(tree.word(i).xpos)).length
  const fronted =
    !(clauses > 1 && SPEECH.has(tree.lemma(verb))) &&
    tree.children(verb).some((c) => c < first && tree.isRelation(c, 'obl', 'advcl', 'advmod', 'nmod'))
  const filled = tree.childrenBy(verb, 'obj', 'xcomp', 'ccomp').some((c) => c > verb)
  if ((fronted || filled) && !before.some((i) => quoted(i))) return undefined
  const quotes = before.filter((i) => quoted(i)).length
  if (quotes < 2 && !before.some((i) => ['VERB', 'AUX'].includes(tree.word(i).upos))) return undefined
  const anyQuote = before.some((i) => quoted(i))
  const closes = range(verb + 1, tree.words.length - 1).every(
    (i) => !/^VB[DZP]$/.test(tree.word(i).xpos) || quoted(i),
  )
  return anyQuote || closes ? beforeAndBehind(tree, verb, subject, quoted, before) : undefined
}

const firstWord = (tree: Tree, verb: number, subject: number | undefined): number => {
  if (subject === undefined) return verb
  const phrase = tree.subtree(subject)
  return Math.min(verb, phrase[0] ?? verb)
}

export const beforeAndBehind = (
  tree: Tree,
  verb: number,
  subject: number | undefined,
  quoted: (i: number) => boolean,
  before: readonly number[],
): number[] => {
  const first = firstWord(tree, verb, subject)
  const end = Math.max(verb, ...(subject === undefined ? [] : tree.subtree(subject)))
  const goesOn = range(end + 1, tree.words.length - 1).filter((i) => quoted(i))
  const ahead = before.filter((i) => i < first)
  // What is only joined on at the front ("But") is the reporter's.
  while (ahead.length && tree.word(ahead[0]!).upos === 'CCONJ' && !quoted(ahead[0]!)) ahead.shift()
  if (goesOn.length < 2 || !isNewQuotation(tree, goesOn[0]!)) return ahead
  return [...ahead, ...range(Math.max(end + 1, goesOn[0]! - 1), tree.words.length - 1)]
}
