import { argumentsOf, type Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { verbCue, withFixed } from './cue.ts'
import { CLAUSE, HEARSAY, INFINITIVE, OBJECT, PREPOSITION } from './lexicon/verbs.ts'
import { sourcePhrase } from './source.ts'

const ANY = new Set([
  ...CLAUSE,
  ...OBJECT,
  ...INFINITIVE,
  ...HEARSAY,
  ...[...PREPOSITION].map((p) => p.split(' ')[0]!),
])

const isTime = (tree: Tree, i: number): boolean =>
  tree.isRelation(i, 'obl:unmarked', 'obl:tmod', 'nmod:unmarked', 'nmod:tmod') ||
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.lemma(i))

const hasTo = (tree: Tree, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((m) => tree.lemma(m) === 'to')

/** The attribution that a verb makes, if it is a cue in the frame it stands in. */
export const verbCandidate = (
  tree: Tree,
  verb: number,
  quoted: (i: number) => boolean,
): Candidate | undefined => {
  const lemma = tree.lemma(verb)
  if (!ANY.has(lemma) || !tree.word(verb).xpos.startsWith('VB')) return undefined
  if (tree.isRelation(verb, 'aux', 'cop', 'compound', 'case', 'amod', 'fixed')) return undefined
  const args = argumentsOf(tree, verb)
  return args.passive ? passive(tree, verb, args.subject) : active(tree, verb, args.subject, quoted)
}

const ownSubject = (tree: Tree, verb: number): number | undefined => tree.childBy(verb, 'nsubj', 'csubj')

const active = (
  tree: Tree,
  verb: number,
  deep: number | undefined,
  quoted: (i: number) => boolean,
): Candidate | undefined => {
  const lemma = tree.lemma(verb)
  const subject = ownSubject(tree, verb) ?? deep
  if (subject !== undefined && (subject === verb || isEmpty(tree, subject))) {
    if (!['seem', 'appear'].includes(lemma)) return undefined
  }
  const cue = verbCue(tree, verb, subject)
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
  const clause = tree.childrenBy(verb, 'ccomp').filter((c) => !inside(tree, c, source))
  const isClausal = CLAUSE.has(lemma)
  if (isClausal && clause.length) {
    const first = clause[0]!
    if (first < verb)
      return made('clause before', beforeAndBehind(tree, verb, subject, quoted, tree.subtree(first)))
    return made('clause', behind(tree, verb, cue, tree.subtree(first)[0]))
  }
  if (isClausal) {
    const inverted = invertedContent(tree, verb, subject, quoted)
    if (inverted) return made('quotation before', inverted)
  }
  const infinitive = tree.childrenBy(verb, 'xcomp', 'advcl', 'ccomp').find((c) => c > verb && hasTo(tree, c))
  if (
    INFINITIVE.has(lemma) &&
    infinitive !== undefined &&
    (tree.isRelation(infinitive, 'xcomp', 'ccomp') ||
      ['plan', 'decline', 'agree', 'look', 'refuse', 'hope'].includes(lemma))
  )
    return made('infinitive', behind(tree, verb, cue, undefined))
  const preposition = prepositional(tree, verb, lemma)
  if (preposition)
    return made('preposition', behind(tree, verb, [...cue, ...preposition], undefined), preposition)
  if (isClausal) {
    const quote = quoteBehind(tree, verb, quoted)
    if (quote) return made('quotation', quote)
  }
  const object = tree.childBy(verb, 'obj', 'xcomp')
  if (OBJECT.has(lemma) && object !== undefined && object > verb)
    return made('object', behind(tree, verb, cue, undefined))
  return undefined
}

/** "it", "there", "that" and the like speak of nobody. */
const isEmpty = (tree: Tree, i: number): boolean =>
  ['there', 'this', 'that'].includes(tree.lemma(i)) && tree.word(i).xpos !== 'WDT'

const inside = (tree: Tree, i: number, phrase: readonly number[]): boolean => phrase.includes(i)

/** "seems to be shrinking": nobody is named whose impression it is; subject and complement are the content. */
const appearance = (
  tree: Tree,
  verb: number,
  cue: readonly number[],
  subject: number | undefined,
): Candidate | undefined => {
  const rest = behind(tree, verb, cue, undefined)
  if (!rest.length) return undefined
  const taken = new Set(cue)
  const before =
    subject === undefined || ['it', 'there'].includes(tree.lemma(subject))
      ? []
      : sourcePhrase(tree, subject, taken)
  const content = trimmed(tree, [...before, ...rest], taken)
  return { tree, head: verb, cue, source: [], content, frame: 'appearance' }
}

const passive = (tree: Tree, verb: number, by: number | undefined): Candidate | undefined => {
  const lemma = tree.lemma(verb)
  if (!OBJECT.has(lemma) && !HEARSAY.has(lemma)) return undefined
  const own = ownSubject(tree, verb)
  const reduced = own === undefined && tree.isRelation(verb, 'acl') ? tree.head(verb) : undefined
  const subject = own ?? reduced
  const cue = verbCue(tree, verb, subject)
  const complement = tree
    .childrenBy(verb, 'xcomp', 'ccomp', 'advcl', 'obj', 'obl')
    .filter((c) => c > verb && c !== by && !isTime(tree, c))
  const as = complement.find((c) => ['as', 'for', 'of', 'with', 'about'].includes(tree.preposition(c) ?? ''))
  const linked = complement.find((c) => tree.isRelation(c, 'xcomp', 'ccomp', 'obj') || hasTo(tree, c))
  const byWord = by === undefined ? [] : tree.childrenBy(by, 'case')
  if (by !== undefined) {
    if (!OBJECT.has(lemma) && linked === undefined) return undefined
    const taken = new Set([...cue, ...byWord])
    const source = sourcePhrase(tree, by, taken)
    const subjectWords =
      subject === undefined ? [] : sourcePhrase(tree, subject, new Set([...taken, ...source]))
    if (!source.length || !subjectWords.length) return undefined
    const full = byWord[0] === verb + 1 ? [...cue, ...byWord] : cue
    for (const i of full) taken.add(i)
    const content = trimmed(tree, subjectWords, new Set([...taken, ...source]))
    return { tree, head: verb, cue: full, source, content, frame: 'passive by' }
  }
  if (!HEARSAY.has(lemma) || subject === undefined || (linked === undefined && as === undefined))
    return undefined
  if (
    linked === undefined &&
    ![
      'know',
      'see',
      'regard',
      'view',
      'describe',
      'accuse',
      'ask',
      'label',
      'identify',
      'list',
      'recognize',
      'portray',
      'depict',
      'perceive',
      'consider',
      'criticize',
      'question',
    ].includes(lemma)
  )
    return undefined
  const marks = linked === undefined && as !== undefined ? tree.childrenBy(as, 'case') : []
  const taken = new Set([...cue, ...marks])
  const before = ['it', 'there'].includes(tree.lemma(subject)) ? [] : sourcePhrase(tree, subject, taken)
  const content = trimmed(tree, [...before, ...behind(tree, verb, [...cue, ...marks], undefined)], taken)
  return content.length
    ? {
        tree,
        head: verb,
        cue: [...cue, ...marks].sort((a, b) => a - b),
        source: [],
        content,
        frame: 'hearsay',
      }
    : undefined
}

/** The words under a verb behind its cue, up to the next clause of its own; from `start` on where the content begins there. */
const behind = (tree: Tree, verb: number, cue: readonly number[], start: number | undefined): number[] => {
  const last = cue.at(-1) ?? verb
  const from = start ?? last + 1
  return tree
    .subtree(verb, (c) => tree.head(c) === verb && leaves(tree, verb, c))
    .filter((i) => i >= from && i > last)
}

/** What hangs on a cue without being what it tells: its time, further clauses, asides. */
const leaves = (tree: Tree, verb: number, c: number): boolean => {
  if (tree.isRelation(c, 'nsubj', 'csubj', 'aux', 'cc', 'mark', 'discourse', 'vocative')) return true
  if (tree.isRelation(c, 'conj')) return true
  if (isTime(tree, c) && c < nextContent(tree, verb)) return true
  return tree.isRelation(c, 'punct') && c < verb
}

const nextContent = (tree: Tree, verb: number): number => {
  const main = tree.childrenBy(verb, 'ccomp', 'xcomp', 'obj').filter((c) => c > verb)
  return main.length ? Math.max(...main) : tree.words.length
}

const prepositional = (tree: Tree, verb: number, lemma: string): readonly number[] | undefined => {
  for (const c of tree.childrenBy(verb, 'obl', 'advcl', 'advmod')) {
    if (c < verb || isTime(tree, c)) continue
    const mark = tree.childrenBy(c, 'case', 'mark').find((m) => m > verb)
    if (mark === undefined) continue
    const words = withFixed(tree, mark).sort((a, b) => a - b)
    const between = range(verb + 1, mark - 1)
    if (between.length > 2 || between.some((i) => tree.word(i).upos === 'PUNCT')) continue
    const text = range(verb + 1, words.at(-1)!).map((i) => tree.word(i).form.toLowerCase())
    if (PREPOSITION.has([lemma, ...text].join(' '))) return range(verb + 1, words.at(-1)!)
    if (PREPOSITION.has([lemma, ...words.map((i) => tree.word(i).form.toLowerCase())].join(' '))) return words
  }
  return undefined
}

/** A quotation that stands behind the verb, whatever the tree makes of it. */
const quoteBehind = (tree: Tree, verb: number, quoted: (i: number) => boolean): number[] | undefined => {
  const inQuotes = range(verb + 1, tree.words.length - 1).filter((i) => quoted(i))
  if (inQuotes.length < 3) return undefined
  const first = inQuotes[0]!
  if (first - verb > 14 || range(verb + 1, first - 1).some((i) => /^VB[DZP]$/.test(tree.word(i).xpos)))
    return undefined
  return range(first - 1, tree.words.length - 1).filter((i) => i > verb)
}

/** ", he said": what stands before, and what goes on behind it in quotation marks. */
const invertedContent = (
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
  if (mark < 2 || !/^[,?!"”—–-]$/.test(tree.word(mark).form)) return undefined
  const before = range(0, mark)
  if (!before.some((i) => ['VERB', 'AUX'].includes(tree.word(i).upos))) return undefined
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

const beforeAndBehind = (
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
  if (goesOn.length < 2) return ahead
  return [...ahead, ...range(Math.max(end + 1, goesOn[0]! - 1), tree.words.length - 1)]
}
