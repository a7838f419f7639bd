import type { Tree } from '../../analysis/index.ts'
import type { Attribution, Span, TimeMention } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { headOf, verbOver, wordsIn } from './words.ts'

/** A time of the sentence with its place in the tree. */
export interface Placed {
  readonly time: TimeMention
  /** Word indices, in order. */
  readonly words: readonly number[]
  readonly head: number
  /** The verb it belongs to, -1 where there is none. */
  readonly host: number
}

export const placed = (tree: Tree, time: TimeMention): Placed => {
  const words = wordsIn(tree, time)
  const head = headOf(tree, words) ?? -1
  return { time, words, head, host: head < 0 ? -1 : (verbOver(tree, head) ?? -1) }
}

const SAYS = new Set(['say', 'report', 'announce', 'add', 'state', 'note', 'claim', 'warn', 'confirm'])
const LEADS = new Set(['on', 'late', 'early', 'earlier', 'in', 'at', 'later', 'also', ','])

/**
 * Whether a time tells when something was said, not when it happened: it hangs on the verb of saying, or follows it
 * ("the group said on Monday"). A time that opens the sentence while the verb of saying closes it belongs to what is said.
 */
export const isOfSaying = (
  tree: Tree,
  { words, host }: Placed,
  around: readonly Attribution[],
  verb: number,
): boolean => {
  const first = words[0] ?? 0
  const at = tree.word(first)
  const before = tree.words[first - 1]
  if (before?.xpos === 'VBD' && SAYS.has(before.lemma.toLowerCase())) return true
  const covers = (span: Span): boolean => span.start <= at.start && at.end <= span.end
  return around.some((a) => {
    if (a.source && covers(a.source)) return true
    const cue = wordsIn(tree, a.cue).filter((i) => tree.isVerb(i))
    const last = cue.at(-1)
    if (last === undefined || last === verb) return false
    let before = first - 1
    while (before > last && LEADS.has(tree.word(before).form.toLowerCase())) before--
    if (before === last) return true
    return cue.includes(host) && !(first < verb && verb < last) && !a.content.some(covers)
  })
}

/** Relations by which a verb stands for the same happening or time as the one above it. */
const top = (tree: Tree, i: number): number => {
  let at = i
  while (tree.isRelation(at, 'conj', 'xcomp') && tree.head(at) >= 0) at = tree.head(at)
  return at
}

/** "was hit and burned on Monday", "was forced to flee on Monday"; a participle shares its verb's time. */
export const isSibling = (tree: Tree, host: number, verb: number): boolean => {
  if (host < 0 || host === verb) return false
  if (top(tree, host) === top(tree, verb)) return true
  return tree.isRelation(verb, 'advcl') && tree.head(verb) === host && tree.word(verb).xpos === 'VBG'
}

/** Whether a time stands in a clause that only says more of a noun: "prisoners seized in April were freed". */
export const isInAside = (tree: Tree, { host }: Placed, verb: number): boolean => {
  for (let at = host; at >= 0 && at !== verb; at = tree.head(at))
    if (tree.isRelation(at, 'acl')) return tree.isUnder(at, verb) && !tree.isUnder(verb, at)
  return false
}

const SAME_TIME = new Set(['when', 'as', 'while', 'after'])

const isMarked = (tree: Tree, clause: number, marks: ReadonlySet<string>): boolean =>
  tree.childrenBy(clause, 'mark', 'advmod').some((c) => marks.has(tree.lemma(c)))

/** Clauses under a verb that tell what went on then: "killed him when he was forced to land on Friday". */
export const isBeside = (tree: Tree, host: number, verb: number): boolean => {
  for (let at = host; at >= 0 && at !== verb; at = tree.head(at)) {
    if (tree.isRelation(at, 'advcl') && top(tree, tree.head(at)) === top(tree, verb))
      return isMarked(tree, at, SAME_TIME) || isPartOf(tree, at)
    if (!tree.isRelation(at, 'xcomp', 'conj')) return false
  }
  return false
}

/** "barred from entering it since July": the -ing clause of a preposition. */
const isPartOf = (tree: Tree, clause: number): boolean =>
  tree.word(clause).xpos === 'VBG' &&
  tree.childBy(clause, 'nsubj') === undefined &&
  isMarked(tree, clause, new Set(['from', 'of', 'in', 'by']))

const HAPPENS = new Set([
  'begin',
  'start',
  'erupt',
  'happen',
  'occur',
  'take',
  'hit',
  'strike',
  'target',
  'break',
  'rock',
])

/** "Clashes that broke out on Tuesday left ten dead": the time that a clause gives of what did it. */
export const isOfSubject = (tree: Tree, host: number, verb: number): boolean =>
  host >= 0 &&
  tree.isRelation(host, 'acl:relcl') &&
  HAPPENS.has(tree.lemma(host)) &&
  tree.isRelation(tree.head(host), 'nsubj') &&
  top(tree, tree.head(tree.head(host))) === top(tree, verb)

const APART = new Set([
  'before',
  'since',
  'until',
  'despite',
  'against',
  'about',
  'over',
  'following',
  'after',
  'for',
])

/** "began after the 12 September truce": the time of something else that the clause names. */
export const isOfOther = (tree: Tree, { head, words }: Placed, met: number): boolean => {
  const noun = tree.head(head)
  const first = words[0] ?? 0
  // "two days after the raid, on 14 June, …": what a comma parts off is the day itself
  if (tree.words.slice(Math.max(0, first - 2), first).some((w) => w.form === ',')) return false
  return (
    noun >= 0 &&
    noun !== met &&
    tree.isNominal(noun) &&
    tree.isRelation(head, 'compound', 'nmod', 'amod') &&
    tree.lemma(noun) !== 'prayer' &&
    APART.has(tree.preposition(noun) ?? '') &&
    !tree.isUnder(met, noun)
  )
}

const CAUSES = new Set([
  'due to',
  'by',
  'in',
  'with',
  'from',
  'during',
  'because of',
  'as a result of',
  'under',
])

/** "wounded by rockets fired on Friday": the time of what did it, where a participle tells of it. */
export const isOfCause = (tree: Tree, host: number, verb: number): boolean => {
  if (host < 0 || !tree.isRelation(host, 'acl') || tree.isRelation(host, 'acl:relcl')) return false
  const noun = tree.head(host)
  return (
    tree.isRelation(noun, 'obl') &&
    top(tree, tree.head(noun)) === top(tree, verb) &&
    CAUSES.has(tree.preposition(noun) ?? '')
  )
}

/** "The explosion took place on Saturday as crowds waited": a clause of that time under the verb that has it. */
export const isAbove = (tree: Tree, host: number, verb: number): boolean =>
  host >= 0 &&
  tree.isRelation(verb, 'advcl') &&
  top(tree, tree.head(verb)) === top(tree, host) &&
  isMarked(tree, verb, new Set(['when', 'as', 'while']))

/** "Sunday's blast, which hit a bus": the time of the noun that a clause tells of. */
export const isOfAntecedent = (tree: Tree, { head }: Placed, verb: number): boolean => {
  if (!tree.isRelation(verb, 'acl')) return false
  const noun = tree.head(verb)
  return tree.head(head) === noun && head < verb && !tree.isVerb(noun)
}

/** Whether a time belongs to a noun inside of what a verb of saying or judging is about: "condemned Sunday's attack". */
export const isOfTopic = (find: Find, { head, host }: Placed): boolean => {
  const { tree } = find.scene
  return (
    host === find.met.clause &&
    find.met.kind === 'verb' &&
    tree.head(head) !== host &&
    ABOUT.has(find.rule.yields)
  )
}

const ABOUT = new Set([
  'condemn',
  'praise',
  'accuse',
  'demand',
  'threaten',
  'assess',
  'agree',
  'withhold',
  'protest',
  'mourn',
  'sanction',
])

/** Whether a claim tells of words or stands, which are not carried on from day to day as a story is. */
export const isReaction = (find: Find): boolean => ABOUT.has(find.rule.yields)
