import { argumentsOf, type Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { verbCue, withFixed } from './cue.ts'
import { ADJECTIVES } from './lexicon/adjectives.ts'
import { NOUNS, WITH_OF } from './lexicon/nouns.ts'
import { sourcePhrase } from './source.ts'

/** "according to": the content is the clause that it hangs on. */
export const accordingCandidate = (tree: Tree, i: number): Candidate | undefined => {
  if (tree.word(i).form.toLowerCase() !== 'according' || tree.words[i + 1]?.form.toLowerCase() !== 'to')
    return undefined
  const head = tree.isRelation(i, 'case', 'mark', 'fixed')
    ? tree.head(i)
    : tree.childBy(i, 'obl', 'obj', 'nmod')
  if (head === undefined || head < 0) return undefined
  const cue = [i, i + 1]
  const taken = new Set(cue)
  const source = sourcePhrase(tree, head, taken).filter((k) => k > i)
  if (!source.length) return undefined
  const top = tree.isRelation(i, 'case', 'mark') ? head : i
  let clause = tree.head(top)
  while (clause >= 0 && !tree.isVerb(clause) && !tree.isRelation(clause, 'root', 'parataxis'))
    clause = tree.head(clause)
  if (clause < 0) return undefined
  const atStart = i < 2
  const root = atStart ? clause : topmost(tree, clause, i)
  const content = trimmed(
    tree,
    tree.subtree(root, (c) => c === top),
    new Set([...cue, ...source]),
  )
  return content.length
    ? { tree, head: i, cue, source, content: withoutLead(tree, content), frame: 'according to' }
    : undefined
}

/** Set off by a comma at the end it speaks of the whole sentence. */
const topmost = (tree: Tree, clause: number, at: number): number => {
  if (!/^[,—–-]$/.test(tree.words[at - 1]?.form ?? '')) return clause
  let root = clause
  while (tree.head(root) >= 0) root = tree.head(root)
  return root
}

const withoutLead = (tree: Tree, content: readonly number[]): number[] => {
  const out = [...content]
  while (out.length > 1 && tree.word(out[0]!).upos === 'CCONJ') out.shift()
  while (out.length > 1 && /^[,]$/.test(tree.word(out[0]!).form)) out.shift()
  return out
}

const COMPLEMENT = ['ccomp', 'xcomp', 'advcl', 'obl', 'acl', 'csubj'] as const

/** "is confident that", "was critical of": an adjective of thought or feeling with its complement. */
export const adjectiveCandidate = (tree: Tree, i: number): Candidate | undefined => {
  if (tree.word(i).upos !== 'ADJ' || !ADJECTIVES.has(tree.lemma(i)) || tree.childBy(i, 'cop') === undefined)
    return undefined
  const subject = tree.childBy(i, 'nsubj')
  if (subject === undefined) return undefined
  const complement = tree.childrenBy(i, ...COMPLEMENT).find((c) => c > i && !isTimeOrReason(tree, c))
  if (complement === undefined) return undefined
  const mark = tree.isRelation(complement, 'obl')
    ? tree.childrenBy(complement, 'case').flatMap((c) => withFixed(tree, c))
    : []
  const base = verbCue(tree, i, subject)
  const cue = mark.length && mark[0] === i + 1 ? [...base, ...mark] : base
  const taken = new Set(cue)
  const hidden = ['it', 'there', 'that', 'this'].includes(tree.lemma(subject))
  const personal = !['likely', 'unlikely', 'unclear', 'clear', 'prone', 'apt'].includes(tree.lemma(i))
  if (hidden && personal) return undefined
  const phrase = hidden ? [] : sourcePhrase(tree, subject, taken)
  const rest = tree.subtree(complement).filter((k) => !taken.has(k) && k > i)
  if (!personal) {
    const content = trimmed(tree, [...phrase, ...rest], taken)
    return { tree, head: i, cue, source: [], content, frame: 'adjective' }
  }
  const content = trimmed(tree, rest, new Set([...taken, ...phrase]))
  return content.length && phrase.length
    ? { tree, head: i, cue, source: phrase, content, frame: 'adjective' }
    : undefined
}

const isTimeOrReason = (tree: Tree, c: number): boolean =>
  tree.isRelation(c, 'obl:unmarked', 'obl:tmod') ||
  (tree.isRelation(c, 'obl') &&
    ['in', 'after', 'before', 'during', 'because of', 'as'].includes(tree.preposition(c) ?? '')) ||
  (tree.isRelation(c, 'advcl') &&
    tree
      .childrenBy(c, 'mark', 'advmod')
      .some((m) =>
        ['because', 'when', 'if', 'while', 'as', 'since', 'after', 'before', 'although', 'though'].includes(
          tree.lemma(m),
        ),
      ))

/** "his belief that", "the call for", "her refusal to": a noun of speech or thought with its complement. */
export const nounCandidate = (tree: Tree, i: number): Candidate | undefined => {
  if (tree.word(i).upos !== 'NOUN' || !NOUNS.has(tree.lemma(i)) || tree.isRelation(i, 'compound'))
    return undefined
  const clause = tree
    .childrenBy(i, 'acl', 'ccomp')
    .find(
      (c) =>
        c > i &&
        !tree.isRelation(c, 'acl:relcl') &&
        tree.childrenBy(c, 'mark').some((m) => ['that', 'to', 'whether'].includes(tree.lemma(m))),
    )
  const phrase = tree.childrenBy(i, 'nmod').find((c) => c > i && complementOf(tree, i, c))
  const complement = clause ?? phrase
  if (complement === undefined) return undefined
  const owner = tree.childBy(i, 'nmod:poss')
  const by = tree
    .childrenBy(i, 'nmod')
    .find((c) => tree.preposition(c) === 'by' || (clause !== undefined && tree.preposition(c) === 'of'))
  const doer = owner ?? by
  const above = tree.head(i)
  const carried =
    doer === undefined && above >= 0 && tree.isVerb(above) && tree.isRelation(i, 'obj')
      ? argumentsOf(tree, above)
      : undefined
  const light = carried && LIGHT.has(tree.lemma(above)) && carried.subject !== undefined && !carried.passive
  const mark =
    phrase === complement ? tree.childrenBy(complement, 'case').flatMap((c) => withFixed(tree, c)) : []
  const modifiers = tree
    .childrenBy(i, 'amod', 'det', 'compound', 'nummod')
    .filter((c) => c < i && (doer === undefined || c > doer))
  const noun =
    owner === undefined && !light
      ? [i, ...modifiersOf(tree, i, modifiers)]
      : range(Math.min(i, ...modifiers.filter((m) => owner === undefined || m > owner)), i)
  const start = light ? verbCue(tree, above, tree.childBy(above, 'nsubj')) : noun
  const cue = [
    ...new Set([...(light ? range(start[0]!, i) : noun), ...(mark.length && mark[0] === i + 1 ? mark : [])]),
  ].sort((a, b) => a - b)
  const taken = new Set(cue)
  const source = light
    ? sourcePhrase(tree, tree.childBy(above, 'nsubj') ?? carried.subject!, taken)
    : doer === undefined
      ? []
      : sourcePhrase(tree, doer, taken)
  if (!source.length && doer === undefined && !light && clause === undefined) return undefined
  const rest = tree.subtree(complement).filter((k) => k > i)
  const content = trimmed(tree, rest, new Set([...taken, ...source]))
  return content.length ? { tree, head: i, cue, source, content, frame: 'noun' } : undefined
}

const modifiersOf = (tree: Tree, i: number, modifiers: readonly number[]): number[] =>
  modifiers.filter((m) => !tree.isRelation(m, 'det') && i - m < 3)

const LIGHT = new Set(
  'have make issue express voice give offer raise repeat reiterate share hold take show draw win receive deliver launch release level face'.split(
    ' ',
  ),
)

const complementOf = (tree: Tree, i: number, c: number): boolean => {
  const preposition = tree.preposition(c) ?? ''
  if (preposition === 'of') return WITH_OF.has(tree.lemma(i))
  return [
    'for',
    'about',
    'on',
    'against',
    'over',
    'to',
    'with',
    'from',
    'toward',
    'towards',
    'regarding',
  ].includes(preposition)
}

/** "SANDERS: ...": a name and a colon at the start of a sentence. */
export const transcriptCandidate = (tree: Tree): Candidate | undefined => {
  const colon = tree.words.findIndex((w) => w.form === ':')
  if (colon < 1 || colon > 5 || tree.words.length - colon < 4) return undefined
  const name = range(0, colon - 1)
  if (!name.every((i) => tree.word(i).upos === 'PROPN' || /^\p{Lu}/u.test(tree.word(i).form)))
    return undefined
  const opens = /^["“‘]$/.test(tree.words[colon + 1]?.form ?? '')
  if (!opens && !name.some((i) => tree.sentence.entities.some((e) => e.head === i && e.type === 'person')))
    return undefined
  const content = trimmed(tree, range(colon + 1, tree.words.length - 1))
  return content.length
    ? { tree, head: colon, cue: [colon], source: name, content, frame: 'transcript' }
    : undefined
}
