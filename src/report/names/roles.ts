import { nounPhrase, type Tree } from '../../analysis/index.ts'
import { type NameRole, overlaps, type Span } from '../../base/index.ts'
import type { Chunk } from './chunk.ts'
import { CALENDAR, FORMER, FORMS_OF_ADDRESS, LEAD, OFFICES, ROLE_NOUNS } from './lexicon.ts'

const form = (tree: Tree, i: number): string => tree.words[i]?.form.toLowerCase() ?? ''

const isArticle = (tree: Tree, i: number): boolean =>
  ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'another'].includes(form(tree, i))

const isTitle = (tree: Tree, i: number): boolean => {
  const own = form(tree, i)
  if (!own) return false
  return (
    ROLE_NOUNS.has(own) ||
    FORMS_OF_ADDRESS.has(own) ||
    ROLE_NOUNS.has(tree.lemma(i)) ||
    /^ex-\p{L}/u.test(own)
  )
}

const IN_TITLE = new Set(['ADJ', 'NOUN', 'PROPN', 'PART', 'X', 'ADV'])

/** The left edge of what stands before a title and belongs to it: "the Syrian government's former | spokesman". */
const titleStart = (tree: Tree, title: number, name: number): number => {
  const office = OFFICES.has(form(tree, title)) && form(tree, title - 1) === 'of'
  let first = office ? title - 2 : title
  for (let i = first - 1; i >= 0; i--) {
    const w = tree.word(i)
    const hyphen = /^[-–]$/.test(w.form)
    const age = w.upos === 'NUM' && /^(?:[-–]|year)/.test(form(tree, i + 1))
    if (CALENDAR.has(w.form.toLowerCase()) || (!hyphen && !age && !IN_TITLE.has(w.upos))) break
    if (w.upos === 'ADV' && !FORMER.has(w.form.toLowerCase())) break
    if (!tree.isUnder(i, title) && !tree.isUnder(i, name)) break
    first = i
  }
  while (first < title && /^(?:[-–]|['’]s|['’])$/.test(form(tree, first))) first++
  return first
}

/** The words of a role as a record; undefined where nothing but a form of address is left. */
const roleAt = (tree: Tree, run: readonly number[], slice: (at: Span) => string): NameRole | undefined => {
  let [first, last] = [run[0]!, run.at(-1)!]
  while (first < last && isArticle(tree, first)) first++
  while (last > first && tree.isRelation(last, 'punct')) last--
  if (first === last && FORMS_OF_ADDRESS.has(form(tree, first)) && !ROLE_NOUNS.has(form(tree, first)))
    return undefined
  const at = { start: tree.word(first).start, end: tree.word(last).end }
  const words = tree.words.slice(first, last + 1).map((w) => w.form.toLowerCase())
  const former = words.some((w) => FORMER.has(w) || w.startsWith('ex-'))
  return { ...at, text: slice(at), ...(former ? { former: true as const } : {}) }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, k) => first + k)

/** The title right before a name, the name's own capitals included: "Colonel | Ola Berg", "police chief | Ola Berg". */
const before = (tree: Tree, first: number, name: number): number[] | undefined => {
  let end = first - 1
  if (/^["“”'’]$/.test(form(tree, end))) end--
  if (end < 0 || !isTitle(tree, end) || tree.isVerb(end)) return undefined
  return range(titleStart(tree, end, name), end)
}

/** A noun for a person or a party, or an age. */
const isRole = (tree: Tree, c: number): boolean => {
  if (tree.word(c).upos === 'PROPN') return isTitle(tree, c)
  if (tree.word(c).upos === 'NUM') return /^\d{1,2}$/.test(tree.word(c).form)
  const type = tree.sentence.entities.find((e) => e.head === c)?.type
  return isTitle(tree, c) || type === 'person' || type === 'organization'
}

/** "X, the head of Y", "X, 34, a teacher": what stands in apposition behind the name. */
const apposed = (tree: Tree, name: number, last: number): number[][] =>
  tree
    .childrenBy(name, 'appos', 'nmod:desc')
    .filter((c) => c > last && !tree.isVerb(c) && isRole(tree, c))
    .map((c) => nounPhrase(tree, c).filter((i) => i > last))

/** Reports that lost their commas: "X head of the press office". */
const unmarked = (tree: Tree, last: number): number[] | undefined => {
  const next = last + 1
  if (!isTitle(tree, next) || tree.isVerb(next) || form(tree, next + 1) === "'s") return undefined
  const of = ['of', 'at', 'for', 'in'].includes(form(tree, next + 1))
  if (!of) return undefined
  return nounPhrase(tree, next).filter((i) => i >= next)
}

/** "the head of the police, X": the name stands in apposition behind its role, or, by a slip of the tree, behind the last noun of it. */
const apposedTo = (tree: Tree, first: number, name: number): number[] | undefined => {
  if (!tree.isRelation(name, 'appos', 'flat')) return undefined
  let above = tree.head(name)
  while (above >= 0 && !isTitle(tree, above) && tree.isRelation(above, 'nmod')) above = tree.head(above)
  if (above < 0 || above >= first || !isTitle(tree, above)) return undefined
  return nounPhrase(tree, above).filter((i) => i < first)
}

/** "X is the head of Y". */
const copula = (tree: Tree, name: number): number[] | undefined => {
  const above = tree.head(name)
  if (!tree.isRelation(name, 'nsubj') || above < 0 || !isTitle(tree, above)) return undefined
  const cop = tree.childBy(above, 'cop')
  if (cop === undefined || tree.childrenBy(above, 'advmod').some((a) => form(tree, a) === 'not'))
    return undefined
  return nounPhrase(tree, above).filter((i) => i > cop)
}

/** "X, who heads Y". */
const leads = (tree: Tree, name: number): number[] | undefined => {
  for (const c of tree.childrenBy(name, 'acl:relcl')) {
    if (!LEAD.has(tree.lemma(c)) || !tree.isVerb(c)) continue
    const object = tree.childBy(c, 'obj')
    if (object === undefined || object < c) continue
    const phrase = nounPhrase(tree, object)
    if (phrase[0] !== undefined && phrase[0] > c && phrase.at(-1)! - c < 15) return range(c, phrase.at(-1)!)
  }
  return undefined
}

/** What a report says beside a name of who it is, in the order of the text. `titled`: the last word of a title in it. */
export const rolesBeside = (
  tree: Tree,
  chunk: Chunk,
  name: number,
  titled: number,
  slice: (at: Span) => string,
): NameRole[] => {
  const own = titled < 0 ? [] : [range(titleStart(tree, titled, name), titled)]
  const first = titled < 0 ? chunk.first : titled + 1
  const runs = [
    ...own,
    ...(titled < 0 ? [before(tree, chunk.first, name)] : []),
    ...apposed(tree, name, chunk.last),
    unmarked(tree, chunk.last),
    apposedTo(tree, first, name),
    copula(tree, name),
    leads(tree, name),
  ]
  const found: NameRole[] = []
  for (const run of runs) {
    if (!run?.length) continue
    const role = roleAt(tree, run, slice)
    if (role && !found.some((f) => overlaps(f, role))) found.push(role)
  }
  return found.sort((a, b) => a.start - b.start)
}
