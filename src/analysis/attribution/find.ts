import { argumentsOf, coordinated, type Tree } from '../tree/index.ts'
import { closingAt } from './closing.ts'
import { ACCUSING, CITE, HEARSAY, NEEDS_CLAUSE, SAY } from './lexicon.ts'

/** A cue in one sentence before its chain is made: word indices. */
export interface RawAttribution {
  readonly tree: Tree
  /** Heads of the sources; empty where a passive hides them. */
  readonly sources: readonly number[]
  /** The cue's verb, or "according". */
  readonly cue: number
  readonly cueWords: readonly number[]
  readonly content: readonly number[]
  /** Whom the first source in turn relies on ("citing authorities"). */
  readonly cited: readonly number[]
  readonly hearsay: boolean
}

/** All attributions of a sentence, outermost first. */
export const findAttributions = (tree: Tree, quoted: (i: number) => boolean): RawAttribution[] => {
  const found: RawAttribution[] = []
  for (let i = 0; i < tree.words.length; i++) {
    const raw =
      accordingTo(tree, i) ??
      closing(tree, i) ??
      whatSaid(tree, i) ??
      puttingAt(tree, i) ??
      saying(tree, i, quoted)
    if (raw) found.push(raw)
  }
  return found.sort((a, b) => b.content.length - a.content.length)
}

const closing = (tree: Tree, i: number): RawAttribution | undefined => {
  const found = closingAt(tree, i)
  return (
    found && {
      tree,
      sources: coordinated(tree, found.source).filter((s) => s <= i),
      cue: i,
      cueWords: cueWordsOf(tree, i).filter((c) => Math.abs(c - i) < 3),
      content: found.content,
      cited: found.cited,
      hearsay: false,
    }
  )
}

/** "what activists said were dozens of corpses": what stands behind the verb is what they say, whatever the tree is. */
const whatSaid = (tree: Tree, verb: number): RawAttribution | undefined => {
  if (!SAY.has(tree.lemma(verb)) || !/^VB[DPZ]$/.test(tree.word(verb).xpos)) return undefined
  let what = verb - 1
  while (
    what > 0 &&
    verb - what < 8 &&
    ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM'].includes(tree.word(what).upos) &&
    tree.lemma(what) !== 'what'
  )
    what--
  if (what < 0 || tree.lemma(what) !== 'what' || verb - what < 2) return undefined
  const content = trimEdges(
    tree,
    Array.from({ length: Math.max(0, clauseEnd(tree, verb) - verb) }, (_, k) => verb + 1 + k),
  )
  return content.length
    ? {
        tree,
        sources: [verb - 1],
        cue: verb,
        cueWords: cueWordsOf(tree, verb),
        content,
        cited: [],
        hearsay: false,
      }
    : undefined
}

const FIGURES = new Set('toll number figure total count death estimate loss casualty'.split(' '))

/** "put the death toll at 41": who puts a figure says it. */
const puttingAt = (tree: Tree, verb: number): RawAttribution | undefined => {
  if (!['put', 'place', 'set', 'give'].includes(tree.lemma(verb)) || !tree.isVerb(verb)) return undefined
  const figure = tree.childBy(verb, 'obj')
  const at = tree.childrenBy(verb, 'obl').find((c) => ['at', 'as'].includes(tree.preposition(c) ?? ''))
  const { subject, passive } = argumentsOf(tree, verb)
  if (
    figure === undefined ||
    at === undefined ||
    subject === undefined ||
    passive ||
    !FIGURES.has(tree.lemma(figure))
  )
    return undefined
  return {
    tree,
    sources: coordinated(tree, subject),
    cue: verb,
    cueWords: cueWordsOf(tree, verb),
    content: [...tree.subtree(figure), ...tree.subtree(at)].sort((a, b) => a - b),
    cited: [],
    hearsay: false,
  }
}

const minus = (from: readonly number[], taken: readonly number[]): number[] => {
  const out = new Set(taken)
  return from.filter((i) => !out.has(i))
}

/** The clause that a word belongs to: up to the nearest verb or root that is no mere modifier. */
const clauseRoot = (tree: Tree, i: number): number => {
  let at = i
  while (tree.head(at) >= 0 && !tree.isRelation(at, 'root', 'ccomp', 'parataxis', 'advcl', 'acl'))
    at = tree.head(at)
  return at
}

const accordingTo = (tree: Tree, i: number): RawAttribution | undefined => {
  if (tree.word(i).form.toLowerCase() !== 'according' || tree.words[i + 1]?.form.toLowerCase() !== 'to')
    return undefined
  const source = tree.isRelation(i, 'case', 'mark')
    ? tree.head(i)
    : (tree.childBy(i, 'obl', 'obj', 'nmod', 'pobj') ?? -1)
  if (source < 0) return undefined
  const phrase = tree.subtree(tree.isRelation(i, 'case', 'mark') ? source : i)
  const closes = tree.words.slice((phrase.at(-1) ?? i) + 1).every((w) => w.upos === 'PUNCT')
  const atEdge = (phrase[0] ?? 0) <= 1 || closes || (i > 0 && /^[,—–-]$/.test(tree.word(i - 1).form))
  const root = atEdge ? topClause(tree, source) : clauseRoot(tree, source)
  const content = trimEdges(tree, minus(tree.subtree(root), [...phrase, i, i + 1]))
  if (!content.length) return undefined
  return {
    tree,
    sources: coordinated(tree, source),
    cue: i,
    cueWords: [i, i + 1],
    content,
    cited: citedIn(tree, source),
    hearsay: false,
  }
}

/** A phrase set off by commas at an edge speaks of the whole sentence, unless it stands inside a reported clause. */
const topClause = (tree: Tree, i: number): number => {
  let at = i
  while (tree.head(at) >= 0) {
    if (tree.isRelation(at, 'ccomp') && SAY.has(tree.lemma(tree.head(at)))) return at
    at = tree.head(at)
  }
  return at
}

const cueWordsOf = (tree: Tree, verb: number): number[] =>
  [...tree.childrenBy(verb, 'aux'), verb, ...tree.childrenBy(verb, 'compound:prt')].sort((a, b) => a - b)

const saying = (tree: Tree, verb: number, quoted: (i: number) => boolean): RawAttribution | undefined => {
  const lemma = tree.lemma(verb)
  if (!SAY.has(lemma) || !tree.word(verb).xpos.startsWith('VB')) return undefined
  if (CITE.has(lemma) && tree.isRelation(verb, 'advcl', 'acl')) return undefined
  const args = argumentsOf(tree, verb)
  const cueWords = cueWordsOf(tree, verb)
  if (args.passive) return hearsay(tree, verb, cueWords, args)
  // "jets also believed to be foreign": a participle whose auxiliary the tree misses; who believes it is not told.
  if (
    HEARSAY.has(lemma) &&
    tree.childBy(verb, 'obj', 'ccomp') === undefined &&
    isInfinitive(tree, tree.childBy(verb, 'xcomp'))
  )
    return undefined
  const source = args.subject
  if (source === undefined || source === verb || !tree.isNominal(source)) return undefined
  if (isPlainPronoun(tree, source)) return undefined
  const content = contentOf(tree, verb, source, quoted, lemma)
  if (!content.length) return undefined
  const sources = coordinated(tree, source).filter((s) => !content.includes(s))
  if (!sources.length) return undefined
  return { tree, sources, cue: verb, cueWords, content, cited: citedIn(tree, verb), hearsay: false }
}

const isInfinitive = (tree: Tree, clause: number | undefined): boolean =>
  clause !== undefined && tree.childrenBy(clause, 'mark').some((m) => tree.lemma(m) === 'to')

const isPlainPronoun = (tree: Tree, i: number): boolean =>
  ['this', 'that', 'which', 'what', 'there'].includes(tree.lemma(i))

/** "was reported to be ...", "it is believed that ...": the source is hidden or stands in a by-phrase. */
const hearsay = (
  tree: Tree,
  verb: number,
  cueWords: readonly number[],
  args: ReturnType<typeof argumentsOf>,
): RawAttribution | undefined => {
  if (!HEARSAY.has(tree.lemma(verb))) return undefined
  // "a gas believed to be chlorine": it tells of the noun, not of the clause.
  if (tree.isRelation(verb, 'acl', 'amod') && !tree.isRelation(verb, 'acl:relcl')) return undefined
  const clause =
    tree.childBy(verb, 'xcomp', 'ccomp', 'csubj') ??
    tree.childrenBy(verb, 'advcl').find((c) => tree.childrenBy(c, 'mark').some((m) => tree.lemma(m) === 'to'))
  if (clause === undefined) return undefined
  const subject = tree.childBy(verb, 'nsubj')
  const content = minus(
    [
      ...(subject === undefined || tree.lemma(subject) === 'it' ? [] : tree.subtree(subject)),
      ...tree.subtree(clause),
    ],
    cueWords,
  )
  return {
    tree,
    sources: args.subject === undefined ? [] : coordinated(tree, args.subject),
    cue: verb,
    cueWords,
    content: content.sort((a, b) => a - b),
    cited: [],
    hearsay: true,
  }
}

/** Sources of a participle "citing ...", "quoting ..." below a word. */
const citedIn = (tree: Tree, verb: number): number[] => {
  for (const c of tree.subtree(verb)) {
    if (!CITE.has(tree.lemma(c)) || tree.word(c).xpos !== 'VBG') continue
    const object = tree.childBy(c, 'obj', 'obl')
    if (object !== undefined) return coordinated(tree, object)
  }
  return []
}

const isClause = (tree: Tree, i: number): boolean =>
  tree.isVerb(i) ||
  tree.childBy(i, 'cop', 'nsubj', 'csubj', 'expl') !== undefined ||
  tree.word(i).upos === 'AUX'

const contentOf = (
  tree: Tree,
  verb: number,
  source: number,
  quoted: (i: number) => boolean,
  lemma: string,
): number[] => {
  // "the officer, who said that ...": the clause of the cue hangs on its source.
  const frame = [...tree.subtree(source, (c) => tree.isUnder(verb, c)), verb]
  const clauses = tree.childrenBy(verb, 'ccomp')
  const behind = clauses.filter((c) => c > verb)
  const said = [
    // "began after the army said that ...": what stands before is told by nobody.
    ...(behind.length && source < verb ? behind : clauses),
    // "said that X, but he had not seen Y": the second clause is as much the speaker's as the first.
    ...(tree.childBy(verb, 'ccomp') === undefined
      ? []
      : tree.childrenBy(verb, 'conj').filter((c) => speaksOn(tree, c))),
  ]
  if (said.length)
    return trimEdges(
      tree,
      minus(
        said.flatMap((c) => tree.subtree(c)),
        frame,
      ),
    )
  const charge = ACCUSING.has(lemma)
    ? tree
        .childrenBy(verb, 'advcl')
        .find((c) => tree.childrenBy(c, 'mark', 'case').some((m) => ['of', 'for'].includes(tree.lemma(m))))
    : undefined
  if (charge !== undefined) return trimEdges(tree, minus(tree.subtree(charge), frame))
  if (ACCUSING.has(lemma)) return []
  const above = tree.head(verb)
  if (above >= 0 && tree.isRelation(verb, 'parataxis'))
    return trimEdges(tree, minus(tree.subtree(above), tree.subtree(verb)))
  if (above >= 0 && tree.isRelation(verb, 'acl:relcl') && tree.lemma(above) === 'what')
    return trimEdges(tree, minus(tree.subtree(clauseRoot(tree, above)), frame))
  const beside = tree
    .childrenBy(verb, 'parataxis', 'dep', 'advcl', 'xcomp')
    .filter(
      (c) =>
        isClause(tree, c) &&
        (tree.isRelation(c, 'parataxis', 'dep', 'xcomp') || allQuoted(tree, c, quoted)) &&
        !CITE.has(tree.lemma(c)),
    )
  if (beside.length)
    return trimEdges(
      tree,
      minus(
        beside.flatMap((c) => tree.subtree(c)),
        frame,
      ),
    )
  const ordered = thatClause(tree, verb)
  if (ordered.length) return ordered
  const inQuotes = tree.words.map((_, i) => i).filter((i) => quoted(i) && !frame.includes(i))
  if (inQuotes.length > 2) return inQuotes
  const object = tree.childBy(verb, 'obj')
  if (object !== undefined && !NEEDS_CLAUSE.has(lemma) && lemma !== 'tell') return tree.subtree(object)
  return []
}

/** A clause that goes on about the speaker, without a cue of its own. */
const speaksOn = (tree: Tree, clause: number): boolean => {
  const subject = tree.childBy(clause, 'nsubj')
  if (subject === undefined || SAY.has(tree.lemma(clause))) return false
  if (['he', 'she', 'it', 'they'].includes(tree.lemma(subject))) return true
  // "say that nine died and ten are missing": with no comma between them the two are told alike.
  const joint = tree.childBy(clause, 'cc')
  return (
    joint !== undefined &&
    tree.lemma(joint) === 'and' &&
    tree.words[joint - 1]?.form !== ',' &&
    tree.word(subject).upos === 'NUM'
  )
}

/** "reported at the time that ...": all behind the first "that", where no verb stands between. */
const thatClause = (tree: Tree, verb: number): number[] => {
  for (let i = verb + 1; i < Math.min(verb + 9, tree.words.length); i++) {
    if (['VERB', 'AUX'].includes(tree.word(i).upos)) return []
    if (tree.word(i).form.toLowerCase() !== 'that') continue
    const rest = tree.words.slice(i + 1).findIndex((w) => w.form === ';')
    const end = rest < 0 ? tree.words.length - 1 : i + rest
    const content = Array.from({ length: end - i }, (_, k) => i + 1 + k)
    return content.some((c) => ['VERB', 'AUX'].includes(tree.word(c).upos)) ? trimEdges(tree, content) : []
  }
  return []
}

const allQuoted = (tree: Tree, clause: number, quoted: (i: number) => boolean): boolean => {
  const all = tree.subtree(clause).filter((i) => !tree.isRelation(i, 'punct'))
  return all.filter((i) => quoted(i)).length > all.length / 2
}

const clauseEnd = (tree: Tree, from: number): number => {
  for (let i = from + 1; i < tree.words.length; i++) if (/^[,;:]$/.test(tree.word(i).form)) return i - 1
  return tree.words.length - 1
}

const trimEdges = (tree: Tree, content: readonly number[]): number[] => {
  const out = [...content].sort((a, b) => a - b)
  const edge = (i: number | undefined): boolean =>
    i !== undefined &&
    (tree.word(i).upos === 'PUNCT' ||
      (tree.isRelation(i, 'mark', 'cc') && ['that', 'and', 'but'].includes(tree.lemma(i))))
  while (out.length && edge(out[0])) out.shift()
  while (out.length && tree.word(out.at(-1)!).upos === 'PUNCT') out.pop()
  return out
}
