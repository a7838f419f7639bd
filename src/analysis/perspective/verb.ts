import { argumentsOf, type Tree } from '../tree/index.ts'
import { appearance } from './appearance.ts'
import { askedCandidate } from './asked.ts'
import { aroundCue, behind, withoutOccasion } from './behind.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { carriedNoun } from './carried.ts'
import { chainTop } from './chain.ts'
import { verbCue } from './cue.ts'
import { isFrontedParticiple, isSubordinate } from './fronted.ts'
import { ANY, CLAUSE, INFINITIVE, OBJECT, SPEECH, WILL } from './lexicon/verbs.ts'
import {
  beforeAndBehind,
  clauseBehind,
  invertedContent,
  isParenthesis,
  quoteBehind,
  startOf,
} from './order.ts'
import { passive } from './passive.ts'
import { prepositional } from './preposition.ts'
import { relativeObject } from './relative.ts'
import { sourcePhrase } from './source.ts'
import { participleSubject, subjectGuess } from './subject.ts'
import { hasTo, isEmpty, isSurvey, ownSubject } from './words.ts'

/** The attribution that a verb makes, if it is a cue in the frame it stands in. */
export const verbCandidate = (
  tree: Tree,
  verb: number,
  quoted: (i: number) => boolean,
): Candidate | undefined => {
  const lemma = tree.lemma(verb)
  if (!ANY.has(lemma) || !tree.word(verb).xpos.startsWith('VB')) return undefined
  if (tree.isRelation(verb, 'aux', 'cop', 'compound', 'case', 'amod', 'fixed')) return undefined
  const asked = askedCandidate(tree, verb)
  if (asked) return asked
  const args = argumentsOf(tree, verb)
  if (args.passive) return passive(tree, verb, args.subject)
  return isChainedTo(tree, verb, quoted) ? undefined : active(tree, verb, args.subject, quoted)
}

/** The cue that a verb is only the first word of: "continued" of "continued to deny". It is told at its last verb. */
const isChainedTo = (tree: Tree, verb: number, quoted: (i: number) => boolean): boolean =>
  tree
    .childrenBy(verb, 'xcomp', 'advcl')
    .some((c) => c > verb && chainTop(tree, c) <= verb && verbCandidate(tree, c, quoted) !== undefined)

const active = (
  tree: Tree,
  verb: number,
  deep: number | undefined,
  quoted: (i: number) => boolean,
): Candidate | undefined => {
  const lemma = tree.lemma(verb)
  const subject =
    ownSubject(tree, verb) ??
    (CLAUSE.has(lemma) ? participleSubject(tree, verb) : undefined) ??
    deep ??
    subjectGuess(tree, verb)
  if (subject !== undefined && (subject === verb || isEmpty(tree, subject))) {
    if (!['seem', 'appear'].includes(lemma)) return undefined
  }
  const top = chainTop(tree, verb)
  const chain =
    top === verb ? verbCue(tree, verb, subject) : [...verbCue(tree, top, subject), ...range(top, verb)]
  const colon = tree.words[Math.max(...chain, verb) + 1]?.form === ':' ? [Math.max(...chain, verb) + 1] : []
  const cue = [...new Set([...chain, ...colon])].sort((a, b) => a - b)
  if (lemma === 'seem' || (lemma === 'appear' && tree.childBy(verb, 'xcomp', 'ccomp') !== undefined))
    return appearance(tree, verb, cue, subject)
  const taken = new Set(cue)
  const source = subject === undefined ? [] : sourcePhrase(tree, subject, taken)
  if (!source.length) return undefined
  for (const i of source) taken.add(i)
  const made = (
    frame: string,
    content: Iterable<number>,
    more: readonly number[] = [],
  ): Candidate | undefined => {
    const words = trimmed(tree, content, new Set([...taken, ...more]))
    return words.length
      ? { tree, head: verb, cue: [...cue, ...more].sort((a, b) => a - b), source, content: words, frame }
      : undefined
  }
  const clause = tree
    .childrenBy(verb, 'ccomp')
    .filter(
      (c) =>
        !inside(c, source) &&
        (c > verb || (!isFrontedParticiple(tree, c, quoted) && !isSubordinate(tree, verb))),
    )
  const isClausal = CLAUSE.has(lemma)
  if (isClausal && isParenthesis(tree, verb, subject, cue)) {
    const top = tree.isRelation(verb, 'parataxis') ? tree.head(verb) : verb
    return made('parenthesis', aroundCue(tree, top >= 0 ? top : verb, quoted))
  }
  if (isClausal && clause.length) {
    const first = clause[0]!
    return first < verb
      ? made('clause before', beforeAndBehind(tree, verb, subject, quoted, tree.subtree(first)))
      : made('clause', behind(tree, verb, cue, startOf(tree, cue, tree.subtree(first)[0]!, lemma), quoted))
  }
  if (isClausal) {
    const inverted = invertedContent(tree, verb, subject, quoted)
    if (inverted) return made('quotation before', inverted)
  }
  const preposition = prepositional(tree, verb, lemma)
  const infinitive = tree.childrenBy(verb, 'xcomp', 'advcl', 'ccomp').find((c) => c > verb && hasTo(tree, c))
  if (
    INFINITIVE.has(lemma) &&
    infinitive !== undefined &&
    preposition?.[0] !== verb + 1 &&
    (tree.isRelation(infinitive, 'xcomp', 'ccomp') || WILL.has(lemma))
  )
    return made('infinitive', behind(tree, verb, cue, undefined, quoted))
  if (preposition)
    return made(
      'preposition',
      withoutOccasion(
        tree,
        verb,
        Math.max(...preposition) + 1,
        behind(tree, verb, [...cue, ...preposition], undefined, quoted),
      ),
      preposition,
    )
  if (isClausal) {
    const quote = quoteBehind(tree, verb, quoted)
    if (quote) return made('quotation', quote)
  }
  if (SPEECH.has(lemma)) {
    const rest = clauseBehind(tree, cue.at(-1)!)
    if (rest) return made('clause by order', rest)
  }
  const relative = OBJECT.has(lemma) ? relativeObject(tree, verb) : undefined
  if (relative && lemma !== 'say')
    return made('relative', [...relative, ...behind(tree, verb, cue, undefined, quoted)])
  const object = tree.childBy(verb, 'obj', 'xcomp') ?? tree.childBy(verb, 'iobj') ?? gerund(tree, verb)
  // "raised questions about": the noun tells it.
  if (object !== undefined && carriedNoun(tree, object)) return undefined
  const finds = lemma === 'find' && (tree.childBy(verb, 'xcomp') !== undefined || isSurvey(tree, subject))
  if ((OBJECT.has(lemma) || finds) && object !== undefined && object > verb)
    return made('object', withoutOccasion(tree, verb, object, behind(tree, verb, cue, undefined, quoted)))
  return undefined
}

/** "supports keeping": what is supported stands right behind. */
const gerund = (tree: Tree, verb: number): number | undefined =>
  tree.childrenBy(verb, 'advcl', 'ccomp').find((c) => c === verb + 1 && tree.word(c).xpos === 'VBG')

const inside = (i: number, phrase: readonly number[]): boolean => phrase.includes(i)
