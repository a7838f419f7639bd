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

/** Of the verbs of will those whose infinitive is never one of purpose. */
const WILL = new Set(
  'plan decline agree look refuse hope promise vow pledge threaten want seek intend wish swear offer prefer decide'.split(
    ' ',
  ),
)

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
  const clause = tree.childrenBy(verb, 'ccomp').filter((c) => !inside(c, source))
  const isClausal = CLAUSE.has(lemma)
  if (isClausal && isParenthesis(tree, verb, subject, cue)) {
    const top = tree.isRelation(verb, 'parataxis') ? tree.head(verb) : verb
    return made('parenthesis', tree.subtree(top >= 0 ? top : verb))
  }
  if (isClausal && clause.length) {
    const first = clause[0]!
    return first < verb
      ? made('clause before', beforeAndBehind(tree, verb, subject, quoted, tree.subtree(first)))
      : made('clause', behind(tree, verb, cue, startOf(tree, cue, tree.subtree(first)[0]!, lemma)))
  }
  if (isClausal) {
    const inverted = invertedContent(tree, verb, subject, quoted)
    if (inverted) return made('quotation before', inverted)
  }
  const infinitive = tree.childrenBy(verb, 'xcomp', 'advcl', 'ccomp').find((c) => c > verb && hasTo(tree, c))
  if (
    INFINITIVE.has(lemma) &&
    infinitive !== undefined &&
    (tree.isRelation(infinitive, 'xcomp', 'ccomp') || WILL.has(lemma))
  )
    return made('infinitive', behind(tree, verb, cue, undefined))
  const preposition = prepositional(tree, verb, lemma)
  if (preposition)
    return made('preposition', behind(tree, verb, [...cue, ...preposition], undefined), preposition)
  if (isClausal) {
    const quote = quoteBehind(tree, verb, quoted)
    if (quote) return made('quotation', quote)
  }
  if (SPEECH.has(lemma)) {
    const rest = clauseBehind(tree, cue.at(-1)!)
    if (rest) return made('clause by order', rest)
  }
  const object = tree.childBy(verb, 'obj', 'xcomp')
  if (OBJECT.has(lemma) && object !== undefined && object > verb)
    return made('object', behind(tree, verb, cue, undefined))
  return undefined
}

/** Verbs behind which a clause is told, even where the tree has lost it. */
const SPEECH = new Set(
  `say tell show argue believe think claim note report hope suggest state insist warn add learn know acknowledge announce
  reveal indicate predict conclude admit confirm deny complain boast shout declare explain write tweet fear worry`.split(
    /\s+/,
  ),
)

/** What stands behind the first "that" or "how", or right behind the cue, if it is a clause. */
const clauseBehind = (tree: Tree, cue: number): number[] | undefined => {
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

/** Verbs that name whom they speak to. */
const ADDRESSING = new Set(
  'tell ask remind assure inform warn notify advise persuade convince promise show teach'.split(' '),
)

/** A clause begins right behind its cue, though the tree may hang its subject elsewhere; but for whom is told, and when. */
const startOf = (tree: Tree, cue: readonly number[], start: number, lemma: string): number => {
  const next = cue.at(-1)! + 1
  if (ADDRESSING.has(lemma) || start - next > 14 || start <= next) return start
  const first = tree.words[next]
  if (!first || ['ADP', 'PUNCT', 'ADV'].includes(first.upos) || isTime(tree, next)) return start
  return next
}

/** ", he says,": the sentence goes on behind it as it began. */
const isParenthesis = (
  tree: Tree,
  verb: number,
  subject: number | undefined,
  cue: readonly number[],
): boolean => {
  const first = firstWord(tree, verb, subject)
  const end = Math.max(cue.at(-1)!, ...(subject !== undefined && subject > verb ? tree.subtree(subject) : []))
  return (
    first > 1 &&
    end - first < 12 &&
    tree.words[first - 1]?.form === ',' &&
    tree.words[end + 1]?.form === ',' &&
    !/["”]/.test(tree.words[first - 2]?.form ?? '')
  )
}

/** "it", "there", "that" and the like speak of nobody. */
const isEmpty = (tree: Tree, i: number): boolean =>
  ['there', 'this', 'that'].includes(tree.lemma(i)) && tree.word(i).xpos !== 'WDT'

const inside = (i: number, phrase: readonly number[]): boolean => phrase.includes(i)

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
    .subtree(verb, (c) => (tree.head(c) === verb ? leaves(tree, verb, c) : speaksAnew(tree, verb, c)))
    .filter((i) => i >= from && i > last)
}

/** ", adding that": a further cue of the same speaker, hung on what was told. */
const speaksAnew = (tree: Tree, verb: number, c: number): boolean => {
  if (c < verb || !CLAUSE.has(tree.lemma(c)) || !tree.isVerb(c)) return false
  const first = tree.subtree(c)[0] ?? c
  if (tree.isRelation(c, 'advcl', 'parataxis', 'conj') && tree.word(c).xpos === 'VBG')
    return tree.words[first - 1]?.form === ','
  return (
    tree.isRelation(c, 'conj') &&
    tree.childBy(c, 'nsubj', 'aux') === undefined &&
    /^VB[DZ]$/.test(tree.word(c).xpos) &&
    tree.word(c).xpos === tree.word(verb).xpos &&
    tree.words[first - 1]?.form === ','
  )
}

/** What hangs on a cue without being what it tells: its time, further clauses, asides. */
const leaves = (tree: Tree, verb: number, c: number): boolean => {
  if (tree.isRelation(c, 'nsubj', 'csubj', 'aux', 'cc', 'mark', 'discourse', 'vocative')) return true
  if (tree.isRelation(c, 'conj') || speaksAnew(tree, verb, c)) return true
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
  const that = ['that', 'how', 'whether', 'if'].includes(tree.words[first - 2]?.lemma ?? '') ? 2 : 1
  return range(first - that, tree.words.length - 1).filter((i) => i > verb)
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
  const fronted = tree
    .children(verb)
    .some((c) => c < first && tree.isRelation(c, 'obl', 'advcl', 'advmod', 'nmod'))
  const filled = tree.childrenBy(verb, 'obj', 'xcomp', 'ccomp').some((c) => c > verb)
  if ((fronted || filled) && !before.some((i) => quoted(i))) return undefined
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

/** "Trump said.": a short sentence behind a quotation that names its speaker. Its content stands before it. */
export const bareSpeaker = (tree: Tree): Candidate | undefined => {
  if (tree.words.length > 12) return undefined
  const verb = tree.words.findIndex(
    (w, i) =>
      SPEECH.has(w.lemma.toLowerCase()) && /^VB[DZ]$/.test(w.xpos) && ownSubject(tree, i) !== undefined,
  )
  if (verb < 0) return undefined
  const subject = ownSubject(tree, verb)!
  const cue = verbCue(tree, verb, subject)
  const source = sourcePhrase(tree, subject, new Set(cue))
  return source.length
    ? { tree, head: verb, cue, source, content: [verb], frame: 'speaker alone' }
    : undefined
}

/** "He went on to say:" at the end of a sentence: what is told follows in a quotation of its own. */
export const announcement = (tree: Tree, quoted: readonly boolean[]): Candidate | undefined => {
  const colon = tree.words.length - 1
  if (tree.words[colon]?.form !== ':' || quoted[colon]) return undefined
  const verb = tree.words.findLastIndex(
    (w, i) => CLAUSE.has(w.lemma.toLowerCase()) && w.xpos.startsWith('VB') && !quoted[i] && colon - i < 16,
  )
  if (verb < 1) {
    const name = range(0, colon - 1)
    return colon < 8 && colon > 0
      ? {
          tree,
          head: colon,
          cue: [colon],
          source: trimmed(tree, name),
          content: [colon],
          frame: 'announcement',
        }
      : undefined
  }
  const subject = ownSubject(tree, verb) ?? argumentsOf(tree, verb).subject
  if (subject === undefined || subject === verb) return undefined
  const own = verbCue(tree, verb, subject)
  const cue = own.at(-1) === colon - 1 ? [...own, colon] : own
  const source = sourcePhrase(tree, subject, new Set(cue))
  return source.length ? { tree, head: verb, cue, source, content: [verb], frame: 'announcement' } : undefined
}
